/**
 * The six stages as data: name, question, the fields each lets a person change, and what its model leaves out.
 * Every field but name and story stands in exactly one stage (a test holds that). Not here: what a stage shows.
 * Longer than 300 lines because it is one list.
 */
import { STAGES as HURDLES, type FieldPath } from '../../src/scenario/fields.ts';
import type { StageId } from '../store.ts';

export interface ParamGroup {
  readonly title: string;
  readonly paths: readonly FieldPath[];
  /** Folded until asked for. */
  readonly folded?: boolean;
  /** Paths that mean something only while another field has one of some values. */
  readonly only?: readonly {
    readonly paths: readonly FieldPath[];
    readonly by: FieldPath;
    readonly among: readonly string[];
  }[];
}

export interface StageDefinition {
  readonly id: StageId;
  readonly label: string;
  readonly question: string;
  readonly groups: readonly ParamGroup[];
  readonly limits: string;
}

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

export const STAGE_LIST: readonly StageDefinition[] = [
  {
    id: 'earth',
    label: 'Earth',
    question: 'How many ships and flights does paper capacity really give?',
    groups: [
      {
        title: 'Flights',
        paths: ['earth.payload_t', 'earth.tankersPerLanding', 'earth.flightsPerShip_per_yr', 'earth.lossProbability'],
      },
      {
        title: 'Fleet',
        paths: ['earth.fleetStart_ships', 'earth.reuseLimit_flights', 'earth.shipCost_MUSD', 'earth.launchCost_MUSD'],
      },
      {
        title: 'Finalisation of the design',
        folded: true,
        paths: [
          'earth.hurdles.finalisation.readinessStart',
          'earth.hurdles.finalisation.readinessEnd',
          'earth.hurdles.finalisation.ramp_yr',
        ],
      },
      ...hurdles,
      {
        title: 'Licences',
        folded: true,
        paths: ['earth.licences.mode', 'earth.licences.start_per_yr', 'earth.licences.growth_per_yr2'],
      },
      {
        title: 'Reliability growth',
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
        title: 'Learning',
        folded: true,
        paths: ['earth.learning.shipRatio', 'earth.learning.launchRatio', 'earth.builtStart_ships'],
      },
      {
        title: 'Satellites from Earth',
        folded: true,
        paths: [
          'earth.direct.mode',
          'earth.direct.payload_t',
          'earth.direct.tankersPerFlight',
          'earth.direct.unitCost_MUSD',
        ],
      },
    ],
    limits:
      'Effective capacity is paper capacity times a readiness that rises over the years; both are assumptions you can change.',
  },
  {
    id: 'moon',
    label: 'Moon',
    question: 'How fast does industry on the Moon grow from what lands?',
    groups: [
      { title: 'Industry', paths: ['moon.productivity_per_yr', 'moon.equipmentDecay_per_yr', 'moon.warehouse_units'] },
      {
        title: 'Made locally',
        paths: [
          'moon.localFraction.equipment',
          'moon.localFraction.power',
          'moon.localFraction.driver',
          'moon.localFraction.satellite',
        ],
      },
      {
        title: 'Power and energy',
        paths: [
          'moon.powerMass_t_MW',
          'moon.powerAvailability',
          'moon.powerDecay_per_yr',
          'moon.gearEnergy_MWh_t',
          'moon.satelliteEnergy_MWh_t',
        ],
      },
      {
        title: 'Source of power',
        folded: true,
        paths: [
          'moon.powerSource',
          'moon.solarMass_t_MW',
          'moon.storageEnergy_Wh_kg',
          'moon.storageEfficiency',
          'moon.fissionMass_t_MW',
        ],
      },
      {
        title: 'At the start',
        folded: true,
        paths: [
          'moon.start.equipment_t',
          'moon.start.power_MW',
          'moon.start.drivers',
          'moon.start.vitamins_t',
          'moon.start.satellites',
        ],
      },
    ],
    limits:
      'Equipment and power count in tonnes and megawatts; whole drivers, pads and plants are an option of the plan.',
  },
  {
    id: 'driver',
    label: 'Driver',
    question: 'What does the launcher take: length, force, power?',
    groups: [
      {
        title: 'Launcher',
        paths: [
          'driver.acceleration_g',
          'driver.profile',
          'driver.ramp_s',
          'driver.powerLimit_MW',
          'driver.track',
          'driver.mass_t',
          'driver.objective',
        ],
      },
      {
        title: 'Efficiency',
        paths: [
          'driver.efficiency',
          'driver.ladder.motorFraction',
          'driver.ladder.conversionFraction',
          'driver.ladder.storageFraction',
        ],
      },
      {
        title: 'Bucket and payload',
        paths: [
          'driver.bucketMass_kg',
          'driver.regeneration',
          'driver.brakeLength_m',
          'driver.payloadLimit_g',
          'driver.holdDown_kN_t',
        ],
      },
      {
        title: 'Cadence and storage',
        paths: ['driver.interval_s', 'driver.availability', 'driver.storage', 'driver.rechargePower_MW'],
      },
      {
        title: 'Drive and levitation',
        folded: true,
        paths: [
          'driver.liftToDragRatio',
          'driver.polePitch_m',
          'driver.gapField_T',
          'driver.currentSheet_kA_m',
          'driver.strength_MPa',
          'driver.temperatureRise_K',
          'driver.coilLife_shots',
        ],
      },
      {
        title: 'Guideway and aim',
        folded: true,
        paths: [
          'driver.straightness_mm',
          'driver.wavelength_m',
          'driver.lateralStiffness_kN_m',
          'driver.clearance_mm',
          'driver.lateralLimit_g',
          'driver.timingJitter_us',
          'driver.trimLength_m',
        ],
      },
      {
        title: 'Site',
        folded: true,
        paths: [
          'driver.siteLength_km',
          'driver.earthworks_m',
          'driver.bucketSpacing_m',
          'driver.obstacleDistance_km',
          'driver.obstacleHeight_m',
        ],
      },
    ],
    limits:
      'Masses follow the structure of SP-428 and its one printed total; the split by component is assumed. Field shapes, mutual inductance and control are not modelled.',
  },
  {
    id: 'flight',
    label: 'Flight',
    question: 'Where does the throw go, and how does it arrive?',
    groups: [
      {
        title: 'Target',
        paths: [
          'flight.target',
          'flight.earthAltitude_km',
          'flight.aerobrakeAltitude_km',
          'flight.moonAltitude_km',
          'flight.escape_km2_s2',
          'flight.inclination_deg',
          'flight.orbitPhase_deg',
        ],
        only: [
          { paths: ['flight.earthAltitude_km'], by: 'flight.target', among: ['LEO', 'AEROBRAKE', 'DAWNDUSK'] },
          { paths: ['flight.aerobrakeAltitude_km'], by: 'flight.target', among: ['AEROBRAKE'] },
          { paths: ['flight.moonAltitude_km'], by: 'flight.target', among: ['LLO'] },
          { paths: ['flight.escape_km2_s2'], by: 'flight.target', among: ['ESCAPE'] },
          {
            paths: ['flight.inclination_deg'],
            by: 'flight.target',
            among: ['LLO', 'GEO', 'LEO', 'AEROBRAKE', 'DAWNDUSK'],
          },
          { paths: ['flight.orbitPhase_deg'], by: 'flight.target', among: ['NRHO', 'HALO'] },
        ],
      },
      {
        title: 'Launch',
        paths: [
          'flight.speed_m_s',
          'flight.longitude_deg',
          'flight.latitude_deg',
          'flight.azimuth_deg',
          'flight.elevation_deg',
        ],
      },
      {
        title: 'Errors, 1σ',
        paths: [
          'flight.errors.speed_m_s',
          'flight.errors.elevation_deg',
          'flight.errors.azimuth_deg',
          'flight.errors.place_m',
          'flight.errors.time_s',
          'flight.errors.speedElevationCorrelationFactor',
          'flight.errors.distribution',
        ],
      },
      { title: 'Capture', paths: ['flight.captureRadius_km', 'flight.captureSpeed_m_s', 'flight.correction_days'] },
      {
        title: 'Model',
        paths: ['flight.constants', 'flight.limit_days', 'flight.deliveryProbability'],
      },
      { title: 'Date', folded: true, paths: ['flight.model', 'flight.date', 'flight.areaToMass_m2_kg'] },
    ],
    limits:
      'Circular restricted three-body problem: Earth and Moon as points on circular orbits, the Moon a smooth sphere. Good for teaching and for comparing sites; real dates shift speeds by tens of m/s.',
  },
  {
    id: 'satellite',
    label: 'Satellite',
    question: 'Does 100 kW per tonne close, and in which orbit?',
    groups: [
      {
        title: 'Unit',
        paths: [
          'satellite.power_kW',
          'satellite.mass_kg',
          'satellite.goal_kW_t',
          'satellite.objective',
          'satellite.chipCost_MUSD',
        ],
      },
      { title: 'Orbit', paths: ['satellite.orbit', 'satellite.altitude_km', 'satellite.isp_s'] },
      {
        title: 'Compute and array',
        paths: [
          'satellite.compute_kg_kW',
          'satellite.array_W_kg',
          'satellite.array_W_m2',
          'satellite.oversizeFactor',
          'satellite.cell_K',
          'satellite.cellLoss_per_K',
          'satellite.degradation_per_yr',
        ],
      },
      {
        title: 'Heat',
        paths: [
          'satellite.radiator_K',
          'satellite.radiator_kg_m2',
          'satellite.emissivityFraction',
          'satellite.absorptivityFraction',
          'satellite.transport_kg_kW',
          'satellite.pumpFraction',
          'satellite.rise_K',
          'satellite.leakage_per_K',
        ],
      },
      {
        title: 'Battery, bus, structure',
        folded: true,
        paths: [
          'satellite.batteryFraction',
          'satellite.battery_Wh_kg',
          'satellite.batteryEfficiencyFraction',
          'satellite.busMass_kg',
          'satellite.busFraction',
          'satellite.structureFraction',
          'satellite.loadStructure_per_g',
        ],
      },
      {
        title: 'Link',
        folded: true,
        paths: [
          'satellite.link_W',
          'satellite.linkMass_kg',
          'satellite.laser_W',
          'satellite.aperture_cm',
          'satellite.receiver_cm',
          'satellite.modem_Gb_s',
          'satellite.dataNeed_Mb_s_kW',
          'satellite.stationClearFraction',
          'satellite.linkUpFraction',
        ],
      },
      {
        title: 'Learning',
        folded: true,
        paths: ['satellite.chipLearningRatio', 'satellite.builtStart_units'],
      },
      { title: 'Life', folded: true, paths: ['satellite.life_yr', 'satellite.attrition_per_yr'] },
    ],
    limits:
      'One mass per part and linear in it; flat radiators edge-on to the Sun, a cylindrical shadow, a mean atmosphere. Orbits at L1 and L2 are taken at the point: a halo orbit can avoid the shadows.',
  },
  {
    id: 'plan',
    label: 'Plan',
    question: 'What is the best the whole line can do, and what holds it back?',
    groups: [
      { title: 'Aim', paths: ['plan.objective', 'plan.horizon_yr', 'plan.targetRate_units_yr'] },
      {
        title: 'Money',
        paths: [
          'finance.budget_MUSD_yr',
          'finance.reinvestFraction',
          'finance.computePrice_USD_kW_yr',
          'finance.gearCost_MUSD_t',
          'finance.discount_per_yr',
        ],
      },
      { title: 'Steps', paths: ['plan.startYear', 'plan.periodsPerYear'] },
      {
        title: 'Whole units',
        folded: true,
        paths: ['plan.units', 'plan.padSize_per_yr', 'plan.plantSize_per_yr', 'plan.gapFraction'],
      },
      {
        title: 'Business beside the line',
        folded: true,
        paths: [
          'finance.connectivity_MUSD_yr',
          'finance.space_MUSD_yr',
          'finance.nasa_MUSD_yr',
          'finance.ai_MUSD_yr',
          'finance.otherGrowth_per_yr',
          'finance.valuationFactor',
        ],
      },
    ],
    limits: 'A linear program with perfect foresight: it finds the best order of investments, not the likeliest one.',
  },
];

/** The definition of a stage. */
export function stageOf(id: StageId): StageDefinition {
  return STAGE_LIST.find((stage) => stage.id === id)!;
}
