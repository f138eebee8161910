/** The satellite's part of the kernel: what goes into its cells and what comes out. Not here: scenarios, orbits. */
import * as map from '../../assembly/memory.ts';

/** A satellite: its requirements, its surroundings, and the coefficients of its parts. */
export interface UnitInput {
  readonly power_W: number;
  readonly radiator_K: number;
  /** Array power at the start over power needed. */
  readonly oversizeFactor: number;
  /** Share of the power that the battery supplies in the eclipse. */
  readonly batteryFraction: number;
  /** Compute installed over what the bus could feed. */
  readonly computeFraction: number;
  readonly sink_K: number;
  readonly emissivityFraction: number;
  readonly eclipseFraction: number;
  readonly longestEclipse_s: number;
  /** Largest share of one orbit in shadow in the course of a year. */
  readonly darkestFraction: number;
  readonly life_yr: number;
  readonly degradation_per_yr: number;
  readonly pumpFraction: number;
  readonly link_W: number;
  readonly busFraction: number;
  readonly leakage_per_K: number;
  readonly rise_K: number;
  readonly reference_K: number;
  readonly compute_kg_W: number;
  readonly array_W_kg: number;
  readonly array_W_m2: number;
  readonly radiator_kg_m2: number;
  readonly transport_kg_W: number;
  readonly battery_J_kg: number;
  readonly batteryEfficiencyFraction: number;
  readonly link_kg: number;
  readonly bus_kg: number;
  readonly structureFraction: number;
  readonly loadStructureFraction: number;
  /** Speed change of upkeep over the life, drag left out, over the exhaust speed. */
  readonly upkeepRatio: number;
  /** Speed change of drag over the life for one of area over mass, over the exhaust speed. */
  readonly drag_kg_m2: number;
  /** Compute, array, radiator and transport, battery, link, bus, structure, propulsion. */
  readonly costs_USD_kg: readonly number[];
  readonly launch_USD_kg: number;
  readonly objective: 'mass' | 'cost';
}

export interface UnitFigures {
  /** Compute, array, radiator, transport, battery, link, bus, structure, load structure, propulsion. */
  readonly masses_kg: readonly number[];
  readonly mass_kg: number;
  readonly cost_USD: number;
  /** Compute, pump, link, bus systems, battery losses. */
  readonly powers_W: readonly number[];
  readonly flux_W_m2: number;
  readonly radiator_m2: number;
  readonly array_W: number;
  readonly array_m2: number;
  readonly battery_J: number;
  readonly useful_W: number;
  /** Useful compute per mass or per cost, as the objective says. */
  readonly objective: { readonly value: number; readonly unit: 'W/kg' | 'W/USD' };
}

/** Why a satellite cannot be built. */
export type UnitFault = 'radiator' | 'power' | 'structure' | 'propellant';

const FAULTS: ReadonlyMap<number, UnitFault> = new Map([
  [map.FAULT_RADIATOR, 'radiator'],
  [map.FAULT_POWER, 'power'],
  [map.FAULT_STRUCTURE, 'structure'],
  [map.FAULT_PROPELLANT, 'propellant'],
]);

/** What the optimum may choose; battery from none to all. */
export interface UnitBox {
  readonly radiator_K: readonly [low: number, high: number];
  readonly oversizeFactor: readonly [low: number, high: number];
  readonly computeFraction: number;
}

export interface UnitExports {
  unitBudget(): number;
  unitOptimum(): number;
}

/** What of a kernel these calls need. */
interface UnitKernel {
  readonly exports: UnitExports;
  readonly cells: Float64Array;
}

/** The satellite's calls over a kernel, apart from its own, since a flight needs none of them. */
export function unitCalls({ exports, cells }: UnitKernel) {
  const put = (u: UnitInput) => {
    cells.set(
      [
        u.power_W,
        u.radiator_K,
        u.oversizeFactor,
        u.batteryFraction,
        u.computeFraction,
        u.sink_K,
        u.emissivityFraction,
        u.eclipseFraction,
        u.longestEclipse_s,
        u.darkestFraction,
        u.life_yr,
        u.degradation_per_yr,
        u.pumpFraction,
        u.link_W,
        u.busFraction,
        u.leakage_per_K,
        u.rise_K,
        u.reference_K,
        u.compute_kg_W,
        u.array_W_kg,
        u.array_W_m2,
        u.radiator_kg_m2,
        u.transport_kg_W,
        u.battery_J_kg,
        u.batteryEfficiencyFraction,
        u.link_kg,
        u.bus_kg,
        u.structureFraction,
        u.loadStructureFraction,
        u.upkeepRatio,
        u.drag_kg_m2,
        ...u.costs_USD_kg,
        u.launch_USD_kg,
        u.objective === 'mass' ? 0 : 1,
      ],
      map.SATELLITE,
    );
  };
  const figures = (objective: UnitInput['objective']): UnitFigures => ({
    masses_kg: Array.from(cells.subarray(map.UNIT_MASSES, map.UNIT_MASSES + map.UNIT_MASS_COUNT)),
    mass_kg: cells[map.UNIT_MASS]!,
    cost_USD: cells[map.UNIT_COST]!,
    powers_W: Array.from(cells.subarray(map.UNIT_POWERS, map.UNIT_POWERS + map.UNIT_POWER_COUNT)),
    flux_W_m2: cells[map.UNIT_FLUX]!,
    radiator_m2: cells[map.UNIT_RADIATOR_AREA]!,
    array_W: cells[map.UNIT_ARRAY_POWER]!,
    array_m2: cells[map.UNIT_ARRAY_AREA]!,
    battery_J: cells[map.UNIT_BATTERY_ENERGY]!,
    useful_W: cells[map.UNIT_USEFUL]!,
    objective: { value: cells[map.UNIT_OBJECTIVE]!, unit: objective === 'mass' ? 'W/kg' : 'W/USD' },
  });

  return {
    /** Figures of a satellite, or `null` where it cannot be built: unitFault says why. */
    unitBudget(input: UnitInput): UnitFigures | null {
      put(input);
      return exports.unitBudget() < 0 ? null : figures(input.objective);
    },

    /** Why a satellite cannot be built; `null` where it can. */
    unitFault(input: UnitInput): UnitFault | null {
      put(input);
      return FAULTS.get(exports.unitBudget()) ?? null;
    },

    /** The choice with the most useful compute, as an input with its figures; `null` when nothing tried can be built. */
    unitOptimum(input: UnitInput, box: UnitBox): { input: UnitInput; figures: UnitFigures } | null {
      put(input);
      cells.set([...box.radiator_K, ...box.oversizeFactor, box.computeFraction], map.SATELLITE_BOX);
      if (exports.unitOptimum() < 0) return null;
      return {
        input: {
          ...input,
          radiator_K: cells[map.SATELLITE_TEMPERATURE]!,
          oversizeFactor: cells[map.SATELLITE_OVERSIZE]!,
          batteryFraction: cells[map.SATELLITE_BATTERY_SHARE]!,
          computeFraction: cells[map.SATELLITE_COMPUTE_SHARE]!,
        },
        figures: figures(input.objective),
      };
    },
  };
}
