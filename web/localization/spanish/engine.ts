/** Spanish for what the engine says: sentences with places for their figures, labels, checks. Longer than 300 lines because it is one list. */
import type { Catalogue } from '../catalogue.ts';

export const ENGINE: Catalogue = {
  'The payload feels {0}, drive and track together, and survives {1}.':
    'La carga útil siente {0}, accionamiento y vía juntos, y soporta {1}.',
  'The payload feels {0}, drive and track together, and survives only {1}: lower the acceleration.':
    'La carga útil siente {0}, accionamiento y vía juntos, y solo soporta {1}: baje la aceleración.',
  'Vector sum of v²/2L and the track’s force per mass; limit from driver.payloadLimit_g':
    'Suma vectorial de v²/2L y la fuerza de la vía por masa; límite de driver.payloadLimit_g',
  'A straight track carries the bucket all the way, with {0} at the muzzle: no hold-down is needed.':
    'Una vía recta sostiene el carro todo el camino, con {0} en la boca: no hace falta retención.',
  'Below {0} the bucket’s weight keeps it on the track: no hold-down is needed.':
    'Por debajo de {0} el peso mantiene el carro en la vía: no hace falta retención.',
  'Above {0} the track must pull the bucket down, at the muzzle with {1}; it can pull with {2}.':
    'Por encima de {0} la vía debe tirar del carro hacia abajo, en la boca con {1}; puede tirar con {2}.',
  'The track must pull the bucket down with {0} at the muzzle and can only pull with {1}: strengthen the guideway, lower the speed, or build a straight track.':
    'La vía debe tirar del carro hacia abajo con {0} en la boca y solo puede con {1}: refuerce la guía, baje la velocidad o construya una vía recta.',
  'Hold-down': 'Retención',
  'g − v²/R at the muzzle, negative when the track pulls down; capability from driver.holdDown_kN_t':
    'g − v²/R en la boca, negativo cuando la vía tira hacia abajo; capacidad de driver.holdDown_kN_t',
  'Drop below the tangent': 'Caída bajo la tangente',
  'The ground falls {0} below the straight track at its far end; banks and cuts may be {1}.':
    'El suelo cae {0} bajo la vía recta en su extremo; terraplenes y desmontes pueden tener {1}.',
  'The ground falls {0} below the straight track at its far end, and banks and cuts may be only {1}: raise the acceleration or follow the Moon’s curve.':
    'El suelo cae {0} bajo la vía recta en su extremo, y terraplenes y desmontes solo pueden tener {1}: suba la aceleración o siga la curvatura de la Luna.',
  'L²/2R; limit from driver.earthworks_m': 'L²/2R; límite de driver.earthworks_m',
  'Moonline; no component table of a launcher this size is published':
    'Moonline; no hay publicada una tabla de componentes de un lanzador de este tamaño',
  'Share of the payload that serves as armature': 'Parte de la carga útil que sirve de inducido',
  'Windings per kinetic energy, over the armature’s share of the moving mass':
    'Devanados por energía cinética, sobre la parte de inducido de la masa en movimiento',
  'Feeders per mean power and length': 'Alimentadores por potencia media y longitud',
  'Switches and converters per peak power': 'Interruptores y convertidores por potencia de pico',
  'Radiators per mean heat': 'Radiadores por calor medio',
  'Guideway and structure per length': 'Guía y estructura por longitud',
  'Speed of returning buckets': 'Velocidad de los carros que vuelven',
  'Loading a bucket': 'Carga de un carro',
  'Heat capacity of windings': 'Capacidad térmica de los devanados',
  'Aluminium at 300 K: 0.90 kJ/(kg·K)': 'Aluminio a 300 K: 0,90 kJ/(kg·K)',
  Windings: 'Devanados',
  Feeders: 'Alimentadores',
  'Switches and converters': 'Interruptores y convertidores',
  Radiators: 'Radiadores',
  'Guideway and structure': 'Guía y estructura',
  'Power plant': 'Central eléctrica',
  'Capacitors, energy': 'Condensadores, energía',
  'Pulse capacitors store about 1 to 10 kJ/kg': 'Los condensadores de pulso guardan de 1 a 10 kJ/kg',
  'Capacitors, power': 'Condensadores, potencia',
  'Flywheels, energy': 'Volantes, energía',
  'Composite rotors with housing: 50 to 200 kJ/kg': 'Rotores de material compuesto con carcasa: de 50 a 200 kJ/kg',
  'Flywheels, power': 'Volantes, potencia',
  'Superconducting coils, energy': 'Bobinas superconductoras, energía',
  'Virial theorem with structure: about 5 to 20 kJ/kg': 'Teorema del virial con estructura: de 5 a 20 kJ/kg',
  'Superconducting coils, power': 'Bobinas superconductoras, potencia',
  'Batteries, energy': 'Baterías, energía',
  'Lithium packs: about 400 to 700 kJ/kg': 'Paquetes de litio: de 400 a 700 kJ/kg',
  'Batteries, power': 'Baterías, potencia',
  'High-power packs: about 1 to 3 kW/kg': 'Paquetes de alta potencia: de 1 a 3 kW/kg',
  'NASA SP-428 III-3: 3 130 t, 288 m accelerating of 488 m in all, 96.4 %, 4 launches a second of 10.5 kg':
    'NASA SP-428 III-3: 3 130 t, 288 m de aceleración de 488 m en total, 96,4 %, 4 lanzamientos por segundo de 10,5 kg',
  'Printed: 288 m, 120.96 MW kinetic, 125 MW, 3 130 t, to which the mass model is calibrated.':
    'Impreso: 288 m, 120,96 MW cinéticos, 125 MW, 3 130 t, con los que se calibra el modelo de masas.',
  'Mass Driver III, NASA SP-428': 'Propulsor de masas III, NASA SP-428',
  'Handmer 2026, regolith to low lunar orbit': 'Handmer 2026, regolito a órbita lunar baja',
  'caseyhandmer.wordpress.com, 8 May 2026': 'caseyhandmer.wordpress.com, 8 de mayo de 2026',
  'The average counts the payload alone, the peak the loaded sled.':
    'La media cuenta solo la carga útil; el pico, el carro cargado.',
  'Two kilograms at 2 530 m/s, charged with 20 kW. Its length is not printed.':
    'Dos kilogramos a 2 530 m/s, cargado con 20 kW. No se imprime su longitud.',
  'Kinetic energy': 'Energía cinética',
  'Energy from the wall': 'Energía de la red',
  'Superconducting quenchgun': 'Cañón superconductor de extinción',
  'Snow and Kolm, NASA SP-509, NTRS 19930007725': 'Snow y Kolm, NASA SP-509, NTRS 19930007725',
  'One tonne every two hours; its storage is the gun itself.':
    'Una tonelada cada dos horas; su almacenamiento es el propio cañón.',
  'Rotary sling, Shanghai 2024': 'Honda rotatoria, Shanghái 2024',
  'Press reports of Aerospace Shanghai 2024': 'Noticias de Aerospace Shanghai 2024',
  'An arm of 50 m; no scenario describes a sling.': 'Un brazo de 50 m; ningún escenario describe una honda.',
  'The drive cannot bring the bucket to its speed: drag or the slope takes all of its force. Raise acceleration, power or lift to drag.':
    'El accionamiento no lleva el carro a su velocidad: la resistencia o la pendiente toman toda su fuerza. Suba aceleración, potencia o la relación entre sustentación y resistencia.',
  'Calibration of all masses': 'Calibración de todas las masas',
  'Printed over modelled total of {0}': 'Total impreso entre modelado de {0}',
  Headway: 'Separación',
  'Each bucket has left the track before the next one starts.':
    'Cada carro ha dejado la vía antes de que arranque el siguiente.',
  'A bucket is {0} on when the next one starts.': 'Un carro va {0} por delante cuando arranca el siguiente.',
  'A bucket is only {0} on when the next one starts: lengthen the interval.':
    'Un carro va solo {0} por delante cuando arranca el siguiente: alargue el intervalo.',
  'Way gone after one interval; limit from driver.bucketSpacing_m':
    'Camino recorrido tras un intervalo; límite de driver.bucketSpacing_m',
  'Shots over plan.horizon_yr; limit from driver.coilLife_shots':
    'Disparos en plan.horizon_yr; límite de driver.coilLife_shots',
  'The coils fire {0} in {1}; no test says how many they stand, so this is not checked.':
    'Las bobinas hacen {0} en {1}; ningún ensayo dice cuántos soportan, así que no se comprueba.',
  'The coils fire {0} in {1} and last that long.': 'Las bobinas hacen {0} en {1} y duran ese tiempo.',
  'The coils fire {0} in {1} and wear out before: plan replacements or launch less often.':
    'Las bobinas hacen {0} en {1} y se gastan antes: prevea recambios o lance menos a menudo.',
  Recharging: 'Recarga',
  'Wall energy of a shot over the interval; limit from driver.rechargePower_MW':
    'Energía de la red por disparo entre el intervalo; límite de driver.rechargePower_MW',
  'Storage needs {0} to be full again in time; the grid’s power is not set, so this is not checked.':
    'El almacenamiento necesita {0} para volver a llenarse a tiempo; la potencia de la red no está fijada, así que no se comprueba.',
  'Storage needs {0} to be full again in time and has it.':
    'El almacenamiento necesita {0} para volver a llenarse a tiempo y los tiene.',
  'Storage needs {0} to be full again in time and gets only {1}: lengthen the interval.':
    'El almacenamiento necesita {0} para volver a llenarse a tiempo y solo recibe {1}: alargue el intervalo.',
  'Heating of the windings': 'Calentamiento de los devanados',
  'One shot heats the windings by {0}; radiators take the mean heat.':
    'Un disparo calienta los devanados {0}; los radiadores se llevan el calor medio.',
  'One shot heats the windings by {0}, more than they may: more winding, or a better motor.':
    'Un disparo calienta los devanados {0}, más de lo que pueden: más devanado o un motor mejor.',
  'Motor loss over mass of windings and heat capacity; limit from driver.temperatureRise_K':
    'Pérdida del motor entre masa de devanados y capacidad térmica; límite de driver.temperatureRise_K',
  'Power conversion': 'Conversión',
  Motor: 'Motor',
  'Drag of the levitation': 'Resistencia de la levitación',
  'Held back on the slope': 'Retenido en la pendiente',
  'Braking the bucket': 'Frenado del carro',
  'The accelerating track takes {0} of the {1} that the site has.':
    'La vía de aceleración ocupa {0} de los {1} que tiene el emplazamiento.',
  'The accelerating track takes {0} and the site has only {1}: raise the acceleration.':
    'La vía de aceleración ocupa {0} y el emplazamiento solo tiene {1}: suba la aceleración.',
  'Length of the launch run; limit from driver.siteLength_km': 'Longitud de la carrera; límite de driver.siteLength_km',
  'Waves of {0} shake the bucket at the muzzle with {1}, within what it survives.':
    'Ondas de {0} sacuden el carro en la boca con {1}, dentro de lo que soporta.',
  'Waves of {0} shake the bucket at the muzzle with {1}, more than it survives: align the guideway better.':
    'Ondas de {0} sacuden el carro en la boca con {1}, más de lo que soporta: alinee mejor la guía.',
  'A(2πv/λ)² for a bucket that follows the guideway; limit from driver.lateralLimit_g':
    'A(2πv/λ)² para un carro que sigue la guía; límite de driver.lateralLimit_g',
  'Clearance sideways': 'Holgura lateral',
  'The shaking moves the bucket {0} off the centre line, within the clearance.':
    'La sacudida mueve el carro {0} del eje, dentro de la holgura.',
  'The shaking moves the bucket {0} off the centre line and it touches: stiffen the guideway or align it better.':
    'La sacudida mueve el carro {0} del eje y toca: haga más rígida la guía o alinéela mejor.',
  'M·A(2πv/λ)²/k; limit from driver.clearance_mm': 'M·A(2πv/λ)²/k; límite de driver.clearance_mm',
  'Magnetic pressure': 'Presión magnética',
  'The field presses on windings and guideway with {0}, which they stand.':
    'El campo presiona devanados y guía con {0}, que soportan.',
  'The field presses on windings and guideway with {0}, more than they stand: lower the field or strengthen them.':
    'El campo presiona devanados y guía con {0}, más de lo que soportan: baje el campo o refuércelos.',
  'B²/2µ0; limit from driver.strength_MPa': 'B²/2µ0; límite de driver.strength_MPa',
  'Terrain after release': 'Terreno tras la suelta',
  'Two-body path over the mean sphere; obstacle from driver.obstacleHeight_m at driver.obstacleDistance_km':
    'Trayectoria de dos cuerpos sobre la esfera media; obstáculo de driver.obstacleHeight_m a driver.obstacleDistance_km',
  'The payload is {0} above the muzzle’s level {1} on; what stands there is not known, so this is not checked.':
    'La carga útil está {0} sobre el nivel de la boca a {1}; no se sabe qué hay allí, así que no se comprueba.',
  'The payload is {0} up {1} on and clears the obstacle.': 'La carga útil ha subido {0} a {1} y libra el obstáculo.',
  'The payload is only {0} up {1} on and strikes the obstacle: raise the elevation or move the site.':
    'La carga útil solo ha subido {0} a {1} y choca con el obstáculo: suba la elevación o mueva el emplazamiento.',
  Switches: 'Interruptores',
  'mass, power plant included': 'masa, central incluida',
  'cost, power plant included': 'coste, central incluida',
  'peak power': 'potencia de pico',
  'No launcher keeps the limits of payload, site, ground and spacing together: allow more acceleration or a longer site.':
    'Ningún lanzador respeta a la vez los límites de carga útil, emplazamiento, suelo y separación: permita más aceleración o un emplazamiento más largo.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4} desde {5} lanzadores; el diseño actual toma {6} con {7} lanzadores.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers and breaks a limit.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4} desde {5} lanzadores; el diseño actual toma {6} con {7} lanzadores y rompe un límite.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4}; el diseño actual toma {5} con {6} lanzadores.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers and breaks a limit.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4}; el diseño actual toma {5} con {6} lanzadores y rompe un límite.',
  'what final assembly could build on paper': 'lo que el montaje final podría construir sobre el papel',
  'Final design': 'Diseño final',
  'times the readiness of the design': 'por la madurez del diseño',
  'no more than the engines effectively allow': 'no más de lo que permiten de hecho los motores',
  'no more than the supply chain effectively allows': 'no más de lo que permite de hecho la cadena de suministro',
  'Assembly, test': 'Montaje, ensayo',
  'no more than assembly and test effectively allow': 'no más de lo que permiten de hecho montaje y ensayo',
  'no more than the launch sites effectively allow': 'no más de lo que permiten de hecho las bases',
  'no more than is licensed': 'no más de lo autorizado',
  Successful: 'Con éxito',
  'times the share of flights that succeed': 'por la parte de vuelos con éxito',
  'Nothing stands on paper.': 'Sobre el papel no hay nada.',
  '{0} % of what stands on paper flies and succeeds in the end.':
    'El {0} % de lo que hay sobre el papel vuela y tiene éxito al final.',
  '{0} Cadence is the bottleneck: the launch sites allow less than the ships could fly.':
    '{0} La cadencia es el cuello de botella: las bases permiten menos de lo que las naves podrían volar.',
  '{0} Cadence is not the bottleneck: {1} bind.': '{0} La cadencia no es el cuello de botella; limitan: {1}.',
  '{0} Cadence is not the bottleneck: {1} binds.': '{0} La cadencia no es el cuello de botella; limita: {1}.',
  'Its dispersion ended as {0}': 'Su dispersión terminó como {0}',
  'The launch does not arrive at {0} even without errors, so there is nothing to disperse.':
    'El lanzamiento no llega a {0} ni sin errores, así que no hay nada que dispersar.',
  'Mass and power of a unit cannot both be left to the budget: one of them must be a number':
    'Masa y potencia de una unidad no pueden dejarse ambas al balance: una de ellas debe ser un número',
  'Its link gives no finite number': 'El vínculo no da un número finito',
  'Nothing is at work, so there is no place on the ladder.':
    'Nada está en servicio, así que no hay lugar en la escalera.',
  '{0} at work is {1} on Kardashev’s scale; a star’s power is {2} doublings away.':
    '{0} en servicio son {1} en la escala de Kardashov; la potencia de una estrella está a {2} duplicaciones.',
  'An Orbit Ephemeris Message is written for the circular model only; this scenario flies on a date.':
    'Un Orbit Ephemeris Message solo se escribe para el modelo circular; este escenario vuela en una fecha.',
  'No payload of the stream reaches {0}.': 'Ninguna carga útil de la corriente llega a {0}.',
  '100 kW, one unit': '100 kW, una unidad',
  '1 GW, a power station': '1 GW, una central',
  '100 GW, one megaton a year': '100 GW, un megatón al año',
  'Humankind, 18.4 TW': 'Humanidad, 18,4 TW',
  'Type I, 10¹⁶ W': 'Tipo I, 10¹⁶ W',
  'Type II, 10²⁶ W': 'Tipo II, 10²⁶ W',
  'Space, NASA apart': 'Espacio, sin la NASA',
  'One launch site': 'Un emplazamiento',
  '{0} launch sites': '{0} emplazamientos',
  '{0} on this latitude whose miss at {1} does not change with speed to first order, at {2} to {3} m/s and within {4}.':
    '{0} en esta latitud cuyo desvío en {1} no cambia con la velocidad a primer orden, de {2} a {3} m/s y en menos de {4}.',
  'The direction is kept as it is: the speed alone decides.':
    'La dirección se queda como está: solo decide la velocidad.',
  'reaches the plane of {0}': 'llega al plano de {0}',
  'comes to an apsis for {0}': 'llega a un ápside para {0}',
  'makes its {0}': 'cumple {0}',
  'in a plane {0}° to the Moon’s orbit': 'en un plano a {0}° de la órbita de la Luna',
  'between {0} and {1} m/s': 'entre {0} y {1} m/s',
  'between {0} and {1} m/s at any {2}': 'entre {0} y {1} m/s ({2} libre)',
  'make an': 'lograr una',
  '{0} way to {1} {2}{3} {4}.': '{0} manera de {1} {2}{3} {4}.',
  '{0} ways to {1} {2}{3} {4}.': '{0} maneras de {1} {2}{3} {4}.',
  'No launch from here {0} {1} in time.': 'Ningún lanzamiento desde aquí {0} {1} a tiempo.',
  'No launch from here {0} hits {1}: the nearest of those tried passes {2} from it.':
    'Ningún lanzamiento desde aquí {0} alcanza {1}: el más cercano de los probados pasa a {2}.',
  'No launch from here {0} reaches {1}{2}: the nearest of those tried is {3} off.':
    'Ningún lanzamiento desde aquí {0} llega a {1}{2}: el más cercano de los probados queda a {3}.',
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
  'the solver gave no duals': 'el resolutor no dio duales',
  'the solver found nothing feasible where something is': 'el resolutor no halló nada factible donde lo hay',
  'the solver gave whole numbers where none were asked for': 'el resolutor dio enteros donde no se pedían',
  'the solver gave no answer': 'el resolutor no dio respuesta',
  'more energy': 'más energía',
  'less energy': 'menos energía',
  'more launches in the last year': 'más lanzamientos en el último año',
  'fewer launches in the last year': 'menos lanzamientos en el último año',
  'more cost': 'más coste',
  'less cost': 'menos coste',
  'more launches in the year that reaches the target': 'más lanzamientos en el año que alcanza la meta',
  'fewer launches in the year that reaches the target': 'menos lanzamientos en el año que alcanza la meta',
  'More {0} alone changes nothing.': 'Más de ello ({0}), por sí solo, no cambia nada.',
  'One per cent more {0} gives {1} % {2}.': 'Un uno por ciento más ({0}) da {1} % {2}.',
  'Confirming the lever {0}': 'Confirmando la palanca: {0}',
  'Solved again: 1 % more gives {0}, 1 % less {1}; it works on one side only.':
    'Resuelto de nuevo: 1 % más da {0}, 1 % menos {1}; solo actúa de un lado.',
  'Solved again: 1 % more gives {0}, 1 % less {1}.': 'Resuelto de nuevo: 1 % más da {0}, 1 % menos {1}.',
  'Delivered satellites work until they fail or reach the end of their life.':
    'Los satélites entregados trabajan hasta que fallan o llegan al fin de su vida.',
  'No more ships are built than engines, supply chain and assembly effectively allow.':
    'No se construyen más naves de las que permiten de hecho motores, cadena de suministro y montaje.',
  'Capacity grows by what was ordered a lead time ago.':
    'La capacidad crece con lo encargado un plazo de entrega antes.',
  'Imports fit in the payload of the landings.': 'Las importaciones caben en la carga útil de los alunizajes.',
  'Drivers grow by driver gear, imported or made locally.':
    'Los propulsores crecen con equipo de propulsor, importado o local.',
  'Making and launching use no more energy than the installed power gives.':
    'Fabricar y lanzar no usan más energía de la que da la potencia instalada.',
  'Equipment wears out and is replaced by imports and local making.':
    'El equipo se gasta y se repone con importaciones y fabricación local.',
  'The fleet grows by new ships and shrinks by losses and worn-out ships.':
    'La flota crece con naves nuevas y mengua con pérdidas y naves gastadas.',
  'Each ship flies only so often.': 'Cada nave vuela solo unas cuantas veces.',
  'Lunar industry makes only so much per tonne of equipment.':
    'La industria lunar solo fabrica cierta cantidad por tonelada de equipo.',
  'A landing takes one successful flight and its tankers.': 'Un alunizaje pide un vuelo con éxito y sus cisternas.',
  'No more flights leave in a year than are licensed.': 'En un año no salen más vuelos de los autorizados.',
  'Spending stays within the budget and the income that is reinvested.':
    'El gasto se queda dentro del presupuesto y los ingresos reinvertidos.',
  'Installed power fades and grows by power gear, imported or made locally.':
    'La potencia instalada decae y crece con equipo de central, importado o local.',
  'Each driver throws only so often.': 'Cada propulsor lanza solo unas cuantas veces.',
  'The launch sites effectively allow only so many flights.':
    'Las bases permiten de hecho solo cierto número de vuelos.',
  'Ships, launches, expansion, gear and chips are paid for when they are bought.':
    'Naves, lanzamientos, ampliaciones, equipo y chips se pagan al comprarlos.',
  'Every local product uses some of what only Earth can make.':
    'Todo producto local usa algo de lo que solo la Tierra puede hacer.',
  'Satellites wait in the warehouse until they are thrown.': 'Los satélites esperan en el almacén hasta que se lanzan.',
  'Only whole drivers, pads and plants work.': 'Solo trabajan propulsores, plataformas y plantas enteros.',
  'Plan and learning do not settle: after {0} rounds losses and costs still change by {1} % from one round to the next, so no number is shown. Less learning, a smaller growth slope or coarser periods may help.':
    'Plan y aprendizaje no se asientan: tras {0} rondas pérdidas y costes aún cambian un {1} % de una a otra, así que no se muestra ningún número. Menos aprendizaje, una pendiente menor o periodos más gruesos pueden ayudar.',
  'engine capacity': 'capacidad de motores',
  'supply capacity': 'capacidad de suministro',
  'assembly capacity': 'capacidad de montaje',
  'launch capacity': 'capacidad de lanzamiento',
  'flights per ship': 'vuelos por nave',
  Cargo: 'Carga',
  'cargo per landing': 'carga por alunizaje',
  'Lunar industry': 'Industria lunar',
  'lunar productivity': 'productividad lunar',
  'output of the power plant': 'producción de la central',
  'Shots per driver': 'Disparos por propulsor',
  'shots per driver': 'disparos por propulsor',
  'outside budget': 'presupuesto externo',
  'room in the warehouse': 'sitio en el almacén',
  'Reaching the target in {0} years costs {1}, {2} months later {3}: a month sooner costs {4}.':
    'Llegar a la meta en {0} años cuesta {1}, {2} meses después {3}: un mes antes cuesta {4}.',
  'A unit by way of the Moon': 'Una unidad por la vía de la Luna',
  'A unit from Earth': 'Una unidad desde la Tierra',
  'Landed so far': 'Alunizado hasta ahora',
  'Thrown so far': 'Lanzado hasta ahora',
  'Thrown per landed': 'Lanzado por alunizado',
  'Nothing is thrown, so the Moon gives nothing back.': 'No se lanza nada, así que la Luna no devuelve nada.',
  'Each tonne landed lets the Moon throw {0} t by the end':
    'Cada tonelada alunizada hace que la Luna lance {0} t hasta el final',
  '; more is thrown than was landed from {0}': 'Desde {0} se ha lanzado más de lo alunizado',
  'A satellite from Earth stays cheaper throughout.': 'Un satélite desde la Tierra sigue siendo más barato siempre.',
  'From {0} a satellite by way of the Moon has cost less than one from Earth.':
    'Desde {0} un satélite por la vía de la Luna ha costado menos que uno desde la Tierra.',
  'Engine capacity ordered': 'Capacidad de motores encargada',
  'Supply capacity ordered': 'Capacidad de suministro encargada',
  'Assembly capacity ordered': 'Capacidad de montaje encargada',
  'Launch capacity ordered': 'Capacidad de lanzamiento encargada',
  'Engine capacity': 'Capacidad de motores',
  'Supply capacity': 'Capacidad de suministro',
  'Assembly capacity': 'Capacidad de montaje',
  'Launch capacity': 'Capacidad de lanzamiento',
  'Flights from Earth': 'Vuelos desde la Tierra',
  'Landings on the Moon': 'Alunizajes',
  'Equipment imported': 'Equipo importado',
  'Power gear imported': 'Central importada',
  'Driver gear imported': 'Propulsor importado',
  'Vitamins imported': 'Vitaminas importadas',
  'Equipment made on the Moon': 'Equipo hecho en la Luna',
  'Power gear made on the Moon': 'Central hecha en la Luna',
  'Driver gear made on the Moon': 'Propulsor hecho en la Luna',
  'Satellites built': 'Satélites construidos',
  'Satellites in the warehouse': 'Satélites en el almacén',
  'Satellites thrown': 'Satélites lanzados',
  'Satellites sent from Earth': 'Satélites enviados desde la Tierra',
  'Drivers that work': 'Propulsores en servicio',
  'New pads that work': 'Plataformas nuevas en servicio',
  'New plants that work': 'Plantas nuevas en servicio',
  target: 'objetivo',
  '{0}, so no number is shown. Milder values or other periods per year may help.':
    '{0}, así que no se muestra ningún número. Valores más suaves u otros periodos por año pueden ayudar.',
  'No plan was found within {0}. Allow more time, or plan with fewer periods per year.':
    'No se halló ningún plan en {0}. Dé más tiempo o planifique con menos periodos por año.',
  'Nothing limits this plan: its objective can grow without end. Look for a cost, a mass or an energy of zero.':
    'Nada limita este plan: su objetivo puede crecer sin fin. Busque un coste, una masa o una energía de cero.',
  'The target of {0} launches a year cannot be reached {1} of a plan of {2}: at most {3} are possible. Lower the target, lengthen the horizon, or widen what holds the launch rate back (the objective “Highest launch rate” names it).':
    'La meta de {0} lanzamientos al año no se alcanza {1} de un plan de {2}: como mucho son posibles {3}. Baje la meta, alargue el horizonte o amplíe lo que frena el ritmo (el objetivo «Máximo ritmo de lanzamiento» lo nombra).',
  'The {0} satellites at the start do not fit in a warehouse of {1} and cannot be thrown in time. A warehouse of {2} would do.':
    'Los {0} satélites iniciales no caben en un almacén de {1} ni pueden lanzarse a tiempo. Bastaría un almacén de {2}.',
  'The time was up before the fronts were drawn.': 'El tiempo se acabó antes de trazar los frentes.',
  'Front of {0} years, point {1} of {2}': 'Frente de {0} años, punto {1} de {2}',
  'in any year': 'en ningún año',
  'in any year, in whole units,': 'en ningún año, en unidades enteras,',
  'Effective engine capacity': 'Capacidad efectiva de motores',
  'Effective supply capacity': 'Capacidad efectiva de suministro',
  'Effective assembly capacity': 'Capacidad efectiva de montaje',
  'Effective launch capacity': 'Capacidad efectiva de lanzamiento',
  'Ships built a year': 'Naves construidas al año',
  'Flights a year': 'Vuelos al año',
  'Mass thrown': 'Masa lanzada',
  'Planning for {0} alone': 'Planificando solo para {0}',
  'In the future {0} no plan was found, so there is none for all three.':
    'En el futuro {0} no se halló plan, así que no lo hay para los tres.',
  'Planning for all three at once': 'Planificando para los tres a la vez',
  'No plan with common orders serves all three futures.': 'Ningún plan con encargos comunes sirve a los tres futuros.',
  'What planning for P50 would bring in {0}': 'Lo que daría planificar para P50 en {0}',
  'With the same orders in the first {0} years the three futures bring {1} on average; the orders of the plan for P50 would not serve all three.':
    'Con los mismos encargos en los primeros {0} años los tres futuros dan {1} de media; los encargos del plan para P50 no servirían a los tres.',
  'With the same orders in the first {0} years the three futures bring {1} on average, planning for P50 alone {2}.':
    'Con los mismos encargos en los primeros {0} años los tres futuros dan {1} de media; planificar solo para P50, {2}.',
  'The time was up before a plan for all three futures was found.':
    'El tiempo se acabó antes de hallar un plan para los tres futuros.',
  'Robust plan': 'Plan robusto',
  'the least warehouse could not be found': 'no se pudo hallar el almacén mínimo',
  'Moonline, assumption': 'Moonline, supuesto',
  'China flew at most 0.43 of its paper capacity in 2025 (thewirechina 2026); assumption':
    'China voló en 2025 como mucho 0,43 de su capacidad sobre el papel (thewirechina 2026); supuesto',
  'spacenews 2023: 8 to 20; assumption': 'spacenews 2023: de 8 a 20; supuesto',
  'Ho et al.: break-even at 1.8; assumption': 'Ho et al.: equilibrio con 1,8; supuesto',
  'Whole units: within {0} % of the bound so far': 'Unidades enteras: a menos del {0} % de la cota hasta ahora',
  'Whole units: looking for a first plan': 'Unidades enteras: buscando un primer plan',
  'no plan in whole units was found; with fractions {0} is possible':
    'no se halló plan en unidades enteras; con fracciones es posible {0}',
  'The gap asked for is reached.': 'Se alcanzó la brecha pedida.',
  'The search ended before the gap asked for.': 'La búsqueda terminó antes de la brecha pedida.',
  '{0} whole numbers; no plan can be better than {1}, this one is within {2} % of it. {3}':
    '{0} números enteros; ningún plan puede ser mejor que {1}, este queda a menos del {2} %. {3}',
  'Finding the least that would have to give': 'Buscando lo mínimo que tendría que ceder',
  'Finding the rules that together forbid it': 'Buscando las reglas que juntas lo impiden',
  '{0}: {1} more in {2}.': '{0}: {1} más en {2}.',
  '{0}: {1} more from {2} to {3}.': '{0}: {1} más de {2} a {3}.',
  'No single kind of limit forbids it: even without all of them it is out of reach.':
    'Ningún tipo de límite por sí solo lo impide: incluso sin todos ellos queda fuera de alcance.',
  'One limit alone forbids it: {0}.': 'Un solo límite lo impide: {0}.',
  'These limits together forbid it, and without any one of them it could be done: {0} and {1}.':
    'Estos límites juntos lo impiden, y sin cualquiera de ellos podría hacerse: {0} y {1}.',
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
  'No such unit can be built: its radiator is no warmer than its surroundings, its own systems take all of the power, or structure and propellant leave no mass.':
    'Tal unidad no puede construirse: su radiador no está más caliente que su entorno, sus propios sistemas toman toda la potencia, o estructura y propelente no dejan masa.',
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
  'Each tonne landed lets the Moon throw {0} t by the end.':
    'Cada tonelada alunizada hace que la Luna lance {0} t hasta el final.',
  'Each tonne landed lets the Moon throw {0} t by the end; more is thrown than was landed from {1}.':
    'Cada tonelada alunizada hace que la Luna lance {0} t hasta el final; desde {1} se ha lanzado más de lo alunizado.',
  '{0} must be {1}, got {2}.': '{0}: se admite {1}, se recibió {2}.',
  '{0} must be {1}, got {2}': '{0}: se admite {1}, se recibió {2}',
  'a number from {0} to {1}': 'un número de {0} a {1}',
  'a number from {0} to {1} or auto': 'un número de {0} a {1} o auto',
  'a number from {0} to {1} or unknown': 'un número de {0} a {1} o unknown',
  'a whole number from {0} to {1}': 'un número entero de {0} a {1}',
  'one of {0}': 'uno de {0}',
  'text of at most {0} characters': 'un texto de hasta {0} caracteres',
  'a UTC date such as {0}, from {1} to {2}': 'una fecha UTC como {0}, de {1} a {2}',
  'flight numbers apart by blanks or commas, at most {0} characters':
    'números de vuelo separados por espacios o comas, hasta {0} caracteres',
  nothing: 'nada',
  azimuth: 'acimut',
  elevation: 'elevación',
  '{0} and {1}': '{0} y {1}',
  '{0} over {1}': '{0} en {1}',
  '{0} years': '{0} años',
  '{0} year': '{0} año',
  '{0} days': '{0} días',
  '{0} way to hit {1} {2}.': '{0} manera de alcanzar {1}, {2}.',
  '{0} ways to hit {1} {2}.': '{0} maneras de alcanzar {1}, {2}.',
  '{0} way to reach {1} {2}.': '{0} manera de llegar a {1}, {2}.',
  '{0} ways to reach {1} {2}.': '{0} maneras de llegar a {1}, {2}.',
  '{0} way to make an {1} {2}.': '{0} manera de lograr: {1}, {2}.',
  '{0} ways to make an {1} {2}.': '{0} maneras de lograr: {1}, {2}.',
  '{0} is hit {1}.': '{0} se alcanza {1}.',
  '{0} is reached {1}.': '{0} se alcanza {1}.',
  'Passes {0} after {1} days, {2} from the point, at {3} m/s.':
    'Pasa por {0} tras {1} días, a {2} del punto, a {3} m/s.',
  '{0}° E': '{0}° E',
  '{0}° W': '{0}° O',
};
