/** Figures of the page by the id of their explanation, read from results. Not here: what moves them (figure-movers.ts). No test here. */
import type { DriverResult } from '../../src/driver/driver-result.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import { text } from '../../src/text/text.ts';

export type Reading = number | string | null | undefined;
export type Readers<R> = Readonly<Record<string, (result: R) => Reading>>;

const mass = (id: string) => (d: DriverResult) => d.components.find((row) => row.id === id)?.mass_kg;
const loss = (id: string) => (d: DriverResult) => d.energy.losses.find((row) => row.id === id)?.energy_J;
const checked = (id: string) => (d: DriverResult) => {
  const row = d.checks.find((one) => one.id === id);
  return row && `${String(row.value)} ${String(row.limit)}`;
};

export const DRIVER: Readers<DriverResult> = {
  'driver-length': (d) => d.length_m,
  'driver-time': (d) => d.time_s,
  'driver-acceleration': (d) => d.acceleration_m_s2,
  'driver-peak-power': (d) => d.peak_power_W,
  'driver-shot-energy': (d) => d.energy_shot_J,
  'driver-average-power': (d) => d.average_power_W,
  'driver-throughput': (d) => d.throughput_t_yr,
  'driver-moving-mass': (d) => d.movingMass_kg,
  'driver-force': (d) => d.force_N,
  'driver-recoil': (d) => d.reaction_N,
  'driver-shots': (d) => d.shotsPerYear,
  'driver-target-interval': (d) => d.targetInterval_s,
  'driver-ground-drop': (d) => d.tangentDrop_m,
  'driver-windings': (d) => d.stageCount,
  'driver-buckets': (d) => d.bucketCount,
  'driver-drive-area': (d) => d.driveArea_m2,
  'driver-storage': (d) => d.storage.energy_J,
  'driver-speed-error': (d) => d.muzzleErrors.speed_m_s,
  'driver-aim-error': (d) => d.muzzleErrors.elevation_deg,
  'driver-mass-windings': mass('windings'),
  'driver-mass-feeders': mass('feeders'),
  'driver-mass-switches': mass('switches'),
  'driver-mass-storage': mass('storage'),
  'driver-mass-radiators': mass('radiators'),
  'driver-mass-structure': mass('structure'),
  'driver-mass-buckets': mass('buckets'),
  'driver-mass': (d) => d.mass_kg,
  'driver-energy-payload': (d) => d.energy.payload_J,
  'driver-energy-recovered': (d) => d.energy.recovered_J,
  'driver-energy-conversion': loss('conversion'),
  'driver-energy-storage': loss('storage'),
  'driver-energy-motor': loss('motor'),
  'driver-energy-drag': loss('drag'),
  'driver-energy-hold': loss('hold'),
  'driver-energy-braking': loss('braking'),
  'driver-energy': (d) => d.energy.wall_J + d.energy.gravity_J,
  'driver-check-gLimit': checked('gLimit'),
  'driver-check-holdDown': checked('holdDown'),
  'driver-check-drop': checked('drop'),
  'driver-check-length': checked('length'),
  'driver-check-straightness': checked('straightness'),
  'driver-check-clearance': checked('clearance'),
  'driver-check-magneticPressure': checked('magneticPressure'),
  'driver-check-terrain': checked('terrain'),
  'driver-check-headway': checked('headway'),
  'driver-check-coilLife': checked('coilLife'),
  'driver-check-recharge': checked('recharge'),
  'driver-check-thermal': checked('thermal'),
  'driver-optimum': (d) => text(d.optimum.message),
};

const part = (id: string) => (s: SatelliteResult) => s.budget.find((row) => row.id === id)?.mass_kg;
const use = (id: string) => (s: SatelliteResult) => s.powers.find((row) => row.id === id)?.power_W;
const orbits = (read: (row: SatelliteResult['orbit']) => Reading) => (s: SatelliteResult) =>
  s.orbits.map((row) => read(row)).join(' ');

export const SATELLITE: Readers<SatelliteResult> = {
  'satellite-specific-power': (s) => s.specificPower_kW_t,
  'satellite-mass': (s) => s.mass_kg,
  'satellite-power': (s) => s.power_kW,
  'satellite-useful': (s) => s.useful_kW_t,
  'satellite-radiator': (s) => s.heat.area_m2,
  'satellite-array': (s) => s.array.area_m2,
  'satellite-eclipse': (s) => s.orbit.longestEclipse_s,
  'satellite-battery': (s) => s.battery_Wh,
  'satellite-link': (s) => s.link.rate_Gb_s,
  'satellite-interactive': (s) => s.link.interactiveFraction,
  'satellite-cost': (s) => s.cost_USD,
  'satellite-fleet': (s) => s.fleet.active_GW,
  'satellite-mass-compute': part('compute'),
  'satellite-mass-array': part('array'),
  'satellite-mass-radiator': part('radiator'),
  'satellite-mass-transport': part('transport'),
  'satellite-mass-battery': part('battery'),
  'satellite-mass-link': part('link'),
  'satellite-mass-bus': part('bus'),
  'satellite-mass-structure': part('structure'),
  'satellite-mass-loadStructure': part('loadStructure'),
  'satellite-mass-propulsion': part('propulsion'),
  'satellite-power-compute': use('compute'),
  'satellite-power-pump': use('pump'),
  'satellite-power-link': use('link'),
  'satellite-power-bus': use('bus'),
  'satellite-power-battery': use('battery'),
  'satellite-radiated': (s) => s.heat.out_W,
  'satellite-goal': (s) => `${s.verdict} ${s.goal_kW_t} ${s.together_kW_t}`,
  'satellite-orbit-eclipse': orbits((row) => row.eclipseFraction),
  'satellite-orbit-longest': orbits((row) => row.longestEclipse_s),
  'satellite-orbit-sink': orbits((row) => row.sink_K),
  'satellite-orbit-arrival': orbits((row) => `${String(row.arrival_m_s)} ${String(row.arrivalPropellantFraction)}`),
  'satellite-orbit-upkeep': orbits((row) => row.upkeep_m_s_yr),
  'satellite-orbit-link': orbits((row) => row.rate_Gb_s),
  'satellite-orbit-delay': orbits((row) => row.latency_ms),
  'satellite-optimum': (s) => text(s.optimum.message),
  'satellite-stations': (s) => `${s.link.stationCount} ${s.link.loss_dB}`,
};

export const FLIGHT: Readers<FlightResult> = {
  'flight-time': (f) => f.arrival?.time_days,
  'flight-outcome': (f) => f.status,
  'flight-end': (f) => f.end.time_days,
  'flight-speed': (f) => f.launch.speed_m_s,
  'flight-miss': (f) => (f.arrival?.orbit ? null : f.arrival?.miss_km),
  'flight-miss-orbit': (f) => (f.arrival?.orbit ? f.arrival.miss_km : null),
  'flight-arrival-speed': (f) => f.arrival?.speed_m_s,
  'flight-stay': (f) => f.arrival?.insertion_m_s,
  'flight-plane': (f) => f.arrival?.orbit?.inclination_deg,
  'flight-escape-energy': (f) => f.arrival?.escape_km2_s2,
  'flight-escape-speed': (f) => (f.arrival?.escape_km2_s2 === null ? null : f.arrival?.speed_m_s),
  'flight-error': (f) => f.jacobi?.driftRatio,
  'flight-distance': (f) => f.arrival?.distance_km,
};

/** Whether a figure can be read from a result here. */
export const readable = (id: string) => id in DRIVER || id in SATELLITE || id in FLIGHT;
