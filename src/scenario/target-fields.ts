/** Rows of the field table that say where a flight arrives. Not here: their notes (notes/flight-notes.ts), what an arrival is (flight/targets.ts). */
import { choice, number } from './field-rows.ts';

export const TARGETS = [
  { id: 'EML1', label: 'EML1, between Moon and Earth' },
  { id: 'EML2', label: 'EML2, beyond the Moon' },
  { id: 'EML4', label: 'EML4, 60° ahead of the Moon' },
  { id: 'EML5', label: 'EML5, 60° behind the Moon' },
  { id: 'NRHO', label: 'NRHO, 9:2, around EML2' },
  { id: 'HALO', label: 'Halo orbit around EML2' },
  { id: 'LLO', label: 'Low lunar orbit' },
  { id: 'GEO', label: 'Geostationary radius' },
  { id: 'LEO', label: 'Low Earth orbit, by burn' },
  { id: 'AEROBRAKE', label: 'Low Earth orbit, by aerobraking' },
  { id: 'DAWNDUSK', label: 'Dawn-dusk orbit of the Earth' },
  { id: 'ESCAPE', label: 'Escape from the Earth' },
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
  choice('flight.target', 'Arrive at', {
    default: 'EML2',
    choices: TARGETS,
  }),
  number('flight.earthAltitude_km', 'Earth orbit', {
    default: 600,
    min: 200,
    max: 2000,
    step: 1,
  }),
  number('flight.aerobrakeAltitude_km', 'Pass through the air', {
    default: 75,
    min: 40,
    max: 180,
    step: 0.5,
  }),
  number('flight.moonAltitude_km', 'Lunar orbit', {
    default: 100,
    min: 10,
    max: 10000,
    slider: [10, 1000],
    step: 1,
  }),
  number('flight.escape_km2_s2', 'Escape energy', {
    default: 0,
    min: 0,
    max: 100,
    slider: [0, 20],
    step: 0.1,
  }),
  number('flight.inclination_deg', 'Inclination', {
    default: 90,
    min: 0,
    max: 180,
    step: 0.1,
  }),
  number('flight.orbitPhase_deg', 'Place on the orbit', {
    default: 0,
    min: -180,
    max: 180,
    step: 1,
  }),
] as const;
