/** Spanish for the scenarios to start from. */
import type { Catalogue } from '../catalogue.ts';

export const PRESETS: Catalogue = {
  'One megaton a year': 'Un megatón al año',
  "A factory on the Moon builds one-tonne satellites of 100 kW and throws them to L2, a million a year. How soon can Earth's ships, the Moon's industry and the mass driver carry that, and which of them holds it back?":
    'Una fábrica en la Luna construye satélites de una tonelada y 100 kW y los lanza a L2, un millón al año. ¿Cuándo podrán con ello las naves de la Tierra, la industria de la Luna y el propulsor de masas, y cuál de ellos lo frena?',
  'Gigabay: 1 000 ships, then 10 000': 'Gigabay: 1 000 naves, luego 10 000',
  'One hall in Texas is to build a thousand ships a year for 250 million dollars, later ten thousand. What do engines, launch sites and the Moon make of so many ships?':
    'Una nave industrial en Texas ha de construir mil naves al año por 250 millones de dólares, y más tarde diez mil. ¿Qué hacen los motores, las bases y la Luna con tantas naves?',
  'Thirty factories': 'Treinta fábricas',
  'China has 14 rocket plants at work, 11 in building and 5 planned: 216 launches a year on paper, 396 when all run. It flew 92 in 2025, state rockets included; which of the five hurdles keeps the rest on the ground?':
    'China tiene 14 fábricas de cohetes en marcha, 11 en obras y 5 en proyecto: 216 lanzamientos al año sobre el papel, 396 cuando todas funcionen. En 2025 voló 92, cohetes estatales incluidos; ¿cuál de las cinco barreras deja el resto en tierra?',
  '145 licensed flights': '145 vuelos autorizados',
  'The United States has licensed 145 launches a year of the big ship, at three sites. Loaded with satellites they would put up 1.45 GW a year, 69 times short of 100 GW: what does the line by way of the Moon deliver if that number never grows?':
    'Estados Unidos ha autorizado 145 lanzamientos al año de la gran nave, en tres bases. Cargados de satélites subirían 1,45 GW al año, 69 veces menos que 100 GW: ¿qué entrega la línea que pasa por la Luna si ese número nunca crece?',
  'Moon seed': 'Semilla lunar',
  'A hundred tonnes of industry that makes nearly all of itself stand on the Moon, and few ships come after. How far does the seed grow?':
    'Cien toneladas de industria que fabrica casi todo lo suyo están en la Luna, y después llegan pocas naves. ¿Hasta dónde crece la semilla?',
  'SP-428 revisited': 'SP-428, revisitado',
  "NASA's summer study of 1977 threw sacks of 10.5 kg off the Moon four times a second, at 1 000 g. Here its launcher, at its printed speed and efficiency, throws small satellites from the longitude whose path meets L2.":
    'El estudio de verano de la NASA de 1977 lanzaba desde la Luna sacos de 10,5 kg cuatro veces por segundo, a 1 000 g. Aquí su lanzador, con la velocidad y el rendimiento impresos, arroja pequeños satélites desde la longitud cuya trayectoria llega a L2.',
  'AI1 as announced': 'AI1 según lo anunciado',
  'A satellite announced in June 2026 has 120 kW on average and 150 at its peak, a radiator of 110 m² and 70 kW to the tonne. Built on Earth and carried up to 600 km by the same ships and budget, how much of the power that is wanted does it bring?':
    'Un satélite anunciado en junio de 2026 tiene 120 kW de media y 150 de pico, un radiador de 110 m² y 70 kW por tonelada. Construido en la Tierra y subido a 600 km por las mismas naves y el mismo presupuesto, ¿cuánta de la potencia deseada aporta?',
  'Without the Moon': 'Sin la Luna',
  'Every satellite is built on Earth and carried up by the same ships, sites and budget. What is the Moon worth when it is left out?':
    'Cada satélite se construye en la Tierra y lo suben las mismas naves, bases y presupuesto. ¿Cuánto vale la Luna cuando se prescinde de ella?',
  'the mission of one megaton a year (article on Moon factories, a claim); 145 licences (FAA 2025–26); growth and readiness are assumptions':
    'la misión de un megatón al año (artículo sobre fábricas lunares, una afirmación); 145 licencias (FAA 2025–26); crecimiento y madurez son supuestos',
  'hall in Texas, 250 M$ (teslarati 2025); engines of 2022 at 7 a week (NASA); growth is an assumption':
    'nave industrial en Texas, 250 M$ (teslarati 2025); motores de 2022 a 7 por semana (NASA); el crecimiento es un supuesto',
  'plants and paper capacity (survey of China’s commercial space); 92 flights in 2025 (thewirechina)':
    'plantas y capacidad sobre el papel (panorama del espacio comercial chino); 92 vuelos en 2025 (thewirechina)',
  'Starbase 25, LC-39A 44, SLC-37 76 a year (FAA May 2025, ROD January 2026, EIS November 2025)':
    'Starbase 25, LC-39A 44, SLC-37 76 al año (FAA mayo de 2025, ROD enero de 2026, EIS noviembre de 2025)',
  'seed of 100 t that doubles in about a year (NASA CP-2255, 1980); the closure is an assumption':
    'semilla de 100 t que se duplica en cerca de un año (NASA CP-2255, 1980); el grado de cierre es un supuesto',
  'NASA SP-428 (study of 1977): payload, cadence, acceleration, speed, efficiency, mass':
    'NASA SP-428 (estudio de 1977): carga útil, cadencia, aceleración, velocidad, rendimiento, masa',
  'press, June 2026: 120 and 150 kW, 110 m², 70 kW/t, about 600 km (a claim); the split of the mass is ours':
    'prensa, junio de 2026: 120 y 150 kW, 110 m², 70 kW/t, unos 600 km (una afirmación); el reparto de la masa es nuestro',
  'the first scenario without the Moon; units from Earth at an assumed price':
    'el primer escenario sin la Luna; unidades desde la Tierra a un precio supuesto',
};
