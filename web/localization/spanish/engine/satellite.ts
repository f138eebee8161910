/** Spanish for what the engine says of the satellite. */
import type { Catalogue } from '../../catalogue.ts';

export const SATELLITE: Catalogue = {
  '{0} alone does not do it: at {1} the unit has {2} kW/t.':
    '{0} por sí solo no basta: con {1} la unidad tiene {2} kW/t.',
  '{0} of {1} in place of {2} alone gives {3}, beyond the {4} that is in reach.':
    '{0} de {1} en vez de {2} da por sí solo {3}, más allá de {4}, que es lo alcanzable.',
  '{0} of {1} in place of {2} alone gives {3}.': '{0} de {1} en vez de {2} da por sí solo {3}.',
  'Cell temperature of the stated array power': 'Temperatura de célula de la potencia declarada del panel',
  'Chip temperature of the stated compute': 'Temperatura de chip del cómputo declarado',
  'Wavelength of the laser': 'Longitud de onda del láser',
  'Telecom band of LLCD and TBIRD': 'Banda de telecomunicaciones de LLCD y TBIRD',
  'Efficiency of optics, pointing and air': 'Rendimiento de óptica, apuntado y aire',
  'Photons per bit': 'Fotones por bit',
  'LLCD worked with a few photons per bit; margin added': 'LLCD trabajó con pocos fotones por bit; con margen añadido',
  'About 12 $ per watt at 4 kg/kW; boards without margin of the maker':
    'Unos 12 $ por vatio a 4 kg/kW; placas sin margen del fabricante',
  'Radiator and transport': 'Radiador y transporte',
  Propulsion: 'Propulsión',
  'Launch and delivery': 'Lanzamiento y entrega',
  'Independent budgets of 2025 and 2026 (research-viewer)': 'Balances independientes de 2025 y 2026 (research-viewer)',
  'Only the total is printed; the split is ours.': 'Solo se imprime el total; el reparto es nuestro.',
  'Press, June 2026: 120 kW mean, 150 kW peak, 110 m², 250 W/m², 70 kW/t, about 600 km':
    'Prensa, junio de 2026: 120 kW de media, 150 kW de pico, 110 m², 250 W/m², 70 kW/t, unos 600 km',
  'Judged at its peak, which its radiator must give off. {0}': 'Juzgada en su pico, que su radiador debe ceder. {0}',
  'Heat per area': 'Calor por área',
  'Budget of 13.3 kg per kW': 'Balance de 13,3 kg por kW',
  'Mass per power': 'Masa por potencia',
  'Budget of 33.3 kg per kW': 'Balance de 33,3 kg por kW',
  'Budget of 68.1 kg per kW': 'Balance de 68,1 kg por kW',
  'One-tonne unit of 100 kW': 'Unidad de una tonelada y 100 kW',
  'A budget of 10 kg per kW: 350 W/kg, 3 kg/kW thermal and 2.5 kg/kW compute at once':
    'Un balance de 10 kg por kW: 350 W/kg, 3 kg/kW térmicos y 2,5 kg/kW de cómputo a la vez',
  'What the goal asks for, all at once.': 'Lo que pide la meta, todo a la vez.',
  'At the target rate {0} are at work in the long run, {1}, and {2} go out of service.':
    'Al ritmo objetivo hay a la larga {0} en servicio, {1}, y {2} salen de servicio.',
  'No choice within the search gives a unit that can be built.':
    'Ninguna opción dentro de la búsqueda da una unidad que pueda construirse.',
  '{0} kW per million dollars': '{0} kW por millón de dólares',
  'Most useful compute per tonne: {0} with a radiator at {1}, an array {2} times what is needed, {3} % of the eclipse on battery and {4} % of the compute the bus could feed; as set it is {5}.':
    'Máximo cómputo útil por tonelada: {0} con un radiador a {1}, un panel de {2} veces lo necesario, {3} % del eclipse con batería y {4} % del cómputo que el bus podría alimentar; tal como está son {5}.',
  'Most useful compute per dollar: {0} with a radiator at {1}, an array {2} times what is needed, {3} % of the eclipse on battery and {4} % of the compute the bus could feed; as set it is {5}.':
    'Máximo cómputo útil por dólar: {0} con un radiador a {1}, un panel de {2} veces lo necesario, {3} % del eclipse con batería y {4} % del cómputo que el bus podría alimentar; tal como está son {5}.',
  'high: inner belt': 'alta: cinturón interior',
  'moderate: poles and South Atlantic anomaly': 'moderada: polos y anomalía del Atlántico Sur',
  'deep space: solar storms, no belts': 'espacio profundo: tormentas solares, sin cinturones',
  'high: outer belt': 'alta: cinturón exterior',
  Pumps: 'Bombas',
  'Battery losses': 'Pérdidas de la batería',
  'No such unit can be built: its radiator of {0} is no warmer than its surroundings of {1}.':
    'Tal unidad no puede construirse: su radiador a {0} no está más caliente que su entorno a {1}.',
  'No such unit can be built: pumps, link, bus systems and battery losses take all of its {0}.':
    'Tal unidad no puede construirse: bombas, enlace, sistemas del bus y pérdidas de la batería toman todos sus {0}.',
  'No such unit can be built: structure, {0} for the launch among it, would be {1} of its mass.':
    'Tal unidad no puede construirse: la estructura, con {0} para el lanzamiento, sería el {1} de su masa.',
  'No such unit can be built: propellant for its upkeep would be {0} of its mass even without drag, and structure {1}.':
    'Tal unidad no puede construirse: el propelente para mantener su órbita sería el {0} de su masa incluso sin resistencia del aire, y la estructura el {1}.',
  'The budget gives {0}, more than a unit may weigh': 'El balance da {0}, más de lo que puede pesar una unidad',
  'The fixed parts of a unit alone weigh more than its mass: no power is left for it':
    'Las partes fijas de una unidad pesan por sí solas más que su masa: no le queda potencia',
  'It closes: the budget gives {0} against a goal of {1}.': 'Cierra: el balance da {0} frente a una meta de {1}.',
  'It does not close: the budget gives {0} against a goal of {1}. With every part at the best that is published or in reach, all at once, it would reach {2}.':
    'No cierra: el balance da {0} frente a una meta de {1}. Con cada parte en lo mejor publicado o alcanzable, todo a la vez, llegaría a {2}.',
  'It does not close: the budget gives {0} against a goal of {1}, and even with every part at the best that is published or in reach only {2}.':
    'No cierra: el balance da {0} frente a una meta de {1}, e incluso con cada parte en lo mejor publicado o alcanzable, solo {2}.',
  '{0} carry all that the unit’s compute sends.': '{0} llevan todo lo que envía el cómputo de la unidad.',
  '{0} carry {1} % of what interactive compute would send; the rest is training or batch work.':
    '{0} llevan el {1} % de lo que enviaría el cómputo interactivo; el resto es entrenamiento o trabajo por lotes.',
  'The Moon hides the Earth from L2 itself: its link is that of a halo orbit around the point, or of a relay.':
    'Desde L2 mismo la Luna oculta la Tierra: su enlace es el de una órbita de halo alrededor del punto, o el de un relé.',
  'Station keeping in low orbit, without drag': 'Mantenimiento en órbita baja, sin resistencia del aire',
  'Station keeping in the geostationary ring': 'Mantenimiento en el anillo geoestacionario',
  'North-south drift of some 50 m/s a year': 'Deriva norte-sur de unos 50 m/s al año',
  'Station keeping at a libration point': 'Mantenimiento en un punto de libración',
  'ARTEMIS took some 5 m/s a year; margin added': 'ARTEMIS necesitó unos 5 m/s al año; con margen',
  'Drag coefficient': 'Coeficiente de resistencia',
  'Usual value for free molecular flow': 'Valor habitual del flujo molecular libre',
  'Share of array and radiator that meets the flow': 'Parte de paneles y radiador que recibe el flujo',
};
