/** German for the scenarios to start from. */
import type { Catalogue } from '../catalogue.ts';

export const PRESETS: Catalogue = {
  'One megaton a year': 'Eine Megatonne pro Jahr',
  "A factory on the Moon builds one-tonne satellites of 100 kW and throws them to L2, a million a year. How soon can Earth's ships, the Moon's industry and the mass driver carry that, and which of them holds it back?":
    'Eine Fabrik auf dem Mond baut Satelliten von einer Tonne und 100 kW und wirft sie nach L2, eine Million im Jahr. Wie bald können die Schiffe der Erde, die Industrie des Mondes und der Massenbeschleuniger das tragen, und was davon hält es auf?',
  'Gigabay: 1 000 ships, then 10 000': 'Gigabay: 1 000 Schiffe, dann 10 000',
  'One hall in Texas is to build a thousand ships a year for 250 million dollars, later ten thousand. What do engines, launch sites and the Moon make of so many ships?':
    'Eine Halle in Texas soll für 250 Millionen Dollar tausend Schiffe im Jahr bauen, später zehntausend. Was machen Triebwerke, Startplätze und der Mond aus so vielen Schiffen?',
  'Thirty factories': 'Dreißig Fabriken',
  'China has 14 rocket plants at work, 11 in building and 5 planned: 216 launches a year on paper, 396 when all run. It flew 92 in 2025, state rockets included; which of the five hurdles keeps the rest on the ground?':
    'China hat 14 Raketenwerke in Betrieb, 11 im Bau und 5 in Planung: 216 Starts im Jahr auf dem Papier, 396, wenn alle laufen. Geflogen ist es 2025 92-mal, staatliche Raketen eingerechnet; welche der fünf Hürden hält den Rest am Boden?',
  '145 licensed flights': '145 genehmigte Flüge',
  'The United States has licensed 145 launches a year of the big ship, at three sites. Loaded with satellites they would put up 1.45 GW a year, 69 times short of 100 GW: what does the line by way of the Moon deliver if that number never grows?':
    'Die Vereinigten Staaten haben 145 Starts des großen Schiffs im Jahr genehmigt, an drei Plätzen. Mit Satelliten beladen brächten sie 1,45 GW im Jahr hinauf, 69-mal weniger als 100 GW: Was liefert die Linie über den Mond, wenn diese Zahl nie wächst?',
  'Moon seed': 'Mondkeim',
  'A hundred tonnes of industry that makes nearly all of itself stand on the Moon, and few ships come after. How far does the seed grow?':
    'Hundert Tonnen Industrie, die fast alles von sich selbst herstellt, stehen auf dem Mond, und wenige Schiffe kommen nach. Wie weit wächst der Keim?',
  'SP-428 revisited': 'SP-428, neu besehen',
  "NASA's summer study of 1977 threw sacks of 10.5 kg off the Moon four times a second, at 1 000 g. Here its launcher, at its printed speed and efficiency, throws small satellites from the longitude whose path meets L2.":
    'Die Sommerstudie der NASA von 1977 warf viermal in der Sekunde Säcke von 10,5 kg vom Mond, mit 1 000 g. Hier wirft ihr Beschleuniger, mit seiner gedruckten Geschwindigkeit und seinem Wirkungsgrad, kleine Satelliten von der Länge, deren Bahn L2 trifft.',
  'AI1 as announced': 'AI1 wie angekündigt',
  'A satellite announced in June 2026 has 120 kW on average and 150 at its peak, a radiator of 110 m² and 70 kW to the tonne. Built on Earth and carried up to 600 km by the same ships and budget, how much of the power that is wanted does it bring?':
    'Ein im Juni 2026 angekündigter Satellit hat 120 kW im Mittel und 150 in der Spitze, einen Radiator von 110 m² und 70 kW je Tonne. Auf der Erde gebaut und von denselben Schiffen mit demselben Budget auf 600 km gebracht: Wie viel der gewünschten Leistung liefert er?',
  'Without the Moon': 'Ohne den Mond',
  'Every satellite is built on Earth and carried up by the same ships, sites and budget. What is the Moon worth when it is left out?':
    'Jeder Satellit wird auf der Erde gebaut und von denselben Schiffen, Startplätzen und demselben Budget hinaufgebracht. Was ist der Mond wert, wenn man ihn weglässt?',
  'the mission of one megaton a year (article on Moon factories, a claim); 145 licences (FAA 2025–26); growth and readiness are assumptions':
    'die Mission von einer Megatonne pro Jahr (Artikel über Mondfabriken, eine Behauptung); 145 Genehmigungen (FAA 2025–26); Zuwachs und Reife sind Annahmen',
  'hall in Texas, 250 M$ (teslarati 2025); engines of 2022 at 7 a week (NASA); growth is an assumption':
    'Halle in Texas, 250 Mio. $ (teslarati 2025); Triebwerke von 2022, 7 pro Woche (NASA); der Zuwachs ist eine Annahme',
  'plants and paper capacity (survey of China’s commercial space); 92 flights in 2025 (thewirechina)':
    'Werke und Papierkapazität (Überblick über Chinas kommerzielle Raumfahrt); 92 Flüge 2025 (thewirechina)',
  'Starbase 25, LC-39A 44, SLC-37 76 a year (FAA May 2025, ROD January 2026, EIS November 2025)':
    'Starbase 25, LC-39A 44, SLC-37 76 pro Jahr (FAA Mai 2025, ROD Januar 2026, EIS November 2025)',
  'seed of 100 t that doubles in about a year (NASA CP-2255, 1980); the closure is an assumption':
    'Keim von 100 t, der sich in etwa einem Jahr verdoppelt (NASA CP-2255, 1980); der Eigenanteil ist eine Annahme',
  'NASA SP-428 (study of 1977): payload, cadence, acceleration, speed, efficiency, mass':
    'NASA SP-428 (Studie von 1977): Nutzlast, Takt, Beschleunigung, Geschwindigkeit, Wirkungsgrad, Masse',
  'press, June 2026: 120 and 150 kW, 110 m², 70 kW/t, about 600 km (a claim); the split of the mass is ours':
    'Presse, Juni 2026: 120 und 150 kW, 110 m², 70 kW/t, etwa 600 km (eine Behauptung); die Aufteilung der Masse stammt von uns',
  'the first scenario without the Moon; units from Earth at an assumed price':
    'das erste Szenario ohne den Mond; Einheiten von der Erde zu einem angenommenen Preis',
};
