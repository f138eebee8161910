/** Spanish for what the engine says of flights. */
import type { Catalogue } from '../../catalogue.ts';

export const FLIGHT: Catalogue = {
  'One launch site': 'Un emplazamiento',
  '{0} launch sites': '{0} emplazamientos',
  '{0} on this latitude whose miss at {1} does not change with speed to first order, at {2} to {3} m/s and within {4}.':
    '{0} en esta latitud cuyo desvío en {1} no cambia con la velocidad a primer orden, de {2} a {3} m/s y en menos de {4}.',
  'The direction is kept as it is: the speed alone decides.':
    'La dirección se queda como está: solo decide la velocidad.',
  'reaches the plane of {0}': 'llegue al plano de {0}',
  'comes to an apsis for {0}': 'llegue a un ápside para {0}',
  'makes its {0}': 'cumpla {0}',
  'in a plane {0}° to the Moon’s orbit': 'en un plano a {0}° de la órbita de la Luna',
  'between {0} and {1} m/s': 'entre {0} y {1} m/s',
  'between {0} and {1} m/s at any {2}': 'entre {0} y {1} m/s ({2} libre)',
  'make an': 'lograr una',
  '{0} way to {1} {2}{3} {4}.': '{0} manera de {1} {2}{3} {4}.',
  '{0} ways to {1} {2}{3} {4}.': '{0} maneras de {1} {2}{3} {4}.',
  'No launch found from here {0} that {1} in time.':
    'No se ha encontrado ningún lanzamiento desde aquí {0} que {1} a tiempo.',
  'No launch found from here {0} that hits {1}: the nearest of those tried passes {2} from it.':
    'No se ha encontrado ningún lanzamiento desde aquí {0} que alcance {1}: el más cercano de los probados pasa a {2}.',
  'No launch found from here {0} that reaches {1}{2}: the nearest of those tried is {3} off.':
    'No se ha encontrado ningún lanzamiento desde aquí {0} que llegue a {1}{2}: el más cercano de los probados queda a {3}.',
  'Searched at steps of {0} m/s, down to {1} m/s where neighbours differ.':
    'Búsqueda en pasos de {0} m/s, hasta {1} m/s donde los vecinos difieren.',
  'Searched every {0}° at steps of {1} m/s, down to {2} m/s where neighbours differ: sites on narrower branches may be missing.':
    'Búsqueda cada {0}° en pasos de {1} m/s, hasta {2} m/s donde los vecinos difieren: pueden faltar sitios de ramas más estrechas.',
  'Crosses the plane of {0} after {1} days, {2} from the point: not an arrival there.':
    'Cruza el plano de {0} después de {1} días, a {2} del punto: no es una llegada.',
  'No launch found from here {0} that hits {1}: the nearest of those tried crosses its plane {2} from it.':
    'No se ha encontrado ningún lanzamiento desde aquí {0} que alcance {1}: el más cercano de los probados cruza su plano a {2}.',
  'No launch found from here {0} that makes its {1}: the C3 of the nearest of those tried is {2} km²/s² off.':
    'No se ha encontrado ningún lanzamiento desde aquí {0} que cumpla {1}: el C3 del más cercano de los probados difiere en {2} km²/s².',
  'Searched at steps of {0} m/s, of {1} m/s above {2} m/s, down to {3} m/s where neighbours differ.':
    'Búsqueda en pasos de {0} m/s, de {1} m/s por encima de {2} m/s, hasta {3} m/s donde los vecinos difieren.',
  'Searched in cells down to {0} m/s and {1}° where their corners differ: branches that are narrower may be missing.':
    'Se buscó en celdas de hasta {0} m/s y {1}° donde sus esquinas difieren: pueden faltar ramas más estrechas.',
  'Speed and azimuth': 'Velocidad y acimut',
  'Elevation and azimuth': 'Elevación y acimut',
  'The Moon stands within {0}° of the plane of a dawn-dusk orbit {1} km up {2} time. Geometry of the departure alone: no flight is computed.':
    'La Luna está {2} vez a menos de {0}° del plano de una órbita alba-ocaso a {1} km de altura. Solo geometría de la partida: no se calcula ningún vuelo.',
  'The Moon stands within {0}° of the plane of a dawn-dusk orbit {1} km up {2} times. Geometry of the departure alone: no flight is computed.':
    'La Luna está {2} veces a menos de {0}° del plano de una órbita alba-ocaso a {1} km de altura. Solo geometría de la partida: no se calcula ningún vuelo.',
  'passed above or below': 'se pasa por encima o por debajo',
  'reached in another plane': 'se alcanza en otro plano',
  '{0} is open on {1}, {2} on {3}': '{0} está abierto en {1}, {2} en {3}',
  'Of {0} date, {1}.': 'De {0} fecha, {1}.',
  'Of {0} dates, {1}.': 'De {0} fechas, {1}.',
  'with {0}, after {1} days': 'con {0}, tras {1} días',
  'No launch within the limits comes to a perigee of {0} in time.':
    'Ningún lanzamiento dentro de los límites llega a tiempo a un perigeo de {0}.',
  'No launch within the limits reaches the plane of {0} in time.':
    'Ningún lanzamiento dentro de los límites llega a tiempo al plano de {0}.',
  'No trim within the limits reaches {0}; by speed alone the perigee is {1} off.':
    'Ningún ajuste dentro de los límites llega a {0}; solo con la velocidad el perigeo queda a {1}.',
  'No trim within the limits zeroes the miss at {0}; by speed alone its plane is crossed {1} away.':
    'Ningún ajuste dentro de los límites anula el desvío en {0}; solo con la velocidad su plano se cruza a {1}.',
  'passed {0} above': 'pasado {0} por encima',
  'passed {0} below': 'pasado {0} por debajo',
  ', its node at {0} h,': ', con nodo a las {0} h,',
  'reached in a plane of the right tilt{0}': 'alcanzado en un plano de la inclinación correcta{0}',
  'reached in a plane {0}° off{1}': 'alcanzado en un plano desviado {0}°{1}',
  'Flights of up to {0} days that leave up to {1} days early or late do not fit the {2} days that the ephemeris model covers.':
    'Vuelos de hasta {0} días que salen hasta {1} días antes o después no caben en los {2} días que cubre el modelo de efemérides.',
  'Earth, Moon and Sun on their places of the date (the Moon within some 13 km of JPL’s), its orientation within some 150 m on the ground, oblateness and sunlight: good for planning, not for navigation.':
    'Tierra, Luna y Sol en sus lugares de la fecha (la Luna a unos 13 km de la del JPL), su orientación a unos 150 m en el suelo, achatamiento y luz solar: sirve para planificar, no para navegar.',
  'ICRF, Earth-centred': 'ICRF, geocéntrico',
  'The linear ellipse holds: the cloud’s spread of {0} agrees with it within sampling error.':
    'La elipse lineal vale: la dispersión de la nube, {0}, concuerda con ella dentro del error de muestreo.',
  'The linear ellipse is wrong here: the cloud lies {0} to one side on average and spreads {1}, where the ellipse says 0 and {2} ({3} times as much). Trust the cloud.':
    'La elipse lineal falla aquí: la nube está en promedio {0} a un lado y se dispersa {1}, donde la elipse dice 0 y {2} ({3} veces más). Confíe en la nube.',
  'The Moon on a circle, no Sun and no date: shows what is possible. On a real date the speed for the same target differs by tens of m/s.':
    'La Luna en un círculo, sin Sol ni fecha: muestra lo posible. En una fecha real la velocidad para el mismo objetivo difiere en decenas de m/s.',
  'rotating, barycentric': 'giratorio, baricéntrico',
  'The launch does not clear the ground: too slow for its elevation.':
    'El lanzamiento no libra el suelo: demasiado lento para su elevación.',
  'Falls back on the Moon after {0} hours.': 'Vuelve a caer en la Luna tras {0} horas.',
  'Strikes the Earth after {0} days, before reaching {1}.': 'Cae en la Tierra tras {0} días, antes de llegar a {1}.',
  'Leaves the Earth-Moon system without reaching {0}.': 'Deja el sistema Tierra-Luna sin llegar a {0}.',
  'Does not reach {0} within {1} days.': 'No llega a {0} en {1} días.',
  'The integration needs steps too small to trust: the path goes through a body’s centre.':
    'La integración pide pasos demasiado pequeños para fiarse: la trayectoria atraviesa el centro de un cuerpo.',
  'the Moon’s orbit': 'la órbita de la Luna',
  'the equator': 'el ecuador',
  ', its node at {0} h local time': ', con nodo a las {0} h locales',
  'Leaves the Earth’s sphere of influence after {0} days with C3 {1} km²/s², {2} wanted.':
    'Deja la esfera de influencia de la Tierra tras {0} días con C3 {1} km²/s²; se quería {2}.',
  'relative to the orbit there': 'respecto a la órbita allí',
  'Passes {0} after {1} days, {2} from the point, at {3} m/s{4}.':
    'Pasa por {0} tras {1} días, a {2} del punto, a {3} m/s{4}.',
  'the top of its arc': 'lo alto de su arco',
  '{0} make it stay there': '{0} la hacen quedarse allí',
  'the air must take {0}, and {1} at the top of what is left make it stay':
    'el aire debe quitar {0}, y {1} en lo alto de lo que queda la hacen quedarse',
  'Reaches {0} after {1}, {2} up{3}; {4}. Plane {5}.': 'Llega a {0} tras {1}, a {2} de altura{3}; {4}. Plano {5}.',
  '{0} has no achromatic site: the top of the arc rises with every m/s of launch speed, wherever the launch is. Choose a point or an orbit of the Earth.':
    '{0} no tiene emplazamiento acromático: lo alto del arco sube con cada m/s de velocidad, esté donde esté el lanzamiento. Elija un punto o una órbita de la Tierra.',
  '{0} is no place that can be missed: its energy rises with every m/s of launch speed. Ask for the flight, or for launches that reach it.':
    '{0} no es un lugar que pueda fallarse: su energía sube con cada m/s de velocidad. Pregunte por el vuelo o por lanzamientos que lo alcancen.',
  'the lunar orbit {0} up': 'la órbita lunar a {0} de altura',
  'escape from the Earth': 'el escape de la Tierra',
  'the 9:2 NRHO': 'la NRHO 9:2',
  'the halo orbit': 'la órbita de halo',
  'the pass {0} up': 'el paso a {0} de altura',
  'the dawn-dusk orbit': 'la órbita alba-ocaso',
  'the Earth orbit {0} up': 'la órbita terrestre a {0} de altura',
  'At a launch every {0}, {1} payloads are under way on the {2} days to {3}, {4} apart at its end if all flew alike.':
    'Con un lanzamiento cada {0}, hay {1} cargas útiles en camino durante los {2} días hasta {3}, separadas {4} al final si todas volaran igual.',
  'Of {0} with errors, the nearest two pass {1} apart at {2}.':
    'De {0} con errores, las dos más próximas pasan a {1} una de otra, a {2}.',
  'Errors shift arrivals by {0} places (1σ): they do not come in the order of launch.':
    'Los errores mueven las llegadas {0} puestos (1σ): no llegan en el orden de lanzamiento.',
};
