/** Spanish for where the figures of lists and tables come from. */
import type { Catalogue } from '../catalogue.ts';

export const FIGURES: Catalogue = {
  'The largest acceleration of the launch run: drive less drag and slope.':
    'La mayor aceleración de la carrera: impulso menos resistencia y pendiente.',
  'Kinetic energy of payload and bucket times the windings’ mass per energy; the more, the less of what moves is bucket and armature.':
    'Energía cinética de carga y carro por la masa de devanado por energía; más cuanto menos de lo que se mueve es carro e inducido.',
  'Mean power times length of the track times the mass of a feeder per power and length.':
    'Potencia media por longitud de la vía por la masa de un alimentador por potencia y longitud.',
  'Peak electrical power, drawn or given back, times the mass of switches per power.':
    'Potencia eléctrica máxima, tomada o devuelta, por la masa de interruptores por potencia.',
  'The larger of energy drawn per shot over the storage’s energy per mass and peak power, drawn or given back, over its power per mass.':
    'Lo mayor entre energía por disparo dividida por la energía por masa del almacén y potencia máxima, tomada o devuelta, dividida por su potencia por masa.',
  'Mean power that does not leave as kinetic energy of the payloads, times the radiators’ mass per heat.':
    'Potencia media que no sale como energía cinética de las cargas, por la masa de radiador por calor.',
  'Length of the track and of the braking track times the structure’s mass per length.':
    'Longitud de la vía y de la de frenado por la masa de estructura por longitud.',
  'Buckets in circulation times the mass of one.': 'Carros en circulación por la masa de uno.',
  'Sum of the components; each was calibrated on the total that NASA SP-428 prints.':
    'Suma de los componentes; cada uno calibrado con el total que imprime NASA SP-428.',
  'Half the mass of the payload times the square of its speed.':
    'La mitad de la masa de la carga por el cuadrado de su velocidad.',
  'Kinetic energy of the bucket times the share that braking it returns; at most what drag and slope leave to the brake.':
    'Energía cinética del carro por la parte que devuelve su frenado; como mucho, la que resistencia y pendiente dejan al freno.',
  'What the first step of the ladder of efficiencies takes from the energy from the wall.':
    'Lo que el primer escalón de los rendimientos quita a la energía de la red.',
  'What the second step of the ladder takes from the energy after conversion.':
    'Lo que el segundo escalón quita a la energía tras la conversión.',
  'Energy out of storage less the work of the drive in the launch run.':
    'Energía que sale del almacén menos el trabajo del impulso en la carrera.',
  'Load on the track over lift to drag, summed along the launch run and the bucket’s braking.':
    'Carga sobre la vía dividida por sustentación a resistencia, sumada en la carrera y en el frenado del carro.',
  'Work of the drive where it holds the bucket back on the way down a straight track.':
    'Trabajo del impulso donde retiene el carro cuesta abajo en una vía recta.',
  'Work of the brake on the bucket less what it returns.': 'Trabajo del freno sobre el carro menos lo que devuelve.',
  'Energy from the wall plus, on a straight track, the work of gravity.':
    'Energía de la red más, en una vía recta, el trabajo de la gravedad.',
  'Vector sum of the largest acceleration of the run and the largest force per mass of the track; beside it what the payload survives.':
    'Suma vectorial de la mayor aceleración de la carrera y la mayor fuerza por masa de la vía; al lado, lo que soporta la carga.',
  'Gravity less the square of the speed over the Moon’s radius, at the muzzle; on a straight track the force that carries.':
    'Gravedad menos el cuadrado de la velocidad dividido por el radio lunar, en la boca; en vía recta, la fuerza que sostiene.',
  'The square of the length, of launch or braking, whichever is longer, over the diameter of the Moon; beside it the banks and cuts allowed.':
    'El cuadrado de la longitud, la mayor de carrera y frenado, dividido por el diámetro de la Luna; al lado, los terraplenes y desmontes permitidos.',
  'Length of the launch run; beside it that of the site.': 'Longitud de la carrera; al lado, la del emplazamiento.',
  'Height of the guideway’s waves times the square of 2π times speed over wavelength.':
    'Altura de las ondas de la guía por el cuadrado de 2π por velocidad dividido por longitud de onda.',
  'Moving mass times the shaking of the guideway’s waves over the stiffness sideways.':
    'Masa en movimiento por la sacudida de las ondas de la guía, dividida por la rigidez lateral.',
  'Square of the field in the gap over twice the magnetic constant.':
    'Cuadrado del campo en el entrehierro dividido por el doble de la constante magnética.',
  'Height of a two-body path over the mean lunar sphere, above the muzzle’s level at the distance of the obstacle.':
    'Altura de una trayectoria de dos cuerpos sobre la esfera lunar media, sobre el nivel de la boca a la distancia del obstáculo.',
  'Way that a bucket has gone after one interval, at most the whole track; or the way left to it when the one ahead comes to rest, where that is too short. Beside it the spacing asked for.':
    'Camino que un carro ha hecho tras un intervalo, como mucho toda la vía; o el que le queda cuando el de delante se detiene, donde este es demasiado corto. Al lado, la separación pedida.',
  'Shots of a year times the years of the plan.': 'Disparos de un año por los años del plan.',
  'Energy of a shot from the wall, less what braking the bucket returns, over the interval between shots.':
    'Energía de un disparo desde la red, menos lo que devuelve el frenado del carro, dividida por el intervalo.',
  'Loss of the motor in one launch over mass and heat capacity of the windings; what the brake heats is not sized.':
    'Pérdida del motor en un lanzamiento dividida por masa y capacidad térmica de los devanados; lo que calienta el freno no se dimensiona.',
  'Least of the objective over acceleration, bucket, interval and kind of storage that fails no check of the launcher.':
    'Menor valor del objetivo sobre aceleración, carro, intervalo y tipo de almacén con el que no falla ninguna comprobación del lanzador.',
  'The closed formulas of length, power and energy, with the inputs that the design’s source prints.':
    'Las fórmulas cerradas de longitud, potencia y energía, con los datos que imprime la fuente del diseño.',
  'Power left for compute times the mass of compute per power.':
    'Potencia que queda para el cómputo por la masa de cómputo por potencia.',
  'Power of the new array over its power per mass at the cells’ temperature.':
    'Potencia del panel nuevo dividida por su potencia por masa a la temperatura de las células.',
  'Area of the radiator times its mass per area.': 'Área del radiador por su masa por área.',
  'All power used times the mass of heat transport per power.':
    'Toda la potencia usada por la masa del transporte de calor por potencia.',
  'Energy of the battery over its energy per mass.': 'Energía de la batería dividida por su energía por masa.',
  'The mass of the link terminals that is set.': 'La masa del enlace que está fijada.',
  'The mass of the bus systems that is set.': 'La masa de los sistemas básicos que está fijada.',
  'The share for structure that is set, times the whole mass.': 'La parte de estructura fijada por la masa entera.',
  'Share of structure per g times the acceleration of the launch, times the whole mass.':
    'Parte de estructura por g por la aceleración del lanzamiento, por la masa entera.',
  'Share of the mass that the rocket equation takes for the upkeep of the orbit over the life.':
    'Parte de la masa que la ecuación del cohete toma para mantener la órbita durante la vida.',
  'Power at the bus less pumps, link, bus systems and battery losses.':
    'Potencia en el bus menos bombas, enlace, sistemas básicos y pérdidas de la batería.',
  'Share for the pumps times the power at the bus.': 'Parte de las bombas por la potencia en el bus.',
  'The power of the link that is set.': 'La potencia del enlace que está fijada.',
  'Share for the bus systems times the power at the bus.': 'Parte de los sistemas básicos por la potencia en el bus.',
  'What charging and discharging lose in the darkest orbit of the year, spread over its time in light.':
    'Lo que pierden carga y descarga en la vuelta más oscura del año, repartido en su tiempo de luz.',
  'Heat per area of the radiator times its area: all power used goes out again.':
    'Calor por área del radiador por su área: toda la potencia usada vuelve a salir.',
  'The goal that is set; below it the budget with each field at the best that is published or in reach.':
    'La meta fijada; debajo, el presupuesto con cada campo en lo mejor publicado o al alcance.',
  'One field alone is moved, by halving, until power per mass meets the goal.':
    'Se mueve un solo campo, por bisección, hasta que la potencia por masa alcanza la meta.',
  'Mean over a year of the share of one orbit that lies in shadow, all its eclipses together.':
    'Media anual de la parte de una órbita que está en sombra, todos sus eclipses juntos.',
  'Largest share of one orbit in shadow without a break in the course of a year, times the period.':
    'Mayor parte de una órbita en sombra sin interrupción a lo largo de un año, por el periodo.',
  'Temperature at which an upright plate gives off the Earth’s infrared and reflected light that it takes in.':
    'Temperatura a la que una placa vertical emite el infrarrojo y la luz reflejada de la Tierra que recibe.',
  'Speed at the lowest point of a fall from the Moon’s distance less circular speed there; propellant by the rocket equation.':
    'Velocidad en el punto más bajo de una caída desde la distancia lunar menos la circular allí; propelente por la ecuación del cohete.',
  'Station keeping of the orbit, in low orbit plus what drag takes in a year by area over mass.':
    'Mantenimiento de la órbita, en órbita baja más lo que la resistencia quita en un año según área por masa.',
  'Distance to the ground over the speed of light.': 'Distancia al suelo dividida por la velocidad de la luz.',
  'Most useful compute per mass or cost over radiator temperature, oversizing, battery and share of compute: a grid, refined at its best point.':
    'Máximo cómputo útil por masa o coste sobre temperatura del radiador, sobredimensión, batería y parte de cómputo: una malla refinada en su mejor punto.',
  'Stations needed so that one is clear as often as asked, each clouded independently; loss is 20 times the logarithm of distance over 1 000 km.':
    'Estaciones para que una esté despejada tanto como se pide, cada una nublada por su cuenta; la pérdida es 20 veces el logaritmo de la distancia entre 1 000 km.',
  'The budget of this stage, with the fields that the design’s source prints and the defaults for the rest.':
    'El presupuesto de esta etapa, con los campos que imprime la fuente del diseño y los valores por defecto en el resto.',
  'Distance from the target where the path arrives, without a sign.':
    'Distancia al objetivo donde llega la trayectoria, sin signo.',
  'Launches of the cloud that pass within the capture radius and below the capture speed, over all launches.':
    'Lanzamientos de la nube que pasan dentro del radio de captura y bajo su velocidad, entre todos.',
  'Distance from the target that 95, and 50, of 100 launches that arrive do not exceed.':
    'Distancia al objetivo que 95, y 50, de 100 lanzamientos que llegan no superan.',
  'Signed miss of each launch that arrives: mean and standard deviation; “within” is the percentile of its size.':
    'Fallo con signo de cada lanzamiento que llega: media y desviación; «dentro» es el percentil de su tamaño.',
  'The same of the miss square to it: out of the plane, or of an orbit its radius times the angle to the plane wanted.':
    'Lo mismo del fallo perpendicular: fuera del plano, o en una órbita su radio por el ángulo al plano deseado.',
  'Times of flight of the launches that arrive: mean, standard deviation, percentiles.':
    'Tiempos de vuelo de los lanzamientos que llegan: media, desviación, percentiles.',
  'Change of speed, some days after launch, that brings each launch back to the target to first order.':
    'Cambio de velocidad, unos días tras el lanzamiento, que devuelve cada uno al objetivo en primer orden.',
  'Change of the miss with speed, from the transition matrix of a launch of each cell.':
    'Cambio del fallo con la velocidad, de la matriz de transición de un lanzamiento de cada celda.',
  'Longitude and speed at which both the miss and its change with speed are zero, by Newton’s method from a search of the globe.':
    'Longitud y velocidad en que el fallo y su cambio con la velocidad son cero, por el método de Newton tras buscar en el globo.',
  'Speeds, and a direction if it may turn, at which the miss changes its sign, refined until it is zero.':
    'Velocidades, y una dirección si puede girar, en que el fallo cambia de signo, refinadas hasta cero.',
  'Time of flight over the interval, speed at the target times the interval, spread of arrival times over the interval; the nearest pair on straight paths there.':
    'Tiempo de vuelo entre intervalo, velocidad en el objetivo por intervalo, dispersión de llegadas entre intervalo; el par más cercano en trayectorias allí rectas.',
  'Where the launches that are not caught, or all of them, are a year later: flown on in the circular problem.':
    'Dónde están un año después los no capturados, o todos: se siguen en el problema circular.',
  'Least change of speed and direction, within what the gun can be turned, at which a launch of the date hits the target.':
    'Menor cambio de velocidad y dirección, dentro de lo que gira el lanzador, con que un lanzamiento de la fecha acierta.',
  'Capacity of final assembly on paper, expansions included, times the flights a ship makes in its life.':
    'Capacidad de montaje final en papel, con ampliaciones, por los vuelos de una nave en su vida.',
  'What stood on paper times the readiness of the design in that year.':
    'Lo que había en papel por la madurez del diseño ese año.',
  'The lesser of what came through before and the effective capacity of engines, times the flights of a ship’s life.':
    'Lo menor entre lo que pasó hasta aquí y la capacidad efectiva: motores, por los vuelos de la vida de una nave.',
  'The lesser of what came through before and the effective capacity of the supply chain, times the flights of a ship’s life.':
    'Lo menor entre lo que pasó hasta aquí y la capacidad efectiva: cadena de suministro, por los vuelos de la vida de una nave.',
  'The lesser of what came through before and the effective capacity of assembly and test, times the flights of a ship’s life.':
    'Lo menor entre lo que pasó hasta aquí y la capacidad efectiva: montaje y prueba, por los vuelos de la vida de una nave.',
  'The lesser of what came through before and the effective capacity of the launch sites, in flights a year.':
    'Lo menor entre lo que pasó hasta aquí y la capacidad efectiva: plataformas, en vuelos al año.',
  'The lesser of what came through before and the flights licensed in that year.':
    'Lo menor entre lo que pasó hasta aquí y los vuelos con licencia ese año.',
  'What came through before times the share of flights that succeed.':
    'Lo que pasó hasta aquí por la parte de vuelos que salen bien.',
  'Sum over the periods of the dual price of the lever’s rows times their capacity side, over the objective; the largest ones solved again with 1 % more and less.':
    'Suma sobre los periodos del precio dual de las filas de la palanca por su lado de capacidad, entre el objetivo; las mayores resueltas de nuevo con 1 % más y menos.',
  'The part of the lever that one period brings: dual price of its row there times the capacity side, over the objective.':
    'La parte de la palanca que aporta un periodo: precio dual de su fila allí por el lado de capacidad, entre el objetivo.',
  'Shares of the highest launch rate that a plan of the length can reach in its last year.':
    'Partes de la mayor tasa de lanzamientos que un plan de esa duración alcanza en su último año.',
  'Least discounted spending of a plan of the length that reaches the rate in its last year, in yearly steps.':
    'Menor gasto descontado de un plan de esa duración que alcanza la tasa en su último año, en pasos anuales.',
  'Launch rate times the power of one satellite.': 'Tasa de lanzamientos por la potencia de un satélite.',
  'The logarithm of the power in watts, less 6, over 10, as Sagan wrote it in 1973; doublings are the logarithm to base 2 of 10²⁶ W over the power.':
    'El logaritmo de la potencia en vatios, menos 6, entre 10, como lo escribió Sagan en 1973; las duplicaciones son el logaritmo en base 2 de 10²⁶ W entre la potencia.',
  'The optimum of a plan that knows this future from the beginning.':
    'El óptimo de un plan que conoce este futuro desde el principio.',
  'What the plan with the same first orders in all three futures brings in this one; the orders are those best on average.':
    'Lo que aporta en este futuro el plan con los mismos primeros pedidos en los tres; los pedidos son los mejores en promedio.',
  'The best plan of this future after the first orders of the plan for P50.':
    'El mejor plan de este futuro tras los primeros pedidos del plan para P50.',
  'Capacity ordered in the common years by the plan named.': 'Capacidad que pide el plan nombrado en los años comunes.',
  'Objective at the solver’s values, with as many rows and columns as the program has.':
    'Objetivo con los valores del solucionador, con tantas filas y columnas como tiene el programa.',
  'Sum of cost times value over all columns.': 'Suma de coste por valor en todas las columnas.',
  'Sum of dual price times bound over all rows and columns, each at the bound its sign points to.':
    'Suma de precio dual por cota en todas las filas y columnas, cada una en la cota que indica su signo.',
  'Difference of primal and dual over the larger of them.': 'Diferencia de primal y dual entre el mayor.',
  'Largest amount by which a row is broken, over its largest term.':
    'Mayor cantidad en que se incumple una fila, entre su mayor término.',
  'Largest amount by which a value leaves its bounds, over the bound.':
    'Mayor cantidad en que un valor sale de sus cotas, entre la cota.',
  'Largest dual price that points to a bound which is not there, in the scaled program.':
    'Mayor precio dual que señala una cota que no existe, en el programa escalado.',
  'Largest product of a dual price and the distance to its bound, over the objective.':
    'Mayor producto de un precio dual y la distancia a su cota, entre el objetivo.',
  'What its source prints, not the fields of this scenario.':
    'Lo que imprime su fuente, no los campos de este escenario.',
  'A search through the model, refined at its best point': 'Una búsqueda en el modelo, refinada en su mejor punto',
  'Launches with random errors, each flown in the model that is set':
    'Lanzamientos con errores aleatorios, cada uno en el modelo fijado',
  'Dual prices of the plan’s program; their proof stands on the Plan stage':
    'Precios duales del programa del plan; su prueba está en «Plan»',
  'Recomputed from the program and the solver’s answer, outside the solver':
    'Recalculado del programa y la respuesta del solucionador, fuera de él',
  'And all that the program of the plan rests on: {0} more':
    'Y todo aquello en que se apoya el programa del plan: {0} más',
  'The goal': 'La meta',
  'Ground stations': 'Estaciones de tierra',
  Optimum: 'Óptimo',
};
