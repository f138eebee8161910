/**
 * English texts of what the engine answers and reports, fetched beside its calls: those of a method with its results, those
 * of refusals when one comes. Another language is a whole catalogue and needs none of this. Not here: the calls.
 */
import type { WorkerEngine } from '../../src/engine/worker.ts';
import { addEnglish, type Catalogue } from '../../src/text/text.ts';

type Method = keyof WorkerEngine;
type Texts = () => Promise<{ readonly default: Catalogue }>;

const flight: Texts = () => import('english:flight');
const search: Texts = () => import('english:search');
const plan: Texts = () => import('english:plan');

const RESULTS: Readonly<Partial<Record<Method, readonly Texts[]>>> = {
  driver: [() => import('english:driver')],
  satellite: [() => import('english:satellite')],
  plan: [plan],
  pareto: [plan],
  robust: [plan],
  flight: [flight],
  aim: [flight, search],
  sites: [flight, search],
  disperse: [flight, search],
  disperseStatistics: [flight, search],
  traffic: [flight, search],
  calendar: [flight, search],
  sensitivity: [flight, search],
  verify: [() => import('english:verify')],
};

async function added(texts: readonly Texts[]): Promise<void> {
  for (const { default: more } of await Promise.all(texts.map((load) => load()))) addEnglish(more);
}

/** Texts of a method's results and of how far it is; rejects where they cannot be fetched. */
export function resultTexts(method: Method): Promise<void> {
  return added(RESULTS[method] ?? []);
}

/** Texts of an answer of a method that is no result: its own, and those that any part of the engine may give. */
export function refusalTexts(method: Method): Promise<void> {
  return added([...(RESULTS[method] ?? []), () => import('english:engine'), search]);
}
