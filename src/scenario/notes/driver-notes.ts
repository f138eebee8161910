/** Notes on the launcher’s fields. Not here: what a note is (note-rows.ts). */
import { note, ours } from '../note-rows.ts';

export const DRIVER_NOTES = {
  'driver.efficiency': ours('Kinetic energy of payload and bucket over energy from the wall.', [
    [0.22, 'laboratory coilgun'],
    [0.33, 'Wright 2010'],
    [0.5, 'reference scenario'],
    [0.9, 'Handmer 2026'],
    [0.964, 'SP-428'],
  ]),
  'driver.interval_s': ours('Time between two launches of one driver.'),
  'driver.availability': ours('Share of the year that a driver launches.'),
  'driver.mass_t': note(
    'Mass of one mass driver with its storage and converters.',
    'SP-428: 3 130 t for a 10.5 kg payload; scaled to one tonne',
    'assumption',
  ),
  'driver.acceleration_g': ours(
    'Acceleration of the loaded bucket, in standard gravities; the largest one where the profile limits it. Length falls and peak power rises with it.',
  ),
  'driver.bucketMass_kg': note(
    'Mass of the bucket that is accelerated with the payload and braked after it.',
    'Handmer 2026: 800 kg for 200 kg of payload; zero in the reference scenario',
    'assumption',
  ),
  'driver.regeneration': ours('Share of the bucket’s kinetic energy that braking returns, at most what drag leaves.'),
  'driver.payloadLimit_g': ours('Acceleration the payload survives.', [
    [5, 'people'],
    [20, 'ordinary spacecraft'],
    [100, 'stiff spacecraft'],
    [1000, 'potted electronics'],
    [10000, 'artillery fuzes'],
  ]),
  'driver.holdDown_kN_t': ours(
    'Force per tonne with which the guideway can pull the bucket down, as a track that follows the Moon must above 1 680 m/s.',
  ),
  'driver.track': ours(
    'A track that follows the Moon’s curve, or a straight one that meets the surface at the muzzle.',
  ),
  'driver.earthworks_m': ours(
    'Highest bank or deepest cut that can be built. A straight track of length L stands L²/2R above the ground at its far end.',
  ),
  'driver.profile': ours(
    'How the drive pushes: with constant acceleration, after a ramp from nothing, with constant force against drag, or with no more than a set power.',
  ),
  'driver.ramp_s': ours('Time in which a ramped start rises from no acceleration to the full one.'),
  'driver.powerLimit_MW': ours('Largest mechanical power of the drive under the profile of limited power.'),
  'driver.ladder.motorFraction': ours(
    'Kinetic energy over electrical energy at the windings, drag of the levitation apart.',
  ),
  'driver.ladder.conversionFraction': note(
    'Energy behind the converters over energy from the wall.',
    'Power electronics of 0.9 to 0.98 are common',
    'assumption',
  ),
  'driver.ladder.storageFraction': ours('Energy that storage gives back over energy put in.'),
  'driver.storage': ours('What holds the energy of a shot between two launches.'),
  'driver.liftToDragRatio': note(
    'Load that the levitation carries over the drag it causes.',
    'Electrodynamic levitation at high speed reaches about 100 and more',
    'assumption',
  ),
  'driver.polePitch_m': ours('Half a wavelength of the travelling field; sets the commutation frequency.'),
  'driver.gapField_T': ours('Magnetic field between bucket and track.'),
  'driver.currentSheet_kA_m': ours(
    'Current of the drive windings per length of track; with the field it makes the thrust per area.',
  ),
  'driver.strength_MPa': ours('Pressure that windings and guideway stand for good.'),
  'driver.straightness_mm': ours('Amplitude of the waves that are left in the guideway after alignment.'),
  'driver.wavelength_m': ours('Length of those waves.'),
  'driver.lateralStiffness_kN_m': ours('Force per displacement with which the guideway centres the bucket.'),
  'driver.clearance_mm': ours('How far the bucket may move sideways before it touches.'),
  'driver.lateralLimit_g': ours('Sideways acceleration that bucket and payload survive.'),
  'driver.brakeLength_m': ours('Length over which the empty bucket is braked after release.'),
  'driver.bucketSpacing_m': ours(
    'Least distance of a bucket from its successor, when that one starts and when it stands.',
  ),
  'driver.siteLength_km': ours('Longest accelerating track that the site allows.'),
  'driver.obstacleDistance_km': ours(
    'Distance from the muzzle, along the ground, of the highest obstacle below the path.',
  ),
  'driver.obstacleHeight_m': note(
    'Height of that obstacle above the muzzle; left out until the site is surveyed.',
    'To be read from a survey of the site; the lunar far side has relief of several kilometres',
    'assumption',
  ),
  'driver.coilLife_shots': note(
    'Shots that a drive winding and its switches survive; left out until tested.',
    'No life test of lunar drive windings is published',
    'assumption',
  ),
  'driver.rechargePower_MW': note(
    'Power from the grid that storage may draw between two launches; left out until a grid is chosen.',
    'Follows from the grid of the site',
    'assumption',
  ),
  'driver.temperatureRise_K': ours('Rise of temperature of the windings that one shot may cause.'),
  'driver.timingJitter_us': ours('Standard deviation of the switching time of one winding.'),
  'driver.trimLength_m': ours('Last part of the track, where speed and direction are measured and corrected.'),
  'driver.objective': ours(
    'What the sizing optimum makes least, for all launchers that the target rate of the plan needs.',
  ),
} as const;
