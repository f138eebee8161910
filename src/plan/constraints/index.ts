/** The constraints of the plan, in the order of the rows within a period. */
import type { Constraint } from './constraint.ts';
import { active } from './active.ts';
import { build } from './build.ts';
import { capacity } from './capacity.ts';
import { cargo } from './cargo.ts';
import { drivers } from './drivers.ts';
import { energy } from './energy.ts';
import { equipment } from './equipment.ts';
import { fleet } from './fleet.ts';
import { flights } from './flights.ts';
import { industry } from './industry.ts';
import { landings } from './landings.ts';
import { licences } from './licences.ts';
import { money } from './money.ts';
import { power } from './power.ts';
import { shots } from './shots.ts';
import { site } from './site.ts';
import { spending } from './spending.ts';
import { vitamins } from './vitamins.ts';
import { warehouse } from './warehouse.ts';
import { whole } from './whole.ts';

/** Every rule, each from its own file. */
export const CONSTRAINTS: readonly Constraint[] = [
  capacity,
  build,
  fleet,
  flights,
  site,
  landings,
  cargo,
  equipment,
  power,
  drivers,
  vitamins,
  industry,
  energy,
  warehouse,
  shots,
  active,
  spending,
  money,
  licences,
  whole,
];
