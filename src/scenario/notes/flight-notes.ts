/** Notes on the flight’s fields. Not here: what a note is (note-rows.ts). */
import { note, ours } from '../note-rows.ts';

export const FLIGHT_NOTES = {
  'flight.target': note(
    'Where the payload is caught: a libration point, a periodic orbit, an orbit of Moon or Earth, or nowhere, beyond the Earth’s pull.',
    'Heppenheimer, AIAA Journal 15 (1977) 518: EML2',
    'published',
  ),
  'flight.earthAltitude_km': ours(
    'Altitude of the low orbit of the Earth: the perigee to fly to, and what a payload climbs to after aerobraking.',
  ),
  'flight.aerobrakeAltitude_km': ours(
    'Perigee altitude of the first pass that aerobraking needs. Which one brakes how much is the heat shield’s affair: none is modelled.',
  ),
  'flight.moonAltitude_km': ours(
    'Altitude of the circular orbit of the Moon that the payload enters at the top of its arc.',
  ),
  'flight.escape_km2_s2': ours(
    'C3 wanted beyond the Earth’s sphere of influence: the square of the speed that is left far away. 0 just escapes.',
  ),
  'flight.inclination_deg': ours(
    'Plane wanted of an orbit of Moon or Earth when a direction is turned to aim: to the Moon’s orbit in the circular problem, to the Earth’s equator on a date. The dawn-dusk orbit has its own on a date.',
  ),
  'flight.orbitPhase_deg': ours(
    'Where a halo orbit is entered, by time: 0 farthest from the Moon, 180 nearest, 90 a quarter of a period after the farthest.',
  ),
  'flight.latitude_deg': ours('Selenographic latitude of the muzzle, north positive.'),
  'flight.longitude_deg': note(
    'Selenographic longitude of the muzzle, east positive; 0 faces Earth. At 33.1° E a speed error does not move the arrival, to first order.',
    'Heppenheimer 1977: 33.1° E; recomputed independently: 33.0972° E',
    'published',
  ),
  'flight.azimuth_deg': ours('Direction of launch, clockwise from north; 90 is east.'),
  'flight.elevation_deg': ours('Angle of launch above the local horizontal.'),
  'flight.speed_m_s': note(
    'Muzzle speed relative to the surface. Escape from the Moon alone takes 2 375.7 m/s; the way to EML2 opens at 2 326.4. Some 1 700 reach a low lunar orbit, 2 410 escape from the Earth, 2 430 to 2 520 its orbits.',
    'Recomputed for 33.0972° E: 2 341.66 m/s',
    'published',
  ),
  'flight.deliveryProbability': ours('Probability that a launched unit arrives and works.'),
  'flight.constants': note(
    'Named set of gravitational parameters and Earth-Moon distance; shown with every result.',
    'JPL DE440; JPL periodic-orbit catalogue; GMAT',
    'measured',
  ),
  'flight.model': note(
    'The circular problem shows what is possible; the ephemeris model flies on a date, with the Sun, the Moon’s libration, oblateness and sunlight. Aiming, sites, dispersion and traffic stay in the circular problem.',
    'Szebehely 1967; astronomy-engine against JPL Horizons: 9–13 km',
    'published',
  ),
  'flight.date': ours(
    'When the payload leaves the muzzle, UTC. The ephemeris model and the calendar use it; the circular problem knows no date.',
  ),
  'flight.areaToMass_m2_kg': note(
    'Area that sunlight pushes, per kilogram: about 0.005 stowed for launch, 0.5 with the arrays out. Used by the ephemeris model.',
    'Stowed 0.005, deployed 0.5: 3 km against 275 km in five days',
    'assumption',
  ),
  'flight.limit_days': ours('A payload that has not arrived after this time counts as never arriving.'),
  'flight.errors.speed_m_s': ours('Standard deviation of the muzzle speed.'),
  'flight.errors.azimuth_deg': ours(
    'Standard deviation of the launch azimuth; 0.003° is 0.12 m/s sideways at 2 342 m/s.',
  ),
  'flight.errors.elevation_deg': ours(
    'Standard deviation of the launch elevation; 0.003° is 0.12 m/s upwards at 2 342 m/s.',
  ),
  'flight.errors.place_m': ours('Standard deviation of the muzzle’s place, to the north and to the east alike.'),
  'flight.errors.time_s': ours(
    'Standard deviation of the release time. It moves the arrival’s time, not its place: the site turns with the target.',
  ),
  'flight.errors.areaToMassFraction': ours(
    'Standard deviation of the area that sunlight pushes on, as a share of it. It acts on a date only: the circular problem has no Sun.',
  ),
  'flight.errors.speedElevationCorrelationFactor': ours(
    'Correlation of speed and elevation errors, as a bent track would give.',
  ),
  'flight.errors.distribution': ours('Shape of every error’s distribution.'),
  'flight.captureRadius_km': ours('A payload is caught when it passes the target nearer than this.'),
  'flight.captureSpeed_m_s': ours(
    'A payload is caught when its speed at the target is below this: what a tug or its own engine can take away.',
  ),
  'flight.correction_days': ours(
    'Time after launch of one correction that brings the payload to the target at the planned time.',
  ),
} as const;
