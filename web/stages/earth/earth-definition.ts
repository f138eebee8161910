/** The Earth stage’s question, the fields it lets a person change, and what its model leaves out. */
import { text } from '../../../src/text/text.ts';
import { STAGES as HURDLES } from '../../../src/scenario/fields.ts';
import type { ParamGroup, StageDefinition } from '../stages.ts';

const HURDLE_TITLES = {
  engines: 'Engines',
  supply: 'Supply chain',
  assembly: 'Final assembly',
  site: 'Launch sites',
} as const;

const hurdles: readonly ParamGroup[] = HURDLES.map((h) => ({
  title: HURDLE_TITLES[h],
  folded: true,
  paths: [
    `earth.hurdles.${h}.paperCapacity_per_yr`,
    `earth.hurdles.${h}.readinessStart`,
    `earth.hurdles.${h}.readinessEnd`,
    `earth.hurdles.${h}.ramp_yr`,
    `earth.hurdles.${h}.growth_per_yr2`,
    `earth.hurdles.${h}.expansionCost_MUSD`,
    `earth.hurdles.${h}.lead_yr`,
  ],
}));

export const EARTH_DEFINITION: StageDefinition = {
  question: () => text('stage.earth.question'),
  groups: [
    {
      title: () => text('stage.earth.flights'),
      paths: ['earth.payload_t', 'earth.tankersPerLanding', 'earth.flightsPerShip_per_yr', 'earth.lossProbability'],
    },
    {
      title: () => text('stage.earth.fleet'),
      paths: ['earth.fleetStart_ships', 'earth.reuseLimit_flights', 'earth.shipCost_MUSD', 'earth.launchCost_MUSD'],
    },
    {
      title: () => text('stage.earth.finalisationOfTheDesign'),
      folded: true,
      paths: [
        'earth.hurdles.finalisation.readinessStart',
        'earth.hurdles.finalisation.readinessEnd',
        'earth.hurdles.finalisation.ramp_yr',
      ],
    },
    ...hurdles,
    {
      title: () => text('stage.earth.licences'),
      folded: true,
      paths: ['earth.licences.mode', 'earth.licences.start_per_yr', 'earth.licences.growth_per_yr2'],
    },
    {
      title: () => text('stage.earth.reliabilityGrowth'),
      folded: true,
      paths: [
        'earth.reliability.mode',
        'earth.reliability.slopeFraction',
        'earth.reliability.firstLossProbability',
        'earth.reliability.leastLossProbability',
        'earth.reliability.failures',
        'earth.flownStart_flights',
      ],
    },
    {
      title: () => text('stage.earth.learning'),
      folded: true,
      paths: ['earth.learning.shipRatio', 'earth.learning.launchRatio', 'earth.builtStart_ships'],
    },
    {
      title: () => text('stage.earth.satellitesFromEarth'),
      folded: true,
      paths: [
        'earth.direct.mode',
        'earth.direct.payload_t',
        'earth.direct.tankersPerFlight',
        'earth.direct.unitCost_MUSD',
      ],
    },
  ],
  limits: () => text('stage.earth.limits'),
};
