/** The plan's program as a file to solve again elsewhere, with its citation on top as comments. Loaded when it is asked for. */
import { text } from '../../src/text/text.ts';
import type { PageContext } from '../state/page-context.ts';
import { citationLines, download, fileName, type Citation } from '../charts/chart-export.ts';

/** The formats a program leaves in, and the sign their comment lines begin with. */
const COMMENT_SIGNS = { lp: '\\', mps: '*' } as const;
export type ProgramFormat = keyof typeof COMMENT_SIGNS;

/** Readers of the formats may cut longer lines, and take the rest for rows. */
const LINE_LIMIT_COUNT = 200;

/** A citation as comment lines of a format. */
export function commentLines(format: ProgramFormat, citation: Citation): string[] {
  return citationLines(citation)
    .map((line) => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))
    .flatMap((line) => line.match(new RegExp(`.{1,${LINE_LIMIT_COUNT}}`, 'gu')) ?? [])
    .map((line) => `${COMMENT_SIGNS[format]} ${line}`);
}

/** Save the program; its file name, or null where it could not be written. Rejects as the session does. */
export async function saveProgram({ session, store }: PageContext, format: ProgramFormat): Promise<string | null> {
  const { name } = store.state.scenario;
  const answer = await session.planModel(format);
  if (answer.status !== 'done') return null;
  const citation = {
    title: text('page.planProgram'),
    scenario: name,
    version: __VERSION__,
    source: location.href,
  };
  const program = [...commentLines(format, citation), answer.value].join('\n');
  const file = fileName('plan', name, format);
  download(file, new Blob([program], { type: 'text/plain' }));
  return file;
}

/** The same from anywhere on the page: what goes wrong is said to everybody. */
export async function saveProgramAndSay(context: PageContext, format: ProgramFormat): Promise<void> {
  const say = (text: string) => context.store.change({ type: 'say', text, tone: 'bad' });
  try {
    if ((await saveProgram(context, format)) === null) say(text('page.programNotWritten'));
  } catch (error) {
    say((error as Error).message);
  }
}
