/** Told while long work goes on: the share of it that is done, rising from 0 to 1. */
export type DoneReport = (doneFraction: number) => void;
