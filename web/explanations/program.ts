/** The fields that go into the plan’s program, or into what is solved in turn with it. A test moves each and looks. */
import { FIELDS, type FieldPath } from '../../src/scenario/fields.ts';

/** Groups of which every field goes in. */
const GROUPS = /^(earth|moon|plan)\./;
const SINGLE: ReadonlySet<string> = new Set<FieldPath>([
  'driver.efficiency',
  'driver.interval_s',
  'driver.availability',
  'driver.mass_t',
  'flight.speed_m_s',
  'flight.deliveryProbability',
  'satellite.mass_kg',
  'satellite.power_kW',
  'satellite.life_yr',
  'satellite.attrition_per_yr',
  'satellite.chipCost_MUSD',
  'satellite.chipLearningRatio',
  'satellite.builtStart_units',
  'finance.discount_per_yr',
  'finance.budget_MUSD_yr',
  'finance.gearCost_MUSD_t',
  'finance.computePrice_USD_kW_yr',
  'finance.reinvestFraction',
]);

/** In the order of the field table. */
export const PROGRAM: readonly FieldPath[] = FIELDS.map((row) => row.path).filter(
  (path) => GROUPS.test(path) || SINGLE.has(path),
);
