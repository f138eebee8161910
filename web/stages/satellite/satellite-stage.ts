/** The Satellite stage: does the unit close, its masses and heat, orbits and link, and the fleet in the plan. */
import { text } from '../../../src/text/text.ts';
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

const massBars = ({ budget }: SatelliteResult): readonly Bar[] =>
  budget.map(({ id, label, mass_kg }) => ({ id: `satellite-mass-${id}`, label, value: mass_kg, unit: 'kg' }));

const massTotal = ({ mass_kg }: SatelliteResult): Bar => ({
  id: 'satellite-mass',
  label: text('stage.satellite.together'),
  value: mass_kg,
  unit: 'kg',
});

const powerBars = ({ powers }: SatelliteResult): readonly Bar[] =>
  powers.map(({ id, label, power_W }) => ({ id: `satellite-power-${id}`, label, value: power_W, unit: 'W' }));

const radiated = ({ heat }: SatelliteResult): Bar => ({
  id: 'satellite-radiated',
  label: text('stage.satellite.radiated'),
  value: heat.out_W,
  unit: 'W',
});

/** `<satellite-stage>`. */
export class SatelliteStage extends StageElement<'satellite'> {
  protected readonly stage = 'satellite';
  protected readonly definition = SATELLITE_DEFINITION;
  protected readonly kind = 'satellite';

  protected source(): string {
    return text('stage.satellite.budgetOfTheUnit');
  }

  protected content(unit: SatelliteResult, baseline: SatelliteResult | null) {
    const { heat, link, orbit } = unit;
    return html`
      <kpi-strip
        class="w12"
        .items=${[
          kpi(
            'satellite-specific-power',
            text('stage.satellite.powerPerMass'),
            unit.specificPower_kW_t,
            'kW_t',
            text('stage.satellite.goal', { goal: formatQuantity(unit.goal_kW_t, 'kW_t') }),
          ),
          kpi(
            'satellite-mass',
            text('stage.satellite.mass'),
            unit.mass_kg,
            'kg',
            text('stage.satellite.byTheBudgetSet', { setMass: formatNumber(unit.setMass_kg) }),
          ),
          kpi('satellite-power', text('stage.satellite.power'), unit.power_kW, 'kW', text('stage.satellite.atTheBus')),
          kpi(
            'satellite-useful',
            text('stage.satellite.usefulCompute'),
            unit.useful_kW_t,
            'kW_t',
            text('stage.satellite.meanOverOrbitAnd'),
          ),
          kpi(
            'satellite-radiator',
            text('stage.satellite.radiator'),
            heat.area_m2,
            'm2',
            text('stage.satellite.fromBothSides', { flux: formatQuantity(heat.flux_W_m2, 'W_m2') }),
          ),
          kpi(
            'satellite-array',
            text('stage.satellite.solarArray'),
            unit.array.area_m2,
            'm2',
            text('stage.satellite.whenNew', { power: formatQuantity(unit.array.power_W, 'W') }),
          ),
        ]}
      ></kpi-strip>
      <closing-light class="w12" .unit=${unit}></closing-light>
      <bar-list
        class="w6"
        hue="satellite"
        source=${this.source()}
        heading=${text('stage.satellite.massOfTheUnit')}
        .bars=${massBars(unit)}
        .total=${massTotal(unit)}
        .preset=${baseline && [...massBars(baseline), massTotal(baseline)]}
      ></bar-list>
      <bar-list
        class="w6"
        hue="satellite"
        source=${this.source()}
        heading=${text('stage.satellite.powerInHeatOut')}
        note=${text('stage.satellite.atToSurroundingsOf', { temperature: formatQuantity(heat.temperature_K, 'K'), sink: formatQuantity(heat.sink_K, 'K') })}
        .bars=${powerBars(unit)}
        .total=${radiated(unit)}
        .preset=${baseline && [...powerBars(baseline), radiated(baseline)]}
      ></bar-list>
      <orbit-table class="w12" .orbits=${unit.orbits} present=${orbit.id}></orbit-table>
      ${this.chart(USEFUL_COMPUTE, unit, baseline)} ${this.chart(ECLIPSE_SEASON, unit, baseline, 6, 'satellite-season')}
      <div class="card w12">
        <h2>
          ${text('stage.satellite.optimumLinkAndFleet')}
          ${askButton(text('stage.satellite.optimumLinkAndFleet'), () => [
            { id: 'satellite-optimum', label: text('stage.satellite.optimum') },
            { id: 'satellite-link', label: text('stage.satellite.link') },
            { id: 'satellite-stations', label: text('stage.satellite.groundStations') },
            { id: 'satellite-fleet', label: text('stage.satellite.fleet') },
          ])}
        </h2>
        <p class="say">${text(unit.optimum.sentence)}</p>
        <p class="say">
          ${text(link.sentence)}
          ${text('stage.satellite.independentGroundStationsKeep', { stationCount: link.stationCount, loss: formatNumber(link.loss_dB, 3) })}
        </p>
        <p class="say">${text(unit.fleet.sentence)}</p>
      </div>
      <kpi-strip
        class="w12"
        .items=${[
          kpi(
            'satellite-eclipse',
            text('stage.satellite.eclipse'),
            orbit.longestEclipse_s / 60,
            'min',
            text('stage.satellite.longest2', { label: text(orbit.label) }),
          ),
          kpi(
            'satellite-battery',
            text('stage.satellite.battery'),
            unit.battery_Wh / 1e3,
            'kWh',
            text('stage.satellite.forTheEclipse'),
          ),
          kpi(
            'satellite-link',
            text('stage.satellite.link'),
            link.rate_Gb_s,
            'Gb_s',
            text('stage.satellite.toTheGround'),
          ),
          {
            id: 'satellite-interactive',
            label: text('stage.satellite.interactive'),
            number: formatNumber(100 * link.interactiveFraction, 3),
            unit: '%',
            note: text('stage.satellite.ofTheCompute'),
          },
          kpi(
            'satellite-cost',
            text('stage.satellite.cost'),
            unit.cost_USD,
            'USD',
            text('stage.satellite.ofOneUnitDelivered'),
          ),
          kpi(
            'satellite-fleet',
            text('stage.satellite.fleet'),
            unit.fleet.active_GW,
            'GW',
            text('stage.satellite.atWorkInThe'),
          ),
        ]}
      ></kpi-strip>
      ${this.#plan()}
      <design-gallery
        class="w12"
        heading=${text('stage.satellite.announcedAndBudgetedUnits')}
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
