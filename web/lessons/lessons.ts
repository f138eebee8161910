/** The lessons, in the order they build on each other. One line a lesson. */
import type { LessonId } from '../state/store.ts';
import { KARDASHEV } from './kardashev.ts';
import type { Lesson } from './lesson.ts';
import { LICENSED_FLIGHTS } from './licensed-flights.ts';
import { OWN_LONGITUDE } from './own-longitude.ts';
import { REACH_L2 } from './reach-l2.ts';
import { WHICH_HURDLE } from './which-hurdle.ts';
import { WHY_100_G } from './why-100-g.ts';

export const LESSONS: readonly Lesson[] = [
  REACH_L2,
  OWN_LONGITUDE,
  WHY_100_G,
  WHICH_HURDLE,
  LICENSED_FLIGHTS,
  KARDASHEV,
];

/** A lesson by id. */
export function lessonOf(id: LessonId): Lesson {
  return LESSONS.find((lesson) => lesson.id === id)!;
}
