/** Spanish for where values come from. */
import type { Catalogue } from '../catalogue.ts';

export const SOURCES: Catalogue = {
  'Your own': 'Dato propio',
  'Seed article on China’s commercial space; thewirechina, March 2026':
    'Artículo de partida sobre el espacio comercial chino; thewirechina, marzo de 2026',
  'NASA via spaceflightinsider: 7 engines a week in late 2022 is 9.4 stacks a year; scaled':
    'NASA según spaceflightinsider: 7 motores por semana a finales de 2022 son 9,4 conjuntos al año; escalado',
  'Moonline, reference scenario': 'Moonline, escenario de referencia',
  'Gigabay, Texas: up to 1 000 ships a year from 24 work cells (teslarati 2025)':
    'Gigabay, Texas: hasta 1 000 naves al año en 24 puestos de montaje (teslarati 2025)',
  'FAA May 2025, ROD Jan 2026, EIS Nov 2025: 25 + 44 + 76 licensed launches a year':
    'FAA mayo de 2025, ROD enero de 2026, EIS noviembre de 2025: 25 + 44 + 76 lanzamientos autorizados al año',
  'Payload Research 2024: 90 M$ a stack now, 20 M$ later':
    'Payload Research 2024: 90 M$ por conjunto ahora, 20 M$ más adelante',
  'Payload Research 2024: 2–3 M$ a flight aspired': 'Payload Research 2024: se aspira a 2–3 M$ por vuelo',
  '2026 releases: more than 100 t reusable (V3)': 'Comunicados de 2026: más de 100 t, reutilizable (V3)',
  'spacenews 2023: 15 (8–20); NASA: high teens': 'spacenews 2023: 15 (8–20); NASA: cerca de veinte',
  'FAA May 2025, ROD Jan 2026, EIS Nov 2025': 'FAA mayo de 2025, ROD enero de 2026, EIS noviembre de 2025',
  'NIST/SEMATECH e-Handbook 8.4.5.2: 0.3–0.6': 'NIST/SEMATECH e-Handbook 8.4.5.2: 0,3–0,6',
  'Guikema & Paté-Cornell: 1/3 on flight 1, 1/4 on flight 2':
    'Guikema & Paté-Cornell: 1/3 en el vuelo 1, 1/4 en el vuelo 2',
  'Aerospace rule of thumb: 0.85 (0.75–0.95)': 'Regla práctica aeroespacial: 0,85 (0,75–0,95)',
  '2026 releases: more than 100 t reusable (V3) to low orbit':
    'Comunicados de 2026: más de 100 t reutilizable (V3) a órbita baja',
  'Ho et al.: break-even at 1.8 kg per year per kg of plant; regolith electrolysis 7.2 (Guerrero-Gonzalez & Zabel 2023)':
    'Ho et al.: equilibrio con 1,8 kg al año por kg de planta; electrólisis de regolito 7,2 (Guerrero-Gonzalez & Zabel 2023)',
  'Fission surface power: at most 6 t for 40 kWe is 150 t/MW; thin-film solar far less':
    'Fission surface power: como mucho 6 t para 40 kWe son 150 t/MW; solar de película fina, mucho menos',
  'Lunar oxygen alone takes 24.3 kWh/kg (Leger et al., PNAS 2025)':
    'Solo el oxígeno lunar toma 24,3 kWh/kg (Leger et al., PNAS 2025)',
  'Synodic month of 29.5306 days; night half of it': 'Mes sinódico de 29,5306 días; la noche es la mitad',
  'NASA/INL request: at most 6 t for 40 kWe': 'Solicitud de NASA/INL: como mucho 6 t para 40 kWe',
  'SP-428: 3 130 t for a 10.5 kg payload; scaled to one tonne':
    'SP-428: 3 130 t para una carga útil de 10,5 kg; escalado a una tonelada',
  'Handmer 2026: 800 kg for 200 kg of payload; zero in the reference scenario':
    'Handmer 2026: 800 kg para 200 kg de carga útil; cero en el escenario de referencia',
  'Power electronics of 0.9 to 0.98 are common': 'Son corrientes electrónicas de potencia de 0,9 a 0,98',
  'Electrodynamic levitation at high speed reaches about 100 and more':
    'La levitación electrodinámica a gran velocidad alcanza unos 100 y más',
  'To be read from a survey of the site; the lunar far side has relief of several kilometres':
    'Se lee de un levantamiento del emplazamiento; la cara oculta tiene relieves de varios kilómetros',
  'No life test of lunar drive windings is published': 'No hay publicado ningún ensayo de vida de devanados lunares',
  'Follows from the grid of the site': 'Se deduce de la red del emplazamiento',
  'Heppenheimer 1977: 33.1° E; recomputed independently: 33.0972° E':
    'Heppenheimer 1977: 33,1° E; recalculado de forma independiente: 33,0972° E',
  'Recomputed for 33.0972° E: 2 341.66 m/s': 'Recalculado para 33,0972° E: 2 341,66 m/s',
  'JPL DE440; JPL periodic-orbit catalogue; GMAT': 'JPL DE440; catálogo de órbitas periódicas del JPL; GMAT',
  'Szebehely 1967; astronomy-engine against JPL Horizons: 9–13 km':
    'Szebehely 1967; astronomy-engine frente a JPL Horizons: 9–13 km',
  'Stowed 0.005, deployed 0.5: 3 km against 275 km in five days':
    'Plegado 0,005, desplegado 0,5: 3 km frente a 275 km en cinco días',
  'Seed article on Moon factories: one-tonne units':
    'Artículo de partida sobre fábricas lunares: unidades de una tonelada',
  'Seed article on Moon factories: 100 kW per tonne; AI1 announces 70 kW/t (June 2026)':
    'Artículo de partida sobre fábricas lunares: 100 kW por tonelada; AI1 anuncia 70 kW/t (junio de 2026)',
  'Range of published budgets: 2.5 to 9 kg per kW': 'Rango de balances publicados: de 2,5 a 9 kg por kW',
  'Flexible arrays fly at about 100 to 150; 350 is asked for by a budget of 10 kg per kW':
    'Los paneles flexibles vuelan con unos 100 a 150; un balance de 10 kg por kW pide 350',
  'AI1 as announced, June 2026': 'AI1 según lo anunciado, junio de 2026',
  'AI1: 1400 W/m² from both sides is 342 K': 'AI1: 1400 W/m² por ambas caras son 342 K',
  'White paints and optical solar reflectors: 0.8 to 0.92':
    'Pinturas blancas y reflectores ópticos solares: de 0,8 a 0,92',
  'Optical solar reflectors 0.1 new to 0.3 aged': 'Reflectores ópticos solares: de 0,1 nuevos a 0,3 envejecidos',
  'TBIRD: 200 Gb/s from low orbit (MIT Lincoln Laboratory)':
    'TBIRD: 200 Gb/s desde órbita baja (MIT Lincoln Laboratory)',
  'About nine independent sites for 99.9 %': 'Unos nueve emplazamientos independientes para el 99,9 %',
  'Hall thrusters: 1 200 to 2 000 s': 'Propulsores Hall: de 1 200 a 2 000 s',
  'Seed article on Moon factories: 100 kW per tonne': 'Artículo de partida sobre fábricas lunares: 100 kW por tonelada',
  'SemiAnalysis via press, March 2026: an H100 hour at 2.35 $ is about 1.7–2.1 $ per kWh of IT power, at most 18 000 $ a year':
    'SemiAnalysis según la prensa, marzo de 2026: una hora de H100 a 2,35 $ son unos 1,7–2,1 $ por kWh de TI, como mucho 18 000 $ al año',
  'S-1 2026 via press: 18.674 B$ in 2025, of it 11.387 connectivity, 4.086 space, 3.201 AI; NASA about 1.1':
    'S-1 2026 según la prensa: 18,674 mil M$ en 2025, de ellos 11,387 conectividad, 4,086 espacio, 3,201 IA; NASA unos 1,1',
  'S-1 2026 via press; seed: valuation 350 → 800 B$ → 1.75–2 T$':
    'S-1 2026 según la prensa; artículo de partida: valoración 350 → 800 mil M$ → 1,75–2 billones de $',
  'Seed article on Moon factories: one megaton a year in one-tonne units':
    'Artículo de partida sobre fábricas lunares: un megatón al año en unidades de una tonelada',
  'FAA May 2025: 25 licensed launches a year at one site':
    'FAA mayo de 2025: 25 lanzamientos autorizados al año en una base',
  'Gigabay, Texas: 1 000 ships a year from 24 work cells is 42 a cell (teslarati 2025)':
    'Gigabay, Texas: 1 000 naves al año en 24 puestos son 42 por puesto (teslarati 2025)',
};
