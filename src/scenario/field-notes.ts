/**
 * How well the defaults of fields are known, and values worth trying: a row for each field whose default somebody else has
 * given, or that has such values; of all others the default is our reference scenario's. What a field means, where its
 * default comes from and what a suggested value is called are texts of the catalogues, by the field's path. Loaded on its
 * own, so that a page shows its first result without it.
 */
import type { Message, MessageId } from '../text/message.ts';
import type { Confidence } from './field-rows.ts';
import type { Field, FieldPath } from './fields.ts';

export interface FieldNote {
  readonly confidence: Confidence;
  /** Whether the default is our own reference scenario's; else the field has a source of its own. */
  readonly isOurs: boolean;
  /** Values worth trying. */
  readonly suggestions: readonly number[];
}

/** A value that nobody has published: ours, and an assumption. */
const ours = (...suggestions: readonly number[]): FieldNote => ({
  confidence: 'assumption',
  isOurs: true,
  suggestions,
});
/** A value with a source of its own. */
const sourced = (confidence: Confidence, ...suggestions: readonly number[]): FieldNote => ({
  confidence,
  isOurs: false,
  suggestions,
});

const FIELD_NOTES: Readonly<Partial<Record<FieldPath, FieldNote>>> = {
  name: sourced('assumption'),
  story: sourced('assumption'),
  'earth.hurdles.finalisation.readinessStart': sourced('assumption'),
  'earth.hurdles.finalisation.readinessEnd': sourced('assumption'),
  'earth.hurdles.finalisation.ramp_yr': sourced('assumption'),
  'earth.hurdles.engines.paperCapacity_per_yr': sourced('claimed'),
  'earth.hurdles.engines.readinessStart': sourced('assumption'),
  'earth.hurdles.engines.readinessEnd': sourced('assumption'),
  'earth.hurdles.engines.ramp_yr': sourced('assumption'),
  'earth.hurdles.supply.paperCapacity_per_yr': sourced('claimed'),
  'earth.hurdles.supply.readinessStart': sourced('assumption'),
  'earth.hurdles.supply.readinessEnd': sourced('assumption'),
  'earth.hurdles.supply.ramp_yr': sourced('assumption'),
  'earth.hurdles.assembly.paperCapacity_per_yr': sourced('claimed'),
  'earth.hurdles.assembly.readinessStart': sourced('assumption'),
  'earth.hurdles.assembly.readinessEnd': sourced('assumption'),
  'earth.hurdles.assembly.ramp_yr': sourced('assumption'),
  'earth.hurdles.site.paperCapacity_per_yr': sourced('claimed'),
  'earth.hurdles.site.readinessStart': sourced('assumption'),
  'earth.hurdles.site.readinessEnd': sourced('assumption'),
  'earth.hurdles.site.ramp_yr': sourced('assumption'),
  'earth.shipCost_MUSD': sourced('published'),
  'earth.launchCost_MUSD': sourced('claimed'),
  'earth.payload_t': sourced('claimed'),
  'earth.tankersPerLanding': sourced('published'),
  'earth.licences.mode': sourced('published'),
  'earth.licences.start_per_yr': sourced('published'),
  'earth.reliability.mode': sourced('published'),
  'earth.reliability.slopeFraction': sourced('published'),
  'earth.reliability.firstLossProbability': sourced('published'),
  'earth.reliability.failures': sourced('assumption'),
  'earth.learning.shipRatio': sourced('assumption'),
  'earth.learning.launchRatio': sourced('assumption'),
  'earth.direct.payload_t': sourced('claimed'),
  'moon.productivity_per_yr': sourced('assumption'),
  'moon.powerMass_t_MW': sourced('assumption'),
  'moon.gearEnergy_MWh_t': sourced('assumption'),
  'moon.powerSource': sourced('published'),
  'moon.fissionMass_t_MW': sourced('published'),
  'driver.efficiency': ours(0.22, 0.33, 0.5, 0.9, 0.964),
  'driver.mass_t': sourced('assumption'),
  'driver.bucketMass_kg': sourced('assumption'),
  'driver.payloadLimit_g': ours(5, 20, 100, 1000, 10000),
  'driver.ladder.conversionFraction': sourced('assumption'),
  'driver.liftToDragRatio': sourced('assumption'),
  'driver.obstacleHeight_m': sourced('assumption'),
  'driver.coilLife_shots': sourced('assumption'),
  'driver.rechargePower_MW': sourced('assumption'),
  'flight.target': sourced('published'),
  'flight.longitude_deg': sourced('published'),
  'flight.speed_m_s': sourced('published'),
  'flight.constants': sourced('measured'),
  'flight.model': sourced('published'),
  'flight.areaToMass_m2_kg': sourced('assumption'),
  'satellite.mass_kg': sourced('claimed'),
  'satellite.power_kW': sourced('claimed'),
  'satellite.compute_kg_kW': sourced('published'),
  'satellite.array_W_kg': sourced('published'),
  'satellite.array_W_m2': sourced('claimed'),
  'satellite.radiator_K': sourced('claimed'),
  'satellite.emissivityFraction': sourced('published'),
  'satellite.absorptivityFraction': sourced('published'),
  'satellite.modem_Gb_s': sourced('measured'),
  'satellite.stationClearFraction': sourced('published'),
  'satellite.isp_s': sourced('published'),
  'satellite.goal_kW_t': sourced('claimed'),
  'satellite.chipLearningRatio': sourced('assumption'),
  'finance.computePrice_USD_kW_yr': sourced('published'),
  'finance.connectivity_MUSD_yr': sourced('published'),
  'finance.space_MUSD_yr': sourced('published'),
  'finance.nasa_MUSD_yr': sourced('published'),
  'finance.ai_MUSD_yr': sourced('published'),
  'finance.valuationFactor': sourced('claimed'),
  'plan.targetRate_units_yr': sourced('claimed'),
  'plan.padSize_per_yr': sourced('assumption'),
  'plan.plantSize_per_yr': sourced('assumption'),
};

/** The note on a row of the field table. */
export function noteOf({ path }: Pick<Field, 'path'>): FieldNote {
  return FIELD_NOTES[path as FieldPath] ?? ours();
}

/** Where the default comes from. */
export function fieldSource(row: Pick<Field, 'path'>): Message {
  return { id: noteOf(row).isOurs ? 'field.ours' : (`field.${row.path}.source` as MessageId) };
}

/** What a suggested value is. */
export function suggestionLabel(row: Pick<Field, 'path'>, value: number): Message {
  return { id: `field.${row.path}.suggestion.${value}` as MessageId };
}
