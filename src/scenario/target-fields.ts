/** Rows of the field table that say where a flight arrives. Not here: their notes (notes/flight-notes.ts), what an arrival is (flight/targets.ts). */
import { choice, number } from './field-rows.ts';

export const TARGETS = [
  { id: 'EML1' },
  { id: 'EML2' },
  { id: 'EML4' },
  { id: 'EML5' },
  { id: 'NRHO' },
  { id: 'HALO' },
  { id: 'LLO' },
  { id: 'GEO' },
  { id: 'LEO' },
  { id: 'AEROBRAKE' },
  { id: 'DAWNDUSK' },
  { id: 'ESCAPE' },
] as const;

/** Speeds that a launch from the Moon takes to targets far from those of a libration point. */
export const TARGET_SPEEDS_M_S: Readonly<
  Partial<Record<(typeof TARGETS)[number]['id'], readonly [lo: number, hi: number]>>
> = {
  LLO: [1600, 2400],
  GEO: [2300, 2900],
  LEO: [2300, 2900],
  AEROBRAKE: [2300, 2900],
  DAWNDUSK: [2300, 2900],
  ESCAPE: [2300, 2900],
};

export const TARGET_FIELDS = [
  choice('flight.target', {
    default: 'EML2',
    choices: TARGETS,
  }),
  number('flight.earthAltitude_km', {
    default: 600,
    min: 200,
    max: 2000,
    step: 1,
  }),
  number('flight.aerobrakeAltitude_km', {
    default: 75,
    min: 40,
    max: 180,
    step: 0.5,
  }),
  number('flight.moonAltitude_km', {
    default: 100,
    min: 10,
    max: 10000,
    slider: [10, 1000],
    step: 1,
  }),
  number('flight.escape_km2_s2', {
    default: 0,
    min: 0,
    max: 100,
    slider: [0, 20],
    step: 0.1,
  }),
  number('flight.inclination_deg', {
    default: 90,
    min: 0,
    max: 180,
    step: 0.1,
  }),
  number('flight.orbitPhase_deg', {
    default: 0,
    min: -180,
    max: 180,
    step: 1,
  }),
] as const;
