/** Where a value stands on its slider, and back: linear, or by ratios for fields that span decades. Pure. */
import { fieldOf, type NumberField } from '../../src/scenario/fields.ts';
import { valueAt, type LinkedScenario } from '../../src/scenario/scenario.ts';

/** Steps of a slider that moves by ratios. */
const RATIO_STEPS = 1000;

/** The value that a field's slider follows, if it follows one. */
export function sliderBy(path: string, scenario: LinkedScenario) {
  const row = fieldOf(path);
  return row?.kind === 'number' && row.sliderBy ? valueAt(scenario, row.sliderBy.path) : null;
}

/** Ends of a field's slider in a scenario: some follow another field, as speeds follow the target. */
export function sliderEnds(row: NumberField, scenario: LinkedScenario): readonly [lo: number, hi: number] {
  const by = row.sliderBy && row.sliderBy.ranges[String(valueAt(scenario, row.sliderBy.path))];
  return by ?? row.slider ?? [row.min, row.max];
}

/** Slider position ↔ value of a number field; a logarithmic one runs from 0 to RATIO_STEPS. */
export function sliderScale(
  row: NumberField,
  [lo, hi] = row.slider ?? ([row.min, row.max] as readonly [number, number]),
): {
  min: number;
  max: number;
  step: number;
  at(value: number): number;
  value(at: number): number;
} {
  if (!row.logarithmic)
    return {
      min: lo,
      max: hi,
      step: row.step,
      at: (value) => Math.min(hi, Math.max(lo, value)),
      value: (at) => Math.min(hi, Math.max(lo, at)),
    };
  const span = Math.log(hi / lo);
  return {
    min: 0,
    max: RATIO_STEPS,
    step: 1,
    at: (value) => (value <= lo ? 0 : Math.min(RATIO_STEPS, Math.round((RATIO_STEPS * Math.log(value / lo)) / span))),
    value: (at) => rounded(lo * Math.exp((span * at) / RATIO_STEPS), row),
  };
}

// Three digits are as fine as a slider's pixel; the ends stay exact.
function rounded(value: number, row: NumberField): number {
  const precise = Number(value.toPrecision(3));
  const onStep = row.step >= 1 ? Math.max(Math.round(precise), row.min) : precise;
  return Math.min(row.max, Math.max(row.min, onStep));
}
