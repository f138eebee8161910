/** `driver`: the launcher's figures and checks. */
import type { DriverResult } from '../../driver/driver-result.ts';
import { formatQuantity, type UnitSuffix } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { designTable } from '../designs.ts';
import { alignedRows, section } from '../table.ts';

function figures(result: DriverResult): [label: string, value: number, unit: UnitSuffix][] {
  return [
    ['Length', result.length_m, 'm'],
    ['Time on the track', result.time_s, 's'],
    ['Acceleration', result.acceleration_m_s2, 'm_s2'],
    ['Accelerated mass', result.movingMass_kg, 'kg'],
    ['Force', result.force_N, 'N'],
    ['Peak power, mechanical', result.peak_power_W, 'W'],
    ['Peak power, electrical', result.peakElectrical_power_W, 'W'],
    ['Kinetic energy of the payload', result.payloadEnergy_J, 'J'],
    ['Energy from the wall per shot', result.energy_shot_J, 'J'],
    ['Mean power while launching', result.average_power_W, 'W'],
    ['Throughput', result.throughput_t_yr, 't_yr'],
    ['Interval for the target rate', result.targetInterval_s, 's'],
    ['Kinetic power at the target rate', result.targetKinetic_power_W, 'W'],
    ['Mean recoil', result.reaction_N, 'N'],
    ['Track load at the muzzle', result.holdDown_kN_t, 'kN_t'],
    ['Drop below the tangent', result.tangentDrop_m, 'm'],
    ...brakeFigures(result),
  ];
}

function brakeFigures({ brake }: DriverResult): [label: string, value: number, unit: UnitSuffix][] {
  if (!brake) return [];
  return [
    ['Braking track of the bucket', brake.length_m, 'm'],
    ['Deceleration of the bucket', brake.acceleration_m_s2, 'm_s2'],
    ['Braking of the bucket', brake.time_s, 's'],
    ['Peak power of the brake', brake.peak_power_W, 'W'],
  ];
}

function reportText(result: DriverResult): string {
  const rows = figures(result).map(([label, value, unit]) => [label, formatQuantity(value, unit, 5)]);
  const checks = result.checks.map((check) => [
    check.ok === null ? '?' : check.ok ? '✓' : '✗',
    check.label,
    check.sentence,
  ]);
  const energy = [
    ['From the wall', formatQuantity(result.energy.wall_J, 'J', 5)],
    ...(result.energy.gravity_J === 0 ? [] : [['From gravity', formatQuantity(result.energy.gravity_J, 'J', 5)]]),
    ['Payload', formatQuantity(result.energy.payload_J, 'J', 5)],
    ['Recovered', formatQuantity(result.energy.recovered_J, 'J', 5)],
    ...result.energy.losses.map((row) => [row.label, formatQuantity(row.energy_J, 'J', 5)]),
  ];
  const masses = [...result.components, { label: 'Together', mass_kg: result.mass_kg }].map((row) => [
    row.label,
    formatQuantity(row.mass_kg / 1e3, 't', 4),
  ]);
  const errors = [
    ['Speed', formatQuantity(result.muzzleErrors.speed_m_s, 'm_s', 3)],
    ['Azimuth', formatQuantity(result.muzzleErrors.azimuth_deg, 'deg', 3)],
    ['Elevation', formatQuantity(result.muzzleErrors.elevation_deg, 'deg', 3)],
  ];
  return [
    section('Launcher', alignedRows(rows)),
    section('Energy of a shot', alignedRows(energy, [1])),
    section('Mass', alignedRows(masses, [1])),
    section('Optimum', result.optimum.sentence),
    section('Errors at the muzzle', alignedRows(errors, [1])),
    section('Checks', alignedRows(checks)),
    section('Published designs', designTable(result.designs)),
  ].join('\n\n');
}

export const driverCommand: Command = {
  name: 'driver',
  usage: '[SCENARIO]',
  summary: 'size the launcher and check it',
  options: { ...SCENARIO_OPTIONS, run: { help: 'with --json: the launch run as columns, on to the braked bucket' } },
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
