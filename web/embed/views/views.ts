/** The views an embedded figure can have, each loaded when one asks for it. One line a view. */
import type { View } from './view.ts';

const LOADERS = {
  flight: () => import('./flight.ts'),
  driver: () => import('./driver.ts'),
  satellite: () => import('./satellite.ts'),
  plan: () => import('./plan.ts'),
  bottleneck: () => import('./bottleneck.ts'),
  funnel: () => import('./funnel.ts'),
  'site-map': () => import('./site-map.ts'),
  kardashev: () => import('./kardashev.ts'),
} as const satisfies Record<string, () => Promise<{ readonly VIEW: unknown }>>;

export type ViewId = keyof typeof LOADERS;

/** Names of the views, in the order they are offered. */
export const VIEW_IDS = Object.keys(LOADERS) as readonly ViewId[];

/** A view by name, or `undefined`; again is free. */
export async function loadView(id: string): Promise<View | undefined> {
  if (!Object.hasOwn(LOADERS, id)) return undefined;
  // Which result goes to which view is settled by its kind; the union of all views cannot say so.
  return (await LOADERS[id as ViewId]()).VIEW as unknown as View;
}
