/** Spanish for what fields mean. Longer than 300 lines because it is one list. */
import type { Catalogue } from '../catalogue.ts';

export const NOTES: Catalogue = {
  'A short name for the scenario.': 'Un nombre breve para el escenario.',
  'Two sentences that say what the scenario asks.': 'Dos frases que dicen qué pregunta el escenario.',
  'Share of the paper capacity of the three production stages, by how settled the design is, that is effective when the plan begins.':
    'Parte de la capacidad sobre el papel de las tres etapas de producción que es efectiva al empezar el plan, según lo asentado que esté el diseño.',
  'Share of the paper capacity of the three production stages, by how settled the design is, that becomes effective after a long time.':
    'Parte de la capacidad sobre el papel de las tres etapas de producción que llega a ser efectiva con el tiempo, según lo asentado que esté el diseño.',
  'Time constant of the rise from start to end: after this many years 63 % of the way is done.':
    'Constante de tiempo de la subida del valor inicial al final: tras estos años se ha recorrido el 63 % del camino.',
  'What engine production could do on paper when the plan begins, in ship sets per year.':
    'Lo que la producción de motores podría dar sobre el papel al empezar el plan, en juegos de nave por año.',
  'Share of the paper capacity of engine production that is effective when the plan begins.':
    'Parte de la capacidad sobre el papel de la producción de motores que es efectiva al empezar el plan.',
  'Share of the paper capacity of engine production that becomes effective after a long time.':
    'Parte de la capacidad sobre el papel de la producción de motores que llega a ser efectiva con el tiempo.',
  'Most capacity of engine production that can be ordered per year, in ship sets per year each year.':
    'Máxima capacidad de producción de motores que puede encargarse por año, en juegos de nave por año cada año.',
  'Price of capacity for one more a year, counted in ship sets.':
    'Precio de la capacidad para uno más al año, contado en juegos de nave.',
  'Time from the order to the first use of new capacity, rounded to whole periods.':
    'Tiempo desde el encargo hasta el primer uso de la capacidad nueva, redondeado a periodos enteros.',
  'What the supply chain could do on paper when the plan begins, in ship sets per year.':
    'Lo que la cadena de suministro podría dar sobre el papel al empezar el plan, en juegos de nave por año.',
  'Share of the paper capacity of the supply chain that is effective when the plan begins.':
    'Parte de la capacidad sobre el papel de la cadena de suministro que es efectiva al empezar el plan.',
  'Share of the paper capacity of the supply chain that becomes effective after a long time.':
    'Parte de la capacidad sobre el papel de la cadena de suministro que llega a ser efectiva con el tiempo.',
  'Most capacity of the supply chain that can be ordered per year, in ship sets per year each year.':
    'Máxima capacidad de la cadena de suministro que puede encargarse por año, en juegos de nave por año cada año.',
  'What final assembly could do on paper when the plan begins, in ships per year.':
    'Lo que el montaje final podría dar sobre el papel al empezar el plan, en naves por año.',
  'Share of the paper capacity of final assembly that is effective when the plan begins.':
    'Parte de la capacidad sobre el papel del montaje final que es efectiva al empezar el plan.',
  'Share of the paper capacity of final assembly that becomes effective after a long time.':
    'Parte de la capacidad sobre el papel del montaje final que llega a ser efectiva con el tiempo.',
  'Most capacity of final assembly that can be ordered per year, in ships per year each year.':
    'Máxima capacidad de montaje final que puede encargarse por año, en naves por año cada año.',
  'Price of capacity for one more a year, counted in ships.':
    'Precio de la capacidad para una más al año, contado en naves.',
  'What the launch sites could do on paper when the plan begins, in launches per year.':
    'Lo que las bases de lanzamiento podrían dar sobre el papel al empezar el plan, en lanzamientos por año.',
  'Share of the paper capacity of the launch sites that is effective when the plan begins.':
    'Parte de la capacidad sobre el papel de las bases de lanzamiento que es efectiva al empezar el plan.',
  'Share of the paper capacity of the launch sites that becomes effective after a long time.':
    'Parte de la capacidad sobre el papel de las bases de lanzamiento que llega a ser efectiva con el tiempo.',
  'Most capacity of the launch sites that can be ordered per year, in launches per year each year.':
    'Máxima capacidad de las bases de lanzamiento que puede encargarse por año, en lanzamientos por año cada año.',
  'Price of capacity for one more a year, counted in launches.':
    'Precio de la capacidad para uno más al año, contado en lanzamientos.',
  'Ships that can fly when the plan begins.': 'Naves que pueden volar al empezar el plan.',
  'Most flights of one ship in a year, turnaround included.':
    'Máximo de vuelos de una nave en un año, incluida la puesta a punto.',
  'Flights after which a ship is worn out.': 'Vuelos tras los cuales una nave está gastada.',
  'Probability that a flight fails and the ship is lost with its cargo.':
    'Probabilidad de que un vuelo falle y se pierda la nave con su carga.',
  'Price of one ship with its share of booster.': 'Precio de una nave con su parte del propulsor de primera etapa.',
  'Propellant, range and crew of one flight.': 'Propelente, base y personal de un vuelo.',
  'Cargo that one landing brings to the Moon.': 'Carga que un alunizaje lleva a la Luna.',
  'Refuelling flights that one landing needs.': 'Vuelos de repostaje que necesita un alunizaje.',
  'Whether launch licences cap the flights of each calendar year of the plan.':
    'Si las licencias de lanzamiento limitan los vuelos de cada año natural del plan.',
  'Flights that the licences allow in the first year.': 'Vuelos que las licencias permiten el primer año.',
  'Flights a year by which the licences grow from one year to the next.':
    'Vuelos por año en que crecen las licencias de un año al siguiente.',
  'A fixed loss per flight, or one that falls with the flights flown (Crow-AMSAA), found together with the plan.':
    'Una pérdida fija por vuelo, o una que baja con los vuelos hechos (Crow-AMSAA) y se halla junto con el plan.',
  'Slope of reliability growth: failures rise with the flights to the power of one minus the slope.':
    'Pendiente del crecimiento de la fiabilidad: los fallos crecen con los vuelos elevados a uno menos la pendiente.',
  'Expected failures of the very first flight; with the slope it sets the whole curve.':
    'Fallos esperados en el primerísimo vuelo; con la pendiente fija toda la curva.',
  'The loss per flight never falls below this.': 'La pérdida por vuelo nunca baja de este valor.',
  'Numbers of the flights that failed so far, such as 1 2 5 11. With three or more, slope and level are fitted to them; empty, the two values above count.':
    'Números de los vuelos fallidos hasta ahora, como 1 2 5 11. Con tres o más se ajustan a ellos la pendiente y el nivel; vacío, valen los dos valores de arriba.',
  'Flights of this kind of ship before the plan: reliability and the cost of a launch learn from there.':
    'Vuelos de este tipo de nave antes del plan: desde ahí aprenden la fiabilidad y el coste del lanzamiento.',
  'Ships built before the plan: the cost of a ship learns from there.':
    'Naves construidas antes del plan: desde ahí aprende el coste de una nave.',
  'Cost of a ship after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.':
    'Coste de una nave tras cada duplicación del número fabricado, como parte del coste anterior (ley de Wright); 1 es sin aprendizaje.',
  'Cost of a launch after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.':
    'Coste de un lanzamiento tras cada duplicación del número, como parte del coste anterior (ley de Wright); 1 es sin aprendizaje.',
  'A second route: satellites built on Earth and launched straight to work, in competition for the same flights.':
    'Una segunda vía: satélites construidos en la Tierra y lanzados directamente a su puesto, que compiten por los mismos vuelos.',
  'Satellites that one flight with its tankers brings to work, in tonnes.':
    'Satélites que un vuelo con sus cisternas lleva a su puesto, en toneladas.',
  'Refuelling flights for one flight with satellites; none to low orbit.':
    'Vuelos de repostaje para un vuelo con satélites; ninguno a órbita baja.',
  'Price of one whole satellite built on Earth, chips included.':
    'Precio de un satélite entero construido en la Tierra, chips incluidos.',
  'Tonnes of goods that one tonne of equipment makes in a year.':
    'Toneladas de bienes que una tonelada de equipo fabrica en un año.',
  'Share of the equipment that wears out in a year.': 'Parte del equipo que se desgasta en un año.',
  'Share of the power plant that fades in a year.': 'Parte de la central eléctrica que decae en un año.',
  'Share of the equipment’s mass made from lunar material; the rest comes from Earth.':
    'Parte de la masa del equipo hecha con material lunar; el resto viene de la Tierra.',
  'Share of the power gear’s mass made from lunar material.':
    'Parte de la masa de la central hecha con material lunar.',
  'Share of the mass driver’s mass made from lunar material.':
    'Parte de la masa del propulsor de masas hecha con material lunar.',
  'Share of a satellite’s mass made from lunar material; chips come from Earth.':
    'Parte de la masa de un satélite hecha con material lunar; los chips vienen de la Tierra.',
  'Mass of a power plant per megawatt.': 'Masa de una central por megavatio.',
  'Electrical energy to make one tonne of equipment, power gear or driver on the Moon.':
    'Energía eléctrica para hacer en la Luna una tonelada de equipo, central o propulsor.',
  'Electrical energy to make one tonne of satellite on the Moon.':
    'Energía eléctrica para hacer en la Luna una tonelada de satélite.',
  'Share of the time that the installed power is there.':
    'Parte del tiempo en que la potencia instalada está disponible.',
  'Mass and availability of the power plant as set above, or derived: sun by day (drivers rest by night too), sun with storage through a night of 354 h, or fission.':
    'Masa y disponibilidad de la central como arriba, o deducidas: Sol de día (de noche también descansan los propulsores), Sol con almacenamiento durante una noche de 354 h, o fisión.',
  'Mass of solar arrays per megawatt in full sun.': 'Masa de los paneles por megavatio a pleno sol.',
  'Energy that a kilogram of storage gives back in a night.':
    'Energía que un kilogramo de almacenamiento devuelve en una noche.',
  'Energy out of the storage over energy into it.': 'Energía que sale del almacenamiento entre la que entra.',
  'Mass of a fission plant per megawatt.': 'Masa de una central de fisión por megavatio.',
  'Finished satellites that can wait for launch.': 'Satélites terminados que pueden esperar al lanzamiento.',
  'Industrial equipment on the Moon when the plan begins.': 'Equipo industrial en la Luna al empezar el plan.',
  'Power plant on the Moon when the plan begins.': 'Central eléctrica en la Luna al empezar el plan.',
  'Mass drivers that stand when the plan begins.': 'Propulsores de masas en pie al empezar el plan.',
  'Stock of chips and other goods that the Moon cannot make.':
    'Reserva de chips y otros bienes que la Luna no puede fabricar.',
  'Finished satellites in the warehouse when the plan begins.':
    'Satélites terminados en el almacén al empezar el plan.',
  'Kinetic energy of payload and bucket over energy from the wall.':
    'Energía cinética de carga útil y carro entre la energía tomada de la red.',
  'Time between two launches of one driver.': 'Tiempo entre dos lanzamientos de un propulsor.',
  'Share of the year that a driver launches.': 'Parte del año en que un propulsor lanza.',
  'Mass of one mass driver with its storage and converters.':
    'Masa de un propulsor de masas con su almacenamiento y sus convertidores.',
  'Acceleration of the loaded bucket, in standard gravities; the largest one where the profile limits it. Length falls and peak power rises with it.':
    'Aceleración del carro cargado en gravedades estándar; la mayor donde el perfil la limita. Con ella baja la longitud y sube la potencia de pico.',
  'Mass of the bucket that is accelerated with the payload and braked after it.':
    'Masa del carro o trineo que se acelera con la carga útil y se frena después.',
  'Share of the bucket’s kinetic energy that braking returns, at most what drag leaves.':
    'Parte de la energía cinética del carro que devuelve el frenado; como mucho, la que deja la resistencia de la levitación.',
  'Acceleration the payload survives.': 'Aceleración que soporta la carga útil.',
  'Force per tonne with which the guideway can pull the bucket down, as a track that follows the Moon must above 1 680 m/s.':
    'Fuerza por tonelada con que la guía puede tirar del carro hacia abajo. Por encima de 1 680 m/s una vía que sigue la Luna debe retener el carro.',
  'A track that follows the Moon’s curve, or a straight one that meets the surface at the muzzle.':
    'Una vía que sigue la curvatura de la Luna, o una recta que toca la superficie en la boca.',
  'Highest bank or deepest cut that can be built. A straight track of length L stands L²/2R above the ground at its far end.':
    'Terraplén más alto o desmonte más hondo que puede construirse. Una vía recta de longitud L queda en su extremo L²/2R sobre el suelo.',
  'How the drive pushes: with constant acceleration, after a ramp from nothing, with constant force against drag, or with no more than a set power.':
    'Cómo empuja el accionamiento: con aceleración constante, tras una rampa desde cero, con fuerza constante contra la resistencia, o con no más que una potencia fijada.',
  'Time in which a ramped start rises from no acceleration to the full one.':
    'Tiempo en que un arranque en rampa sube de cero a la aceleración plena.',
  'Largest mechanical power of the drive under the profile of limited power.':
    'Mayor potencia mecánica del accionamiento con el perfil de potencia limitada.',
  'Kinetic energy over electrical energy at the windings, drag of the levitation apart.':
    'Energía cinética entre energía eléctrica en los devanados, sin contar la resistencia de la levitación.',
  'Energy behind the converters over energy from the wall.': 'Energía tras los convertidores entre energía de la red.',
  'Energy that storage gives back over energy put in.': 'Energía que devuelve el almacenamiento entre la que se le da.',
  'What holds the energy of a shot between two launches.':
    'Qué guarda la energía de un disparo entre dos lanzamientos.',
  'Load that the levitation carries over the drag it causes.':
    'Carga que sostiene la levitación entre la resistencia que causa.',
  'Half a wavelength of the travelling field; sets the commutation frequency.':
    'Media longitud de onda del campo viajero; fija la frecuencia de conmutación.',
  'Magnetic field between bucket and track.': 'Campo magnético entre carro y vía.',
  'Current of the drive windings per length of track; with the field it makes the thrust per area.':
    'Corriente de los devanados por longitud de vía; con el campo da el empuje por superficie.',
  'Pressure that windings and guideway stand for good.': 'Presión que devanados y guía soportan de forma duradera.',
  'Amplitude of the waves that are left in the guideway after alignment.':
    'Amplitud de las ondas que quedan en la guía tras la alineación.',
  'Length of those waves.': 'Longitud de esas ondas.',
  'Force per displacement with which the guideway centres the bucket.':
    'Fuerza por desplazamiento con que la guía centra el carro.',
  'How far the bucket may move sideways before it touches.': 'Cuánto puede moverse el carro de lado antes de tocar.',
  'Sideways acceleration that bucket and payload survive.': 'Aceleración lateral que soportan carro y carga útil.',
  'Length over which the empty bucket is braked after release.':
    'Longitud en que se frena el carro vacío tras soltar la carga.',
  'Least distance of a bucket from its successor, when that one starts and when it stands.':
    'Menor distancia de un carro a su sucesor, cuando este arranca y cuando él mismo se detiene.',
  'Longest accelerating track that the site allows.': 'Vía de aceleración más larga que permite el emplazamiento.',
  'Distance from the muzzle, along the ground, of the highest obstacle below the path.':
    'Distancia desde la boca, sobre el suelo, del obstáculo más alto bajo la trayectoria.',
  'Height of that obstacle above the muzzle; left out until the site is surveyed.':
    'Altura de ese obstáculo sobre la boca; se deja abierta hasta que se mida el emplazamiento.',
  'Shots that a drive winding and its switches survive; left out until tested.':
    'Disparos que soportan un devanado y sus interruptores; se deja abierto hasta que se ensaye.',
  'Power from the grid that storage may draw between two launches; left out until a grid is chosen.':
    'Potencia que el almacenamiento puede tomar de la red entre dos lanzamientos; se deja abierta hasta elegir una red.',
  'Rise of temperature of the windings that one shot may cause.':
    'Subida de temperatura de los devanados que puede causar un disparo.',
  'Standard deviation of the switching time of one winding.':
    'Desviación típica del instante de conmutación de un devanado.',
  'Last part of the track, where speed and direction are measured and corrected.':
    'Última parte de la vía, donde se miden y corrigen velocidad y dirección.',
  'What the sizing optimum makes least, for all launchers that the target rate of the plan needs.':
    'Lo que el óptimo de dimensionado hace mínimo, para todos los lanzadores que pide el ritmo objetivo del plan.',
  'Where the payload is caught: a libration point, a periodic orbit, an orbit of Moon or Earth, or nowhere, beyond the Earth’s pull.':
    'Dónde se captura la carga útil: un punto de libración, una órbita periódica, una órbita de la Luna o de la Tierra, o en ninguna parte, más allá de la atracción de la Tierra.',
  'Altitude of the low orbit of the Earth: the perigee to fly to, and what a payload climbs to after aerobraking.':
    'Altitud de la órbita terrestre baja: el perigeo al que se vuela, y hasta donde sube una carga útil tras el aerofrenado.',
  'Perigee altitude of the first pass that aerobraking needs. Which one brakes how much is the heat shield’s affair: none is modelled.':
    'Altitud de perigeo del primer paso que pide el aerofrenado. Cuál frena cuánto es cosa del escudo térmico: no se modela ninguno.',
  'Altitude of the circular orbit of the Moon that the payload enters at the top of its arc.':
    'Altitud de la órbita circular de la Luna en la que la carga útil entra en lo alto de su arco.',
  'C3 wanted beyond the Earth’s sphere of influence: the square of the speed that is left far away. 0 just escapes.':
    'C3 deseado más allá de la esfera de influencia de la Tierra: el cuadrado de la velocidad que queda muy lejos. 0 apenas escapa.',
  'Plane wanted of an orbit of Moon or Earth when a direction is turned to aim: to the Moon’s orbit in the circular problem, to the Earth’s equator on a date. The dawn-dusk orbit has its own on a date.':
    'Plano deseado de una órbita de la Luna o de la Tierra cuando se varía una dirección para apuntar: respecto a la órbita de la Luna en el problema circular, al ecuador terrestre en una fecha. La órbita alba-ocaso tiene el suyo en una fecha.',
  'Where a halo orbit is entered, by time: 0 farthest from the Moon, 180 nearest, 90 a quarter of a period after the farthest.':
    'Dónde se entra en una órbita de halo, por tiempo: 0 lo más lejos de la Luna, 180 lo más cerca, 90 un cuarto de periodo tras el punto más lejano.',
  'Selenographic latitude of the muzzle, north positive.': 'Latitud selenográfica de la boca, norte positivo.',
  'Selenographic longitude of the muzzle, east positive; 0 faces Earth. At 33.1° E a speed error does not move the arrival, to first order.':
    'Longitud selenográfica de la boca, este positivo; 0 mira a la Tierra. A 33,1° E un error de velocidad no mueve la llegada, a primer orden.',
  'Direction of launch, clockwise from north; 90 is east.':
    'Dirección del lanzamiento, desde el norte en sentido horario; 90 es el este.',
  'Angle of launch above the local horizontal.': 'Ángulo de lanzamiento sobre la horizontal local.',
  'Muzzle speed relative to the surface. Escape from the Moon alone takes 2 375.7 m/s; the way to EML2 opens at 2 326.4. Some 1 700 reach a low lunar orbit, 2 410 escape from the Earth, 2 430 to 2 520 its orbits.':
    'Velocidad en la boca respecto a la superficie. Solo escapar de la Luna pide 2 375,7 m/s; el camino a EML2 se abre a 2 326,4. Unos 1 700 llegan a una órbita lunar baja, 2 410 escapan de la Tierra, de 2 430 a 2 520 llevan a sus órbitas.',
  'Probability that a launched unit arrives and works.': 'Probabilidad de que una unidad lanzada llegue y funcione.',
  'Named set of gravitational parameters and Earth-Moon distance; shown with every result.':
    'Conjunto con nombre de parámetros gravitatorios y distancia Tierra-Luna; se muestra con cada resultado.',
  'The circular problem shows what is possible; the ephemeris model flies on a date, with the Sun, the Moon’s libration, oblateness and sunlight. Aiming, sites, dispersion and traffic stay in the circular problem.':
    'El problema circular muestra lo posible; el modelo de efemérides vuela en una fecha, con el Sol, la libración y el achatamiento de la Luna y la luz solar. Apuntado, emplazamientos, dispersión y tráfico siguen en el problema circular.',
  'When the payload leaves the muzzle, UTC. The ephemeris model and the calendar use it; the circular problem knows no date.':
    'Cuándo sale la carga útil por la boca, UTC. Lo usan el modelo de efemérides y el calendario; el problema circular no conoce fechas.',
  'Area that sunlight pushes, per kilogram: about 0.005 stowed for launch, 0.5 with the arrays out. Used by the ephemeris model.':
    'Área que empuja la luz solar, por kilogramo: unos 0,005 plegado para el lanzamiento, 0,5 con los paneles abiertos. Lo usa el modelo de efemérides.',
  'A payload that has not arrived after this time counts as never arriving.':
    'Una carga útil que no ha llegado tras este tiempo cuenta como que nunca llega.',
  'Standard deviation of the muzzle speed.': 'Desviación típica de la velocidad en la boca.',
  'Standard deviation of the launch azimuth; 0.003° is 0.12 m/s sideways at 2 342 m/s.':
    'Desviación típica del acimut de lanzamiento; 0,003° son 0,12 m/s de lado a 2 342 m/s.',
  'Standard deviation of the launch elevation; 0.003° is 0.12 m/s upwards at 2 342 m/s.':
    'Desviación típica de la elevación de lanzamiento; 0,003° son 0,12 m/s hacia arriba a 2 342 m/s.',
  'Standard deviation of the muzzle’s place, to the north and to the east alike.':
    'Desviación típica del lugar de la boca, igual hacia el norte y hacia el este.',
  'Standard deviation of the release time. It moves the arrival’s time, not its place: the site turns with the target.':
    'Desviación típica del instante de suelta. Mueve la hora de llegada, no su lugar: el emplazamiento gira con el objetivo.',
  'Standard deviation of the area that sunlight pushes on, as a share of it. It acts on a date only: the circular problem has no Sun.':
    'Correlación de los errores de velocidad y elevación, como la daría una vía torcida.',
  'Correlation of speed and elevation errors, as a bent track would give.':
    'Desviación típica del área que empuja la luz solar, como parte de ella. Solo actúa en una fecha: el problema circular no tiene Sol.',
  'Shape of every error’s distribution.': 'Forma de la distribución de cada error.',
  'A payload is caught when it passes the target nearer than this.':
    'Una carga útil se captura cuando pasa del objetivo más cerca que esto.',
  'A payload is caught when its speed at the target is below this: what a tug or its own engine can take away.':
    'Una carga útil se captura cuando su velocidad en el objetivo es menor que esta: lo que un remolcador o su propio motor puede quitarle.',
  'Time after launch of one correction that brings the payload to the target at the planned time.':
    'Tiempo tras el lanzamiento de una corrección que lleva la carga útil al objetivo a la hora prevista.',
  'Mass of one satellite, the payload of one launch.': 'Masa de un satélite, la carga útil de un lanzamiento.',
  'Electrical power that one satellite puts to work.': 'Potencia eléctrica que un satélite pone a trabajar.',
  'Years a satellite works, rounded to whole periods of the plan.':
    'Años que trabaja un satélite, redondeados a periodos enteros del plan.',
  'Share of the working satellites that fails in a year.': 'Parte de los satélites en servicio que falla en un año.',
  'Price of the chips and other parts from Earth in one satellite.':
    'Precio de los chips y otras piezas de la Tierra en un satélite.',
  'Where the unit works: sets eclipses, heat from Earth, upkeep and the length of the link.':
    'Dónde trabaja la unidad: fija eclipses, calor de la Tierra, mantenimiento y longitud del enlace.',
  'Height above the Earth of the two low orbits.': 'Altura sobre la Tierra de las dos órbitas bajas.',
  'Mass of chips, boards and cold plates per kilowatt of compute.':
    'Masa de chips, placas y placas frías por kilovatio de cómputo.',
  'Power of the solar array over its mass at the start of life.':
    'Potencia del panel solar entre su masa al inicio de la vida.',
  'Power of the solar array over its area at the start of life, cells at their temperature in orbit.':
    'Potencia del panel solar entre su área al inicio de la vida, con las células a su temperatura en órbita.',
  'Temperature of the solar cells at work. The power per mass and per area is stated at 330 K.':
    'Temperatura de las células en servicio. La potencia por masa y por área se da a 330 K.',
  'Share of the array’s power that is lost per kelvin above 330 K.':
    'Parte de la potencia del panel que se pierde por kelvin sobre 330 K.',
  'Share of the array’s power that radiation takes in a year.':
    'Parte de la potencia del panel que la radiación quita en un año.',
  'Power of the new array over the power needed.': 'Potencia del panel nuevo entre la potencia necesaria.',
  'Temperature of the radiator’s surface.': 'Temperatura de la superficie del radiador.',
  'Of both sides of the radiator, in the infrared.': 'De ambas caras del radiador, en el infrarrojo.',
  'Of the radiator, for sunlight reflected by the Earth.': 'Del radiador, para la luz solar que refleja la Tierra.',
  'Mass of the radiator per area of panel, which gives off heat on both sides.':
    'Masa del radiador por área de panel, que cede calor por ambas caras.',
  'Mass of pumps, lines and coolant per kilowatt of heat.':
    'Masa de bombas, conductos y refrigerante por kilovatio de calor.',
  'Share of the power that pumps take.': 'Parte de la potencia que toman las bombas.',
  'Temperature of the chips above that of the radiator.': 'Temperatura de los chips por encima de la del radiador.',
  'Share of the useful compute that each kelvin above a chip temperature of 360 K costs.':
    'Parte del cómputo útil que cuesta cada kelvin por encima de 360 K en el chip.',
  'Share of the power that the battery carries through the eclipse; the rest waits for the Sun.':
    'Parte de la potencia que la batería lleva por el eclipse; el resto espera al Sol.',
  'Usable energy of the battery over its mass, depth of discharge included.':
    'Energía útil de la batería entre su masa, incluida la profundidad de descarga.',
  'Energy given back over energy stored.': 'Energía devuelta entre energía almacenada.',
  'Electrical power of the optical terminals.': 'Potencia eléctrica de los terminales ópticos.',
  'Mass of the optical terminals.': 'Masa de los terminales ópticos.',
  'Optical power sent.': 'Potencia óptica emitida.',
  'Diameter of the sending telescope.': 'Diámetro del telescopio emisor.',
  'Diameter of the telescope on the ground.': 'Diámetro del telescopio en tierra.',
  'Highest rate of the terminals, however strong the light.':
    'Mayor tasa de los terminales, por fuerte que sea la luz.',
  'Rate that a kilowatt of interactive compute sends to Earth.':
    'Tasa que un kilovatio de cómputo interactivo envía a la Tierra.',
  'Share of the time without clouds over one ground station.':
    'Parte del tiempo sin nubes sobre una estación de tierra.',
  'Share of the time that some station must be clear.': 'Parte del tiempo en que alguna estación debe estar despejada.',
  'Mass of attitude control, avionics and harness.': 'Masa de control de actitud, aviónica y cableado.',
  'Share of the power that the bus systems take.': 'Parte de la potencia que toman los sistemas del bus.',
  'Share of the unit’s mass that is structure for its own sake.':
    'Parte de la masa de la unidad que es estructura por sí misma.',
  'Share of the unit’s mass that each g of the driver adds as structure.':
    'Parte de la masa de la unidad que cada g del propulsor añade de estructura.',
  'Of the thrusters for upkeep.': 'De los propulsores de mantenimiento.',
  'Power per mass that the unit is held against.': 'Potencia por masa con la que se mide la unidad.',
  'What the optimum of the unit makes most.': 'Lo que el óptimo de la unidad hace máximo.',
  'Cost of the chips of a unit after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.':
    'Coste de los chips de una unidad tras cada duplicación del número fabricado, como parte del coste anterior (ley de Wright); 1 es sin aprendizaje.',
  'Units built before the plan: the cost of chips learns from there.':
    'Unidades construidas antes del plan: desde ahí aprende el coste de los chips.',
  'Rate at which later energy and later money count less.':
    'Tasa con que la energía y el dinero posteriores cuentan menos.',
  'Money from outside that can be spent each year.': 'Dinero externo que puede gastarse cada año.',
  'Price of a tonne of equipment, power gear or driver gear bought on Earth.':
    'Precio de una tonelada de equipo, central o propulsor comprada en la Tierra.',
  'Income from a kilowatt of compute that works for a year.': 'Ingreso de un kilovatio de cómputo que trabaja un año.',
  'Share of the income that is spent on growth.': 'Parte del ingreso que se gasta en crecer.',
  'Yearly revenue of the business beside the line: connectivity.':
    'Ingreso anual del negocio aparte de la línea: conectividad.',
  'Yearly revenue of the business beside the line: launches and spacecraft, NASA included.':
    'Ingreso anual del negocio aparte de la línea: lanzamientos y naves, NASA incluida.',
  'What NASA pays of the revenue from space.': 'Lo que paga la NASA del ingreso espacial.',
  'Yearly revenue of the business beside the line: artificial intelligence on Earth.':
    'Ingreso anual del negocio aparte de la línea: inteligencia artificial en la Tierra.',
  'Rate at which the revenue beside the line, NASA apart, grows.':
    'Tasa a la que crece el ingreso aparte de la línea, sin la NASA.',
  'Value of the whole as a multiple of a year’s revenue. 350 to 800 B$ and 1.75 to 2 T$ on 18.674 B$ were 19, 43, 94 and 107.':
    'Valor del conjunto como múltiplo del ingreso de un año. De 350 a 800 mil M$ y de 1,75 a 2 billones de $ sobre 18,674 mil M$ fueron 19, 43, 94 y 107.',
  'Calendar year in which the plan begins.': 'Año natural en que empieza el plan.',
  'Length of the plan.': 'Duración del plan.',
  'Steps of the plan in a year: 1 yearly, 4 quarterly, 12 monthly. Finer steps take longer to solve.':
    'Pasos del plan en un año: 1 anual, 4 trimestral, 12 mensual. Los pasos más finos tardan más en resolverse.',
  'What the plan makes best: energy delivered, launches in the last year, cost or time to reach the target rate.':
    'Lo que el plan hace óptimo: energía entregada, lanzamientos del último año, coste o tiempo hasta el ritmo objetivo.',
  'Launches a year that the objectives of cost and time must reach.':
    'Lanzamientos por año que deben alcanzar los objetivos de coste y tiempo.',
  'Whether drivers, launch pads and assembly plants may work in fractions, or only as whole ones. Whole ones take longer.':
    'Si propulsores, plataformas y plantas de montaje pueden trabajar en fracciones o solo enteros. Los enteros tardan más.',
  'Paper capacity of one new launch pad when units are whole.':
    'Capacidad sobre el papel de una plataforma nueva cuando las unidades son enteras.',
  'Paper capacity of one new assembly plant when units are whole.':
    'Capacidad sobre el papel de una planta de montaje nueva cuando las unidades son enteras.',
  'A plan of whole units is good enough when it is within this share of the best bound.':
    'Un plan de unidades enteras basta cuando queda a menos de esta parte de la mejor cota.',
};
