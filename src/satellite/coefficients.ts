/** Coefficients of the unit that are no fields of a scenario, each a record with unit, source and confidence. */
import { assumed, readerOf } from '../scenario/coefficients.ts';

export const UNIT_COEFFICIENTS = [
  assumed('cellReference', 'Cell temperature of the stated array power', 330, 'K'),
  assumed('chipReference', 'Chip temperature of the stated compute', 360, 'K'),
  assumed('wavelength', 'Wavelength of the laser', 1.55, 'um', 'Telecom band of LLCD and TBIRD'),
  assumed('optics', 'Efficiency of optics, pointing and air', 0.1, ''),
  assumed('photonsPerBit', 'Photons per bit', 10, '', 'LLCD worked with a few photons per bit; margin added'),
  assumed('keepingLow', 'Station keeping in low orbit, without drag', 2, 'm_s_yr'),
  assumed(
    'keepingGeo',
    'Station keeping in the geostationary ring',
    50,
    'm_s_yr',
    'North-south drift of some 50 m/s a year',
  ),
  assumed(
    'keepingPoint',
    'Station keeping at a libration point',
    10,
    'm_s_yr',
    'ARTEMIS took some 5 m/s a year; margin added',
  ),
  assumed('drag', 'Drag coefficient', 2.2, '', 'Usual value for free molecular flow'),
  assumed('flow', 'Share of array and radiator that meets the flow', 0.25, ''),
  assumed(
    'computeCost',
    'Compute',
    3000,
    'USD_kg',
    'About 12 $ per watt at 4 kg/kW; boards without margin of the maker',
  ),
  assumed('arrayCost', 'Solar array', 500, 'USD_kg'),
  assumed('thermalCost', 'Radiator and transport', 150, 'USD_kg'),
  assumed('batteryCost', 'Battery', 200, 'USD_kg'),
  assumed('linkCost', 'Link terminals', 5000, 'USD_kg'),
  assumed('busCost', 'Bus systems', 2000, 'USD_kg'),
  assumed('structureCost', 'Structure', 50, 'USD_kg'),
  assumed('propulsionCost', 'Propulsion', 500, 'USD_kg'),
  assumed('launchCost', 'Launch and delivery', 50, 'USD_kg'),
] as const;

/** Value of a coefficient in its own unit. */
export const unitCoefficient = readerOf(UNIT_COEFFICIENTS);
