/** The Satellite stage: does the unit close, its masses and heat, orbits and link, and the fleet in the plan. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { SatelliteResult } from '../../../src/satellite/satellite-result.ts';
import { formatNumber, formatQuantity } from '../../../src/units.ts';
import { POWER_AT_WORK, SATELLITE_FLOW, SATELLITES, WAREHOUSE } from '../../charts/plan-series.ts';
import { ECLIPSE_SEASON, USEFUL_COMPUTE } from '../../charts/unit-curves.ts';
import { askButton } from '../../components/ask-button.ts';
import { BarList, type Bar } from '../../components/bar-list.ts';
import { CoefficientTable } from '../../components/coefficient-table.ts';
import { DesignGallery } from '../../components/design-gallery.ts';
import { kpi } from '../../components/kpi-strip.ts';
import { StageElement } from '../../components/stage-element.ts';
import { SATELLITE_DEFINITION } from './satellite-definition.ts';
import { ClosingLight } from './closing-light.ts';
import { OrbitTable } from './orbit-table.ts';
import { said, saying } from '../../localization/engine-words.ts';

const massBars = ({ budget }: SatelliteResult): readonly Bar[] =>
  budget.map(({ id, label, mass_kg }) => ({ id: `satellite-mass-${id}`, label, value: mass_kg, unit: 'kg' }));

const massTotal = ({ mass_kg }: SatelliteResult): Bar => ({
  id: 'satellite-mass',
  label: msg('Together'),
  value: mass_kg,
  unit: 'kg',
});

const powerBars = ({ powers }: SatelliteResult): readonly Bar[] =>
  powers.map(({ id, label, power_W }) => ({ id: `satellite-power-${id}`, label, value: power_W, unit: 'W' }));

const radiated = ({ heat }: SatelliteResult): Bar => ({
  id: 'satellite-radiated',
  label: msg('Radiated'),
  value: heat.out_W,
  unit: 'W',
});

/** `<satellite-stage>`. */
export class SatelliteStage extends StageElement<'satellite'> {
  protected readonly stage = 'satellite';
  protected readonly definition = SATELLITE_DEFINITION;
  protected readonly kind = 'satellite';

  protected source(): string {
    return msg('Budget of the unit, orbit geometry');
  }

  protected content(unit: SatelliteResult, baseline: SatelliteResult | null) {
    const { heat, link, orbit } = unit;
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi(
            'satellite-specific-power',
            msg('Power per mass'),
            unit.specificPower_kW_t,
            'kW_t',
            msg(str`goal ${formatQuantity(unit.goal_kW_t, 'kW_t')}`),
          ),
          kpi(
            'satellite-mass',
            msg('Mass'),
            unit.mass_kg,
            'kg',
            msg(str`by the budget; set to ${formatNumber(unit.setMass_kg)} kg`),
          ),
          kpi('satellite-power', msg('Power'), unit.power_kW, 'kW', msg('at the bus')),
          kpi('satellite-useful', msg('Useful compute'), unit.useful_kW_t, 'kW_t', msg('mean over orbit and life')),
          kpi(
            'satellite-radiator',
            msg('Radiator'),
            heat.area_m2,
            'm2',
            msg(str`${formatQuantity(heat.flux_W_m2, 'W_m2')} from both sides`),
          ),
          kpi(
            'satellite-array',
            msg('Solar array'),
            unit.array.area_m2,
            'm2',
            msg(str`${formatQuantity(unit.array.power_W, 'W')} when new`),
          ),
        ]}
      ></kpi-strip>
      <closing-light class="w12" .unit=${unit}></closing-light>
      <bar-list
        class="w6"
        hue="satellite"
        source=${this.source()}
        heading=${msg('Mass of the unit')}
        .bars=${massBars(unit)}
        .total=${massTotal(unit)}
        .preset=${baseline && [...massBars(baseline), massTotal(baseline)]}
      ></bar-list>
      <bar-list
        class="w6"
        hue="satellite"
        source=${this.source()}
        heading=${msg('Power in, heat out')}
        note=${msg(str`at ${formatQuantity(heat.temperature_K, 'K')} to surroundings of ${formatQuantity(heat.sink_K, 'K')}`)}
        .bars=${powerBars(unit)}
        .total=${radiated(unit)}
        .preset=${baseline && [...powerBars(baseline), radiated(baseline)]}
      ></bar-list>
      <orbit-table class="w12" .orbits=${unit.orbits} present=${orbit.id}></orbit-table>
      ${this.chart(USEFUL_COMPUTE, unit, baseline)} ${this.chart(ECLIPSE_SEASON, unit, baseline, 6, 'satellite-season')}
      <div class="card w12">
        <h2>
          ${msg('Optimum, link and fleet')}
          ${askButton(msg('Optimum, link and fleet'), () => [
            { id: 'satellite-optimum', label: msg('Optimum') },
            { id: 'satellite-link', label: msg('Link') },
            { id: 'satellite-stations', label: msg('Ground stations') },
            { id: 'satellite-fleet', label: msg('Fleet') },
          ])}
        </h2>
        <p class="say">${saying(unit.optimum.sentence)}</p>
        <p class="say">
          ${saying(link.sentence)}
          ${msg(str`${link.stationCount} independent ground stations keep one clear as often as asked; the light is ${formatNumber(link.loss_dB, 3)} dB weaker than over 1 000 km.`)}
        </p>
        <p class="say">${saying(unit.fleet.sentence)}</p>
      </div>
      <kpi-strip
        class="w12"
        .items=${[
          kpi(
            'satellite-eclipse',
            msg('Eclipse'),
            orbit.longestEclipse_s / 60,
            'min',
            msg(str`longest, ${said(orbit.label)}`),
          ),
          kpi('satellite-battery', msg('Battery'), unit.battery_Wh / 1e3, 'kWh', msg('for the eclipse')),
          kpi('satellite-link', msg('Link'), link.rate_Gb_s, 'Gb_s', msg('to the ground')),
          {
            id: 'satellite-interactive',
            label: msg('Interactive'),
            number: formatNumber(100 * link.interactiveFraction, 3),
            unit: '%',
            note: msg('of the compute'),
          },
          kpi('satellite-cost', msg('Cost'), unit.cost_USD, 'USD', msg('of one unit, delivered')),
          kpi('satellite-fleet', msg('Fleet'), unit.fleet.active_GW, 'GW', msg('at work in the long run')),
        ]}
      ></kpi-strip>
      ${this.#plan()}
      <design-gallery
        class="w12"
        heading=${msg('Announced and budgeted units')}
        explained="satellite-design"
        .designs=${unit.designs}
      ></design-gallery>
      <coefficient-table class="w12" .rows=${unit.coefficients}></coefficient-table>
    `;
  }

  /** How many of them the plan puts to work, once there is a plan. */
  #plan() {
    const plan = this.store.state.results.plan.value;
    if (!plan) return '';
    const preset = this.presetResult('plan');
    return [SATELLITES, POWER_AT_WORK, SATELLITE_FLOW, WAREHOUSE].map(
      (definition) =>
        html`<chart-view
          class="w6"
          .definition=${definition}
          .result=${plan}
          .baseline=${preset}
          group="satellite-plan"
          source="Plan of ${formatNumber(plan.rows, 6)} rows, ${plan.proof.solver}"
        ></chart-view>`,
    );
  }
}

/** What loaders.ts defines when the stage opens. */
export const ELEMENTS = [
  ['satellite-stage', SatelliteStage],
  ['closing-light', ClosingLight],
  ['orbit-table', OrbitTable],
  ['bar-list', BarList],
  ['design-gallery', DesignGallery],
  ['coefficient-table', CoefficientTable],
] as const;
