/** `driver`: the launcher's figures and checks. */
import type { DriverResult } from '../../driver/driver-result.ts';
import { message, text } from '../../text/text.ts';
import { formatQuantity, type UnitSuffix } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { designTable } from '../designs.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';

type Figure = [label: string, value: number | null, unit: UnitSuffix];

function figures(result: DriverResult): Figure[] {
  return [
    [text('cli.driver.figure.length'), result.length_m, 'm'],
    [text('cli.driver.figure.time'), result.time_s, 's'],
    [text('cli.driver.figure.acceleration'), result.acceleration_m_s2, 'm_s2'],
    [text('cli.driver.figure.movingMass'), result.movingMass_kg, 'kg'],
    [text('cli.driver.figure.force'), result.force_N, 'N'],
    [text('cli.driver.figure.mechanicalPeakPower'), result.peak_power_W, 'W'],
    [text('cli.driver.figure.electricalPeakPower'), result.peakElectrical_power_W, 'W'],
    [text('cli.driver.figure.payloadEnergy'), result.payloadEnergy_J, 'J'],
    [text('cli.driver.figure.launchEnergy'), result.energy_shot_J, 'J'],
    [text('cli.driver.figure.meanPower'), result.average_power_W, 'W'],
    [text('cli.driver.figure.throughput'), result.throughput_t_yr, 't_yr'],
    [text('cli.driver.figure.targetInterval'), result.targetInterval_s, 's'],
    [text('cli.driver.figure.targetKineticPower'), result.targetKinetic_power_W, 'W'],
    [text('cli.driver.figure.recoil'), result.reaction_N, 'N'],
    [text('cli.driver.figure.muzzleLoad'), result.holdDown_kN_t, 'kN_t'],
    [text('cli.driver.figure.tangentDrop'), result.tangentDrop_m, 'm'],
    ...brakeFigures(result),
  ];
}

function brakeFigures({ brake }: DriverResult): Figure[] {
  if (!brake) return [];
  return [
    [text('cli.driver.figure.brakeLength'), brake.length_m, 'm'],
    [text('cli.driver.figure.deceleration'), brake.acceleration_m_s2, 'm_s2'],
    [text('cli.driver.figure.brakeTime'), brake.time_s, 's'],
    [text('cli.driver.figure.brakePower'), brake.peak_power_W, 'W'],
  ];
}

function energyFigures({ energy }: DriverResult): Figure[] {
  return [
    [text('cli.driver.energy.grid'), energy.wall_J, 'J'],
    ...(energy.gravity_J === 0 ? [] : [[text('cli.driver.energy.gravity'), energy.gravity_J, 'J'] as Figure]),
    [text('cli.driver.energy.payload'), energy.payload_J, 'J'],
    [text('cli.driver.energy.recovered'), energy.recovered_J, 'J'],
    ...energy.losses.map(({ label, energy_J }): Figure => [text(label), energy_J, 'J']),
  ];
}

const written = (rows: readonly Figure[], digits: number) =>
  rows.map(([label, value, unit]) => [label, value === null ? '–' : formatQuantity(value, unit, digits)]);

function reportText(result: DriverResult): string {
  const checks = result.checks.map((check) => [
    check.ok === null ? '?' : check.ok ? '✓' : '✗',
    text(check.label),
    text(check.message),
  ]);
  const masses: Figure[] = [
    ...result.components.map(({ label, mass_kg }): Figure => [text(label), mass_kg / 1e3, 't']),
    [text('cli.designs.together'), result.mass_kg / 1e3, 't'],
  ];
  const errors: Figure[] = [
    [text('cli.driver.error.speed'), result.muzzleErrors.speed_m_s, 'm_s'],
    [text('cli.driver.error.azimuth'), result.muzzleErrors.azimuth_deg, 'deg'],
    [text('cli.driver.error.elevation'), result.muzzleErrors.elevation_deg, 'deg'],
  ];
  return [
    section(text('cli.driver.section.launcher'), alignedRows(written(figures(result), 5))),
    section(text('cli.driver.section.energy'), alignedRows(written(energyFigures(result), 5), [1])),
    section(text('cli.driver.section.mass'), alignedRows(written(masses, 4), [1])),
    section(text('cli.driver.section.optimum'), text(result.optimum.message)),
    section(text('cli.driver.section.errors'), alignedRows(written(errors, 3), [1])),
    section(text('cli.driver.section.checks'), alignedRows(checks)),
    section(text('cli.driver.section.designs'), designTable(result.designs)),
  ].join('\n\n');
}

export const driverCommand: Command = {
  name: 'driver',
  usage: '[SCENARIO]',
  summary: message('cli.driver.summary'),
  options: { ...SCENARIO_OPTIONS, run: { help: message('cli.driver.option.run') } },
  wordLimitCount: 1,
  run: async (call) => {
    const engine = await nodeEngine();
    const answer = await engine.driver(await scenarioOf(call));
    if (answer.status !== 'done') return withoutResult(answer);
    const { run, muzzleIndex, ...rest } = answer.value;
    return {
      status: 0,
      json: { status: answer.status, ...rest, ...(call.flag('run') && { run, muzzleIndex }) },
      text: reportText(answer.value),
    };
  },
};
