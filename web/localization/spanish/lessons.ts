/** Spanish for the lessons. Longer than 300 lines because it is one list. */
import type { Catalogue } from '../catalogue.ts';

export const LESSONS: Catalogue = {
  '{0} at work: {1}.': '{0} en servicio: {1}.',
  'What is Kardashev 0.73': 'Qué es Kardashov 0,73',
  'Read a scale on which a step of one is a factor of ten thousand million.':
    'Lea una escala en la que un paso de uno es un factor de diez mil millones.',
  'A scale for civilisations': 'Una escala para civilizaciones',
  'Nikolai Kardashev sorted civilisations by the power they command: Type I that of a planet, Type II that of a star. Carl Sagan drew a line through both: K = (log₁₀ P − 6) / 10, with P in watts.':
    'Nikolái Kardashov ordenó las civilizaciones por la potencia de que disponen: tipo I la de un planeta, tipo II la de una estrella. Carl Sagan trazó una línea por ambas: K = (log₁₀ P − 6) / 10, con P en vatios.',
  'Humankind uses {0}. On the scale that is {1}.': 'La humanidad usa {0}. En la escala eso es {1}.',
  'How much more power is one tenth on this scale, from 0.73 to 0.83?':
    '¿Cuánta más potencia es una décima en esta escala, de 0,73 a 0,83?',
  '14 % more': '14 % más',
  'Twice as much': 'El doble',
  'Ten times as much': 'Diez veces más',
  'Yes. The index counts powers of ten, ten of them to a step of one.':
    'Sí. El índice cuenta potencias de diez, diez de ellas por cada paso de uno.',
  'Look at the formula: adding 0.1 to K adds 1 to the logarithm of P.':
    'Mire la fórmula: sumar 0,1 a K suma 1 al logaritmo de P.',
  'Where the plan stands': 'Dónde está el plan',
  'The plan’s power is its own, beside what humankind uses. On a logarithmic ladder the two do not add up: a tenth of a step below another is a tenth of its power.':
    'La potencia del plan es la suya, aparte de la que usa la humanidad. En una escalera logarítmica no se suman: una décima de paso por debajo de otra es una décima de su potencia.',
  'Compared with humankind’s, the power of this plan is …':
    'Comparada con la de la humanidad, la potencia de este plan es …',
  'about the same': 'más o menos igual',
  'about a tenth or less': 'una décima o menos',
  more: 'mayor',
  '{0} is {1} % of {2}.': '{0} es el {1} % de {2}.',
  Climb: 'Subir',
  'Growing by a tenth does almost nothing on this scale. What moves it are things that multiply: more years of growth, ships that need fewer tankers, an industry that makes more of itself.':
    'Crecer una décima casi no hace nada en esta escala. Lo que la mueve son cosas que multiplican: más años de crecimiento, naves con menos cisternas, una industria que hace más de sí misma.',
  'Bring the plan above {0} on the scale, by whatever fields you like.':
    'Lleve el plan por encima de {0} en la escala, con los campos que quiera.',
  'How far to a star?': '¿Cuánto falta para una estrella?',
  'A step on the ladder is long, but doublings are a kinder measure: each is the same piece of work.':
    'Un paso en la escalera es largo, pero las duplicaciones son una medida más amable: cada una es el mismo trabajo.',
  'From this plan to the power of the Sun it is {0} doublings.':
    'De este plan a la potencia del Sol hay {0} duplicaciones.',
  'If the power doubled every two years from here on, about when would it be a star’s?':
    'Si la potencia se duplicara cada dos años desde aquí, ¿cuándo sería más o menos la de una estrella?',
  'in some 30 years': 'en unos 30 años',
  'in some 90 years': 'en unos 90 años',
  'in a thousand years': 'en mil años',
  '{0} doublings of two years each are {1} years.': '{0} duplicaciones de dos años cada una son {1} años.',
  'Six short lessons. Each is done with the real model: the page checks your steps against its own results.':
    'Seis lecciones breves. Cada una se hace con el modelo real: la página comprueba sus pasos con sus propios resultados.',
  'Go on': 'Continuar',
  Start: 'Empezar',
  'Once more': 'Otra vez',
  done: 'hecho',
  '{0} of {1} steps': '{0} de {1} pasos',
  'Your turn.': 'Su turno.',
  'Open the stage of this step': 'Abrir la etapa de este paso',
  'Done.': 'Hecho.',
  'Show me': 'Muéstremelo',
  Back: 'Atrás',
  'All lessons': 'Todas las lecciones',
  Next: 'Siguiente',
  Skip: 'Saltar',
  'Begin this lesson anew': 'Empezar de nuevo esta lección',
  Steps: 'Pasos',
  'Step {0} of {1}': 'Paso {0} de {1}',
  'The lesson’s text': 'Texto de la lección',
  'Close the lessons': 'Cerrar las lecciones',
  '{0} in the last year, {1} at work in the end; the target rate is not reached.':
    '{0} en el último año, {1} en servicio al final; el ritmo objetivo no se alcanza.',
  '{0} in the last year, {1} at work; the target rate is reached in {2}.':
    '{0} en el último año, {1} en servicio; el ritmo objetivo se alcanza en {2}.',
  'Can 145 licences do it?': '¿Bastan 145 licencias?',
  'Take the launches that are allowed today at their word, and see how far they reach.':
    'Tome al pie de la letra los lanzamientos permitidos hoy y vea hasta dónde llegan.',
  'Straight up': 'Directo arriba',
  '{0} flights a year are licensed in the United States. Filled with satellites for low orbit, each carries {1} t, so about as many one-tonne units of {2} kW.':
    'En Estados Unidos hay {0} vuelos al año autorizados. Llenos de satélites para órbita baja, cada uno lleva {1} t, o sea más o menos otras tantas unidades de una tonelada de {2} kW.',
  'The mission wants 100 GW a year.': 'La misión quiere 100 GW al año.',
  'How much power a year is that, without any Moon?': '¿Cuánta potencia al año es eso, sin Luna alguna?',
  'Yes: {0} GW a year, {1} times too little.': 'Sí: {0} GW al año, {1} veces menos de lo necesario.',
  'Flights × units of a flight × 100 kW. A gigawatt is a million kilowatts.':
    'Vuelos × unidades por vuelo × 100 kW. Un gigavatio es un millón de kilovatios.',
  'Now let the flights carry machines to the Moon instead, and let these make the satellites. A landing needs tankers besides the ship, so only a few of the flights arrive; but a tonne of machines goes on working.':
    'Haga ahora que los vuelos lleven máquinas a la Luna y que estas fabriquen los satélites. Un alunizaje pide cisternas además de la nave, así que llegan pocos de los vuelos; pero una tonelada de máquinas sigue trabajando.',
  'From {0} flights come {1} landings.': 'De {0} vuelos salen {1} alunizajes.',
  'Does the Moon make 145 flights a year enough for a million units a year?':
    '¿Hace la Luna que 145 vuelos al año basten para un millón de unidades al año?',
  Yes: 'Sí',
  'No, but it helps': 'No, pero ayuda',
  'No, it makes no difference': 'No, no cambia nada',
  'Make each flight count': 'Que cada vuelo cuente',
  '{0} tankers go with each landing. That number is an estimate, and everything hangs on it: fewer tankers mean more landings from the same licences.':
    'Con cada alunizaje van {0} cisternas. Ese número es una estimación y todo depende de él: menos cisternas son más alunizajes con las mismas licencias.',
  'Lower the tankers per landing to 4 or fewer, with the licences as they are.':
    'Baje las cisternas por alunizaje a 4 o menos, con las mismas licencias.',
  'Let the number grow': 'Dejar crecer el número',
  'No trick with the ships replaces their number. Licences have grown before: each was granted for a site, after a review of years. Let them grow by so many a year, every year.':
    'Ningún truco con las naves sustituye su número. Las licencias ya han crecido antes: cada una se dio para una base, tras años de revisión. Déjelas crecer en tantas al año, cada año.',
  'Under “Licences”, find a growth with which the target rate is reached within the plan.':
    'En «Licencias», busque un crecimiento con el que el ritmo objetivo se alcance dentro del plan.',
  'The answer': 'La respuesta',
  'So: 145 flights a year are not enough, with the Moon or without it. With the Moon they go many times further, and the number that would be enough can be named. Whether it will be granted no model can say.':
    'Así pues: 145 vuelos al año no bastan, ni con la Luna ni sin ella. Con la Luna llegan muchas veces más lejos, y el número que bastaría puede nombrarse. Si se autorizará, ningún modelo puede decirlo.',
  'Which of these moved the plan the most?': '¿Cuál de estos movió más el plan?',
  'Fewer tankers': 'Menos cisternas',
  'Licences that grow': 'Licencias que crecen',
  'Yes. All in all the power at work has grown {0}-fold.':
    'Sí. En conjunto, la potencia en servicio se ha multiplicado por {0}.',
  'Undo the growth and see how far the tankers alone have carried.':
    'Deshaga el crecimiento y vea hasta dónde llegaron las cisternas por sí solas.',
  'A neighbour of this launch does not even arrive: the spread cannot be told.':
    'Un vecino de este lanzamiento ni siquiera llega: no puede decirse la separación.',
  'From {0}° E, {1} m/s too slow and {2} m/s too fast arrive {3} apart.':
    'Desde {0}° E, {1} m/s de menos y {2} m/s de más llegan a {3} una de otra.',
  'This launch passes {0} from L2: find a speed that hits first.':
    'Este lanzamiento pasa a {0} de L2: busque primero una velocidad que acierte.',
  'Find 33.1° E yourself': 'Halle 33,1° E por su cuenta',
  'Find the place on the Moon from which a launcher may be a little too fast or too slow and still hit.':
    'Halle el lugar de la Luna desde el que un lanzador puede ir algo rápido o algo lento y acertar igual.',
  'What an error costs': 'Lo que cuesta un error',
  'No launcher gives exactly the speed it is set to. The thin lines on the map are launches 3, 6, 9 and 12 m/s beside the aim. Where they fan out, a small error becomes a large miss.':
    'Ningún lanzador da exactamente la velocidad fijada. Las líneas finas del mapa son lanzamientos a 3, 6, 9 y 12 m/s de ella. Donde se abren en abanico, un error pequeño se vuelve un gran desvío.',
  'Move the site to 45° E or farther and hit L2 from there, within 1500 km.':
    'Lleve el emplazamiento a 45° E o más allá y alcance L2 desde allí, a menos de 1500 km.',
  'The site stands at {0}° E.': 'El emplazamiento está a {0}° E.',
  'Walk west': 'Hacia el oeste',
  'Two things happen to a payload that is too fast. It arrives earlier, when the Moon has turned less; and it is bent less on its way. From some places the two push the miss the same way, from others against each other.':
    'A una carga útil demasiado rápida le pasan dos cosas. Llega antes, cuando la Luna ha girado menos, y se curva menos en su camino. Desde unos lugares las dos empujan el desvío hacia el mismo lado; desde otros, una contra otra.',
  'Come to between 35° and 38° E and hit again. Does the fan close?':
    'Vaya a entre 35° y 38° E y acierte de nuevo. ¿Se cierra el abanico?',
  'Where the fan closes': 'Donde se cierra el abanico',
  'Go on. There is a longitude at which being too fast and being too slow lead to nearly the same place: the two effects cancel, to first order. Lens makers call a lens with such a cancelling achromatic, and the word has stuck.':
    'Siga. Hay una longitud en la que ir rápido e ir lento llevan casi al mismo sitio: los dos efectos se anulan a primer orden. Los ópticos llaman acromática a una lente con tal anulación, y la palabra ha quedado.',
  'Find a site and a speed that hit within 1500 km, with neighbours less than 150 km apart.':
    'Halle un emplazamiento y una velocidad que acierten a menos de 1500 km, con vecinos a menos de 150 km uno de otro.',
  'What others found': 'Lo que hallaron otros',
  'Your site stands at {0}° E. In 1977 T. A. Heppenheimer gave 33.1° E for a launch along the equator to L2, after the same idea. On the map below the flight, the dashed line is his.':
    'Su emplazamiento está a {0}° E. En 1977 T. A. Heppenheimer dio 33,1° E para un lanzamiento por el ecuador a L2, con la misma idea. En el mapa bajo el vuelo, la línea de trazos es la suya.',
  'The dark valley of that map is where speed errors cancel; the amber line is where the payload hits. One launcher can stand only where the two cross.':
    'El valle oscuro de ese mapa es donde se anulan los errores de velocidad; la línea ámbar, donde la carga útil acierta. Un lanzador solo puede estar donde se cruzan ambas.',
  'A real launcher is off by about 2 m/s. Why is one built at 33° E and not at 45° E?':
    'Un lanzador real yerra unos 2 m/s. ¿Por qué se construye a 33° E y no a 45° E?',
  'Because the launch speed is lower there': 'Porque allí la velocidad de lanzamiento es menor',
  'Because its own errors of speed do the least harm there':
    'Porque allí sus propios errores de velocidad hacen menos daño',
  'Because it is nearer to L2': 'Porque está más cerca de L2',
  'Yes. {0} The lower speed is welcome, but it is not the reason.':
    'Sí. {0} La velocidad menor es bienvenida, pero no es la razón.',
  'True or not, the catcher does not care: it has to stand where the payloads pass.':
    'Sea cierto o no, al captor le da igual: tiene que estar donde pasan las cargas útiles.',
  'At {0} m/s it passes {1} from the point after {2}.': 'A {0} m/s pasa a {1} del punto tras {2}.',
  'Reach L2': 'Llegar a L2',
  'Throw a payload off the Moon and let it arrive at the point beyond it, nearly at rest.':
    'Lance una carga útil desde la Luna y haga que llegue al punto que está más allá, casi en reposo.',
  'Too slow': 'Demasiado lento',
  'L2 lies beyond the Moon, seen from Earth. There the pull of Earth and Moon together is just what holds a body on a circle that keeps pace with the Moon. A payload has to climb there out of the Moon’s gravity, and after the muzzle nothing pushes it any more.':
    'L2 está más allá de la Luna, vista desde la Tierra. Allí la atracción conjunta de Tierra y Luna sostiene justo un cuerpo en un círculo que va al paso de la Luna. Una carga útil tiene que subir hasta allí desde la gravedad lunar, y tras la boca ya nada la empuja.',
  'Think of a ball rolled up a hill with a narrow pass on top. L2 is the pass: too little speed, and the ball comes back.':
    'Piense en una bola que rueda cuesta arriba hacia un paso estrecho. L2 es el paso: con poca velocidad, la bola vuelve.',
  'Lower the launch speed until the payload does not get through.':
    'Baje la velocidad de lanzamiento hasta que la carga útil no pase.',
  'At {0} m/s it comes back and hits the Moon after {1}.': 'A {0} m/s vuelve y cae en la Luna tras {1}.',
  'Too fast': 'Demasiado rápido',
  'More speed gets it over the pass. But the Moon turns while the payload flies, and a payload in a hurry crosses the line from Earth through the Moon at the wrong place: it flies by.':
    'Más velocidad la lleva por encima del paso. Pero la Luna gira mientras la carga útil vuela, y una carga útil con prisa cruza la línea de la Tierra a la Luna por el sitio equivocado: pasa de largo.',
  'The miss is measured where the path crosses the plane through L2. On the map the point stands still, because the map turns with the Moon.':
    'El desvío se mide donde la trayectoria cruza el plano que pasa por L2. En el mapa el punto está quieto, porque el mapa gira con la Luna.',
  'Raise the speed until it crosses more than 5000 km from L2.':
    'Suba la velocidad hasta que cruce a más de 5000 km de L2.',
  'Just right': 'En su punto',
  'Somewhere between falling back and flying by lies a speed that arrives. The window is narrow: a few metres per second out of more than two thousand.':
    'En algún lugar entre volver a caer y pasar de largo hay una velocidad que llega. La ventana es estrecha: unos metros por segundo de más de dos mil.',
  'Find a speed that passes within 1000 km of L2. In the number box, the arrow keys go in small steps.':
    'Halle una velocidad que pase a menos de 1000 km de L2. En el campo numérico, las flechas van a pasos pequeños.',
  'How gently?': '¿Con qué suavidad?',
  'It left at {0} m/s and arrives at {1} m/s relative to L2. The climb has eaten almost all of it.':
    'Salió a {0} m/s y llega a {1} m/s respecto a L2. La subida se lo ha comido casi todo.',
  'What is left a small engine, or a catcher, has to take away. That is why the plan throws to L2: most of the work is done by the launcher on the ground, with power instead of propellant.':
    'Lo que queda debe quitarlo un pequeño motor o un captor. Por eso el plan lanza a L2: casi todo el trabajo lo hace el lanzador en el suelo, con electricidad en vez de propelente.',
  'For this step the payload has to arrive: set a speed that does.':
    'En este paso la carga útil tiene que llegar: fije una velocidad que lo haga.',
  'How much of its launch speed does the payload still have when it arrives?':
    '¿Cuánta de su velocidad de lanzamiento conserva la carga útil al llegar?',
  'More than half': 'Más de la mitad',
  'About a third': 'Cerca de un tercio',
  'Less than a fifth': 'Menos de un quinto',
  'Yes: {0}.': 'Sí: {0}.',
  'Not in this run: {0}.': 'No en esta ocasión: {0}.',
  'From another place': 'Desde otro lugar',
  'The launcher stands still, so its place decides as much as its speed. Farther east the payload leaves more nearly in the direction of L2, and has to be faster to bend its path the right way round.':
    'El lanzador está quieto, así que su lugar decide tanto como su velocidad. Más al este la carga útil sale más hacia L2 y tiene que ir más rápida para curvar su trayectoria como conviene.',
  'Under the launch fields, “Find launches that hit” lets the engine look for the speed. Or search by hand, as before.':
    'Bajo los campos de lanzamiento, «Buscar lanzamientos que aciertan» deja que el motor de cálculo busque la velocidad. O búsquela a mano, como antes.',
  'Hit L2 within 1000 km from a site at 40° E or farther east.':
    'Alcance L2 a menos de 1000 km desde un emplazamiento a 40° E o más al este.',
  'The site still stands west of 40° E.': 'El emplazamiento sigue al oeste de 40° E.',
  '{0} before, {1} now: {2}{3} %.': 'Antes {0}, ahora {1}: {2}{3} %.',
  'Which hurdle binds': 'Qué barrera limita',
  'See why a thousand ships on paper are not a thousand ships, and push where it helps.':
    'Vea por qué mil naves sobre el papel no son mil naves, y empuje donde ayuda.',
  'Paper and fact': 'Papel y realidad',
  'A hall that could build a thousand ships a year builds no more than it gets engines for; engines come no faster than their parts; and a finished ship waits for a pad. The waterfall shows what each hurdle leaves.':
    'Una fábrica que podría hacer mil naves al año no hace más de las que recibe motores; los motores no llegan más deprisa que sus piezas; y una nave terminada espera una plataforma. La cascada muestra lo que deja cada barrera.',
  'In the first year {0} flights stand on paper and {1} succeed.':
    'El primer año hay {0} vuelos sobre el papel y {1} tienen éxito.',
  'Pull the slider above the waterfall back to the first year. Which hurdle takes the most there?':
    'Lleve el control sobre la cascada al primer año. ¿Qué barrera quita más allí?',
  'from {0} to {1} a year': 'de {0} a {1} al año',
  'Yes: {0}, {1}.': 'Sí: {0}, {1}.',
  'Another one takes more: compare the heights of the steps.': 'Otra quita más: compare las alturas de los escalones.',
  'Push where it does not help': 'Empujar donde no ayuda',
  'The obvious thing is to build a bigger hall. Try it: give final assembly twice its capacity and see what the whole line makes of it.':
    'Lo evidente es una fábrica mayor. Pruébelo: dé al montaje final el doble de capacidad y vea qué hace con ella toda la línea.',
  'The plan delivers {0} so far.': 'El plan entrega hasta ahora {0}.',
  'Set the paper capacity of final assembly to 2000 ships a year or more.':
    'Fije la capacidad sobre el papel del montaje final en 2000 naves al año o más.',
  'Final assembly still has the capacity of the preset.': 'El montaje final sigue con la capacidad del modelo base.',
  'Ask the plan': 'Preguntar al plan',
  'A plan knows what holds it back. For each limit it tells how much one per cent more would bring; these numbers fall out of the solution itself, as the shadow prices of its constraints.':
    'Un plan sabe qué lo frena. De cada límite dice cuánto daría un uno por ciento más; esos números salen de la propia solución, como precios sombra de sus restricciones.',
  'Under “Levers” they are listed, the largest first. Those that bring nothing do not bind.':
    'En «Palancas» están, la mayor primero. Las que no dan nada no limitan.',
  'Which lever helps this plan the most?': '¿Qué palanca ayuda más a este plan?',
  '{0} There is a larger one.': '{0} Hay una mayor.',
  'Push where it helps': 'Empujar donde ayuda',
  'Launch sites are the largest hurdle between a ship and the sky: pads cannot be ordered faster than their growth allows. Ten per cent more growth is a small thing beside a second hall.':
    'Las bases son la mayor barrera entre la nave y el cielo: las plataformas no pueden encargarse más deprisa de lo que permite su crecimiento. Un diez por ciento más de crecimiento es poco al lado de una segunda fábrica.',
  'The plan delivers {0} now.': 'El plan entrega ahora {0}.',
  'Under “Launch sites”, raise the most growth from 1500 to 1650 a year or more.':
    'En «Bases de lanzamiento», suba el crecimiento máximo de 1500 a 1650 al año o más.',
  'The launch sites still grow as in the preset.': 'Las bases siguen creciendo como en el modelo base.',
  'At {0} g: {1} long, {2} at the muzzle, {3} of launcher.': 'A {0} g: {1} de largo, {2} en la boca, {3} de lanzador.',
  'Why 100 g': 'Por qué 100 g',
  'Build the launcher long and soft, then short and hard, and see what each costs.':
    'Construya el lanzador largo y suave, luego corto y duro, y vea lo que cuesta cada uno.',
  'Long and soft': 'Largo y suave',
  'To reach a speed v at a steady acceleration a takes a track of v²/2a and a time of v/a. Half the acceleration is twice the track.':
    'Alcanzar una velocidad v con aceleración constante a pide una vía de v²/2a y un tiempo de v/a. La mitad de aceleración es el doble de vía.',
  'Set the acceleration to what a person stands for a moment: 10 g or less.':
    'Fije la aceleración en lo que una persona aguanta un momento: 10 g o menos.',
  'Short and hard': 'Corto y duro',
  'The energy of a shot is nearly the same for every length: it is ½mv², and losses. But a short track has to deliver it in less time. Power is force times speed, and the force grows with the acceleration.':
    'La energía de un disparo es casi la misma con cualquier longitud: ½mv² y pérdidas. Pero una vía corta debe darla en menos tiempo. Potencia es fuerza por velocidad, y la fuerza crece con la aceleración.',
  'NASA’s study of 1977 threw sacks of soil, which do not mind 1000 g. Satellites do.':
    'El estudio de la NASA de 1977 lanzaba sacos de suelo, a los que 1000 g no les importan. A los satélites, sí.',
  'Set 1000 g. Watch the power, and the checks of the launcher.':
    'Fije 1000 g. Mire la potencia y las comprobaciones del lanzador.',
  'What sets the mass': 'Qué fija la masa',
  'A soft launcher is heavy because it is long: rails, coils, structure by the metre. A hard one is heavy because of its power: switches, storage, conversion by the megawatt. Between them lies a least mass, the bottom of the curve under “Trade”.':
    'Un lanzador suave pesa porque es largo: raíles, bobinas, estructura por metro. Uno duro pesa por su potencia: interruptores, almacenamiento, conversión por megavatio. Entre ambos hay una masa mínima, el fondo de la curva de «Compromiso».',
  'Which of the two ends weighs more here, 10 g or 1000 g? The trade curve shows it.':
    '¿Cuál de los dos extremos pesa más aquí, 10 g o 1000 g? La curva de compromiso lo muestra.',
  '10 g: the length': '10 g: la longitud',
  '1000 g: the power': '1000 g: la potencia',
  '{0} at {1} g': '{0} a {1} g',
  'The curve says {0} and {1}.': 'La curva dice {0} y {1}.',
  'The bottom of the curve': 'El fondo de la curva',
  'The optimum is flat: near its bottom a launcher half as hard weighs little more. So the choice falls to what the payload stands, what the site is long, and what is easy to say. 100 g is such a choice.':
    'El óptimo es plano: cerca del fondo, un lanzador la mitad de duro pesa poco más. Así que decide lo que aguanta la carga útil, lo largo que es el emplazamiento y lo fácil de decir. 100 g es una elección así.',
  'Set an acceleration between 80 and 250 g that keeps every limit.':
    'Fije una aceleración entre 80 y 250 g que respete todos los límites.',
};
