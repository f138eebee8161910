/** Spanish for what the engine says of the launcher. */
import type { Catalogue } from '../../catalogue.ts';

export const DRIVER: Catalogue = {
  'The payload feels {0}, drive and track together, and survives {1}.':
    'La carga útil siente {0}, accionamiento y vía juntos, y soporta {1}.',
  'The payload feels {0}, drive and track together, and survives only {1}: lower the acceleration.':
    'La carga útil siente {0}, accionamiento y vía juntos, y solo soporta {1}: baje la aceleración.',
  'Vector sum of drive and track; limit from driver.payloadLimit_g':
    'Suma vectorial de impulso y vía; límite de driver.payloadLimit_g',
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
  'The ground falls {0} below the straight track at its far end, and banks and cuts may be only {1}: shorten the track or follow the Moon’s curve.':
    'El suelo cae {0} bajo la vía recta en su extremo, y terraplenes y desmontes solo pueden tener {1}: acorte la vía o siga la curvatura de la Luna.',
  'L²/2R of launch or braking; limit from driver.earthworks_m':
    'L²/2R de carrera o frenado; límite de driver.earthworks_m',
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
  'No drive is so efficient: drag of the levitation leaves at most {0} of its work as kinetic energy. Lower the efficiency or raise lift to drag.':
    'Ningún accionamiento es tan eficiente: la resistencia de la levitación deja como mucho {0} de su trabajo como energía cinética. Baje la eficiencia o suba la relación entre sustentación y resistencia.',
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
  'A bucket is only {0} behind when the one ahead stands: lengthen the interval.':
    'Un carro va solo {0} por detrás cuando el de delante se detiene: alargue el intervalo.',
  'Way after one interval, or to a bucket at rest; limit from driver.bucketSpacing_m':
    'Camino recorrido tras un intervalo o hasta un carro parado; límite de driver.bucketSpacing_m',
  'Shots over plan.horizon_yr; limit from driver.coilLife_shots':
    'Disparos en plan.horizon_yr; límite de driver.coilLife_shots',
  'The coils fire {0} in {1}; no test says how many they stand, so this is not checked.':
    'Las bobinas hacen {0} en {1}; ningún ensayo dice cuántos soportan, así que no se comprueba.',
  'The coils fire {0} in {1} and last that long.': 'Las bobinas hacen {0} en {1} y duran ese tiempo.',
  'The coils fire {0} in {1} and wear out before: plan replacements or launch less often.':
    'Las bobinas hacen {0} en {1} y se gastan antes: prevea recambios o lance menos a menudo.',
  Recharging: 'Recarga',
  'Net wall energy of a shot over the interval; limit from driver.rechargePower_MW':
    'Energía de la red por disparo, menos lo que devuelve el frenado, entre el intervalo; límite de driver.rechargePower_MW',
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
  'Motor loss of the launch over mass of windings and heat capacity; limit from driver.temperatureRise_K':
    'Pérdida del motor en la carrera, sin el frenado, entre masa de devanados y capacidad térmica; límite de driver.temperatureRise_K',
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
  'A(2πv/λ)²; limit from driver.lateralLimit_g': 'A(2πv/λ)²; límite de driver.lateralLimit_g',
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
  'The payload never comes over a place {0} on: what stands there is not in its way.':
    'La carga nunca pasa sobre un lugar a {0}: lo que haya allí no le estorba.',
  'The payload is {0} below the muzzle’s level {1} on and clears the obstacle, which stands lower.':
    'La carga está {0} por debajo del nivel de la boca a {1} y salva el obstáculo, que queda más abajo.',
  'The payload is below the muzzle’s level from {0} on and is down before it comes {1}: raise the elevation or the speed.':
    'La carga está por debajo del nivel de la boca desde {0} y cae antes de llegar a {1}: suba la elevación o la velocidad.',
  'A launcher that never runs reaches no rate.': 'Un lanzador que nunca funciona no alcanza ningún ritmo.',
  Switches: 'Interruptores',
  'mass, power plant included': 'masa, central incluida',
  'cost, power plant included': 'coste, central incluida',
  'peak power': 'potencia de pico',
  'No acceleration, bucket, interval or storage mends this: {0}':
    'Ninguna aceleración, carro, intervalo ni almacén remedia esto: {0}',
  'No launcher keeps the limits together; there is one if this limit, or one of these, gives way: {0}.':
    'Ningún lanzador respeta todos los límites a la vez; lo hay si cede este límite, o uno de estos: {0}.',
  'No launcher keeps the limits together, and no single one of them is in the way alone.':
    'Ningún lanzador respeta todos los límites a la vez, y ninguno de ellos estorba por sí solo.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4} desde {5} lanzadores; el diseño actual toma {6} con {7} lanzadores.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6}.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4} desde {5} lanzadores; el diseño actual toma {6}.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers and breaks a limit.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4} desde {5} lanzadores; el diseño actual toma {6} con {7} lanzadores y rompe un límite.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} and breaks a limit.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4} desde {5} lanzadores; el diseño actual toma {6} y rompe un límite.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4}; el diseño actual toma {5} con {6} lanzadores.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5}.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4}; el diseño actual toma {5}.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers and breaks a limit.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4}; el diseño actual toma {5} con {6} lanzadores y rompe un límite.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} and breaks a limit.':
    'Mínimo ({0}): {1} a {2} g con un carro de {3}, un lanzamiento cada {4}; el diseño actual toma {5} y rompe un límite.',
};
