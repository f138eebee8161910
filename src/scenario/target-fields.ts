/** Rows of the field table that say where a flight arrives. Not here: what an arrival is (flight/targets.ts). */
import { choice, number } from './field-rows.ts';

const OURS = 'Moonline, reference scenario';

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

export const TARGET_FIELDS = [
  choice('flight.target', 'Arrive at', {
    default: 'EML2',
    choices: TARGETS,
    help: 'Where the payload is caught: a libration point, a periodic orbit, an orbit of Moon or Earth, or nowhere, beyond the Earth’s pull.',
    source: 'Heppenheimer, AIAA Journal 15 (1977) 518: EML2',
    confidence: 'published',
  }),
  number('flight.earthAltitude_km', 'Earth orbit', {
    default: 600,
    min: 200,
    max: 2000,
    step: 1,
    help: 'Altitude of the low orbit of the Earth: the perigee to fly to, and what a payload climbs to after aerobraking.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.aerobrakeAltitude_km', 'Pass through the air', {
    default: 75,
    min: 40,
    max: 180,
    step: 0.5,
    help: 'Perigee altitude of the first pass that aerobraking needs. Which one brakes how much is the heat shield’s affair: none is modelled.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.moonAltitude_km', 'Lunar orbit', {
    default: 100,
    min: 10,
    max: 10000,
    slider: [10, 1000],
    step: 1,
    help: 'Altitude of the circular orbit of the Moon that the payload enters at the top of its arc.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.escape_km2_s2', 'Escape energy', {
    default: 0,
    min: 0,
    max: 100,
    slider: [0, 20],
    step: 0.1,
    help: 'C3 wanted beyond the Earth’s sphere of influence: the square of the speed that is left far away. 0 just escapes.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.inclination_deg', 'Inclination', {
    default: 90,
    min: 0,
    max: 180,
    step: 0.1,
    help: 'Plane wanted of an orbit of Moon or Earth when a direction is turned to aim: to the Moon’s orbit in the circular problem, to the Earth’s equator on a date. The dawn-dusk orbit has its own on a date.',
    source: OURS,
    confidence: 'assumption',
  }),
  number('flight.orbitPhase_deg', 'Place on the orbit', {
    default: 0,
    min: -180,
    max: 180,
    step: 1,
    help: 'Where a halo orbit is entered, by time: 0 farthest from the Moon, 180 nearest, 90 a quarter of a period after the farthest.',
    source: OURS,
    confidence: 'assumption',
  }),
] as const;
