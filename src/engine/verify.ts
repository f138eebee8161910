/**
 * Cases published by others, run through the same modules as the page and the command line.
 * Lives here: a reference file's shape and the table from kind to code. Not here: what a kind computes (verify/).
 */
import type { Kernel } from '../kernel/kernel.ts';
import { done, invalid, type Answer } from './answer.ts';
import type { VerifiedCase, VerifyReport } from './engine-api.ts';
import { shownValue } from '../scenario/shown-value.ts';
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { CaseError, isRecord, type ReferenceCase } from './verify/case.ts';
import { verifyAchromaticCase } from './verify/achromatic-case.ts';
import { verifyDriverCase } from './verify/driver-case.ts';
import { verifyEphemerisPropagationCase, verifyEphemerisCase } from './verify/ephemeris-cases.ts';
import {
  verifyLagrangeCase,
  verifyLaunchCase,
  verifyPeriodicCase,
  verifyPropagateCase,
} from './verify/flight-cases.ts';
import { verifyPlanCase } from './verify/plan-case.ts';
import { verifySlingCase } from './verify/sling-case.ts';

type CaseCheck = (c: ReferenceCase, kernel: Kernel) => VerifiedCase | Promise<VerifiedCase>;

/** The kinds that are understood. */
const CHECKS: ReadonlyMap<string, CaseCheck> = new Map<string, CaseCheck>([
  ['periodic', (c, kernel) => verifyPeriodicCase(kernel, c)],
  ['propagate', (c, kernel) => verifyPropagateCase(kernel, c)],
  ['lagrange', (c) => verifyLagrangeCase(c)],
  ['launch', (c, kernel) => verifyLaunchCase(kernel, c)],
  ['achromatic', (c, kernel) => verifyAchromaticCase(kernel, c)],
  ['driver', (c) => verifyDriverCase(c)],
  ['sling', (c) => verifySlingCase(c)],
  ['ephemeris', (c) => verifyEphemerisCase(c)],
  ['ephemeris-propagate', (c, kernel) => verifyEphemerisPropagationCase(kernel, c)],
  ['plan', (c) => verifyPlanCase(c)],
]);

const CASE_LIMIT_COUNT = 10_000;

/**
 * Every case of a reference file, in its order. Data that is no reference file is `invalid`; a case that is malformed
 * or of an unknown kind is answered `ok: false` with its reason, and the others still run.
 */
export async function verifyReport(kernel: Kernel, reference: unknown): Promise<Answer<VerifyReport>> {
  const refused = (path: string, why: Message) => invalid([{ path, message: why }]);
  if (!isRecord(reference)) return refused('', message('engine.verify.noFile'));
  const list = Object.hasOwn(reference, 'cases') ? reference['cases'] : undefined;
  if (!Array.isArray(list)) return refused('cases', message('engine.verify.noList', { given: shownValue(list) }));
  if (list.length === 0 || list.length > CASE_LIMIT_COUNT)
    return refused('cases', message('engine.verify.caseCount', { limit: CASE_LIMIT_COUNT, count: list.length }));
  // What the file states once, such as its constants, holds for each case that does not state its own.
  const { cases: _cases, title: _title, note: _note, ...shared } = reference;
  const cases: VerifiedCase[] = [];
  for (const [index, item] of list.entries()) cases.push(await verifiedCase(kernel, shared, item, `#${index + 1}`));
  return done({ cases });
}

async function verifiedCase(
  kernel: Kernel,
  shared: Record<string, unknown>,
  item: unknown,
  place: string,
): Promise<VerifiedCase> {
  if (!isRecord(item)) return failed({ name: place, kind: '' }, message('engine.verify.noCase'));
  const name = Object.hasOwn(item, 'name') && typeof item['name'] === 'string' ? item['name'] : place;
  const kind = Object.hasOwn(item, 'kind') && typeof item['kind'] === 'string' ? item['kind'] : '';
  const check = CHECKS.get(kind);
  if (!check)
    return failed(
      { name, kind },
      message('engine.verify.oneOf', { key: 'kind', known: { or: [...CHECKS.keys()] }, given: shownValue(kind) }),
    );
  try {
    const verified = await check({ ...shared, ...item, name, kind }, kernel);
    return Number.isNaN(verified.error)
      ? { ...verified, ok: false, error: null, reason: message('engine.verify.errorNoNumber') }
      : verified;
  } catch (error) {
    if (error instanceof CaseError) return failed({ name, kind }, error.reason);
    throw error;
  }
}

function failed(who: { name: string; kind: string }, reason: Message): VerifiedCase {
  return { ...who, ok: false, error: null, tolerance: null, computed: {}, reason };
}
