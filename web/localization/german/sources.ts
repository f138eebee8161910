/** German for where values come from. */
import type { Catalogue } from '../catalogue.ts';

export const SOURCES: Catalogue = {
  'Your own': 'Ihre eigene Angabe',
  'Seed article on China’s commercial space; thewirechina, March 2026':
    'Ausgangsartikel über Chinas kommerzielle Raumfahrt; thewirechina, März 2026',
  'NASA via spaceflightinsider: 7 engines a week in late 2022 is 9.4 stacks a year; scaled':
    'NASA laut spaceflightinsider: 7 Triebwerke pro Woche Ende 2022 sind 9,4 Gespanne pro Jahr; hochgerechnet',
  'Moonline, reference scenario': 'Moonline, Referenzszenario',
  'Gigabay, Texas: up to 1 000 ships a year from 24 work cells (teslarati 2025)':
    'Gigabay, Texas: bis zu 1 000 Schiffe pro Jahr aus 24 Montageplätzen (teslarati 2025)',
  'FAA May 2025, ROD Jan 2026, EIS Nov 2025: 25 + 44 + 76 licensed launches a year':
    'FAA Mai 2025, ROD Januar 2026, EIS November 2025: 25 + 44 + 76 genehmigte Starts pro Jahr',
  'Payload Research 2024: 90 M$ a stack now, 20 M$ later':
    'Payload Research 2024: 90 Mio. $ je Gespann heute, später 20 Mio. $',
  'Payload Research 2024: 2–3 M$ a flight aspired': 'Payload Research 2024: angestrebt 2–3 Mio. $ je Flug',
  '2026 releases: more than 100 t reusable (V3)': 'Mitteilungen von 2026: über 100 t, wiederverwendbar (V3)',
  'spacenews 2023: 15 (8–20); NASA: high teens': 'spacenews 2023: 15 (8–20); NASA: knapp zwanzig',
  'FAA May 2025, ROD Jan 2026, EIS Nov 2025': 'FAA Mai 2025, ROD Januar 2026, EIS November 2025',
  'NIST/SEMATECH e-Handbook 8.4.5.2: 0.3–0.6': 'NIST/SEMATECH e-Handbook 8.4.5.2: 0,3–0,6',
  'Guikema & Paté-Cornell: 1/3 on flight 1, 1/4 on flight 2': 'Guikema & Paté-Cornell: 1/3 bei Flug 1, 1/4 bei Flug 2',
  'Aerospace rule of thumb: 0.85 (0.75–0.95)': 'Faustregel der Luft- und Raumfahrt: 0,85 (0,75–0,95)',
  '2026 releases: more than 100 t reusable (V3) to low orbit':
    'Mitteilungen von 2026: über 100 t wiederverwendbar (V3) in niedrige Bahn',
  'Ho et al.: break-even at 1.8 kg per year per kg of plant; regolith electrolysis 7.2 (Guerrero-Gonzalez & Zabel 2023)':
    'Ho et al.: Gleichstand bei 1,8 kg pro Jahr je kg Anlage; Regolith-Elektrolyse 7,2 (Guerrero-Gonzalez & Zabel 2023)',
  'Fission surface power: at most 6 t for 40 kWe is 150 t/MW; thin-film solar far less':
    'Fission surface power: höchstens 6 t für 40 kWe sind 150 t/MW; Dünnschichtsolar weit weniger',
  'Lunar oxygen alone takes 24.3 kWh/kg (Leger et al., PNAS 2025)':
    'Allein Sauerstoff aus Mondgestein braucht 24,3 kWh/kg (Leger et al., PNAS 2025)',
  'Synodic month of 29.5306 days; night half of it':
    'Synodischer Monat von 29,5306 Tagen; die Nacht ist die Hälfte davon',
  'NASA/INL request: at most 6 t for 40 kWe': 'Ausschreibung von NASA/INL: höchstens 6 t für 40 kWe',
  'SP-428: 3 130 t for a 10.5 kg payload; scaled to one tonne':
    'SP-428: 3 130 t für 10,5 kg Nutzlast; auf eine Tonne hochgerechnet',
  'Handmer 2026: 800 kg for 200 kg of payload; zero in the reference scenario':
    'Handmer 2026: 800 kg für 200 kg Nutzlast; null im Referenzszenario',
  'Power electronics of 0.9 to 0.98 are common': 'Leistungselektronik von 0,9 bis 0,98 ist üblich',
  'Electrodynamic levitation at high speed reaches about 100 and more':
    'Elektrodynamisches Schweben bei hoher Geschwindigkeit erreicht etwa 100 und mehr',
  'To be read from a survey of the site; the lunar far side has relief of several kilometres':
    'Aus einer Vermessung des Standorts zu lesen; die Mondrückseite hat Höhenunterschiede von mehreren Kilometern',
  'No life test of lunar drive windings is published':
    'Kein Dauerversuch an Antriebswicklungen für den Mond ist veröffentlicht',
  'Follows from the grid of the site': 'Folgt aus dem Netz des Standorts',
  'Heppenheimer 1977: 33.1° E; recomputed independently: 33.0972° E':
    'Heppenheimer 1977: 33,1° O; unabhängig nachgerechnet: 33,0972° O',
  'Recomputed for 33.0972° E: 2 341.66 m/s': 'Nachgerechnet für 33,0972° O: 2 341,66 m/s',
  'JPL DE440; JPL periodic-orbit catalogue; GMAT': 'JPL DE440; JPL-Katalog periodischer Bahnen; GMAT',
  'Szebehely 1967; astronomy-engine against JPL Horizons: 9–13 km':
    'Szebehely 1967; astronomy-engine gegen JPL Horizons: 9–13 km',
  'Stowed 0.005, deployed 0.5: 3 km against 275 km in five days':
    'Gefaltet 0,005, entfaltet 0,5: 3 km gegen 275 km in fünf Tagen',
  'Seed article on Moon factories: one-tonne units': 'Ausgangsartikel über Mondfabriken: Einheiten von einer Tonne',
  'Seed article on Moon factories: 100 kW per tonne; AI1 announces 70 kW/t (June 2026)':
    'Ausgangsartikel über Mondfabriken: 100 kW je Tonne; AI1 kündigt 70 kW/t an (Juni 2026)',
  'Range of published budgets: 2.5 to 9 kg per kW': 'Spanne veröffentlichter Budgets: 2,5 bis 9 kg je kW',
  'Flexible arrays fly at about 100 to 150; 350 is asked for by a budget of 10 kg per kW':
    'Biegsame Felder fliegen mit etwa 100 bis 150; 350 verlangt ein Budget von 10 kg je kW',
  'AI1 as announced, June 2026': 'AI1 wie angekündigt, Juni 2026',
  'AI1: 1400 W/m² from both sides is 342 K': 'AI1: 1400 W/m² von beiden Seiten sind 342 K',
  'White paints and optical solar reflectors: 0.8 to 0.92': 'Weiße Farben und optische Sonnenreflektoren: 0,8 bis 0,92',
  'Optical solar reflectors 0.1 new to 0.3 aged': 'Optische Sonnenreflektoren: 0,1 neu bis 0,3 gealtert',
  'TBIRD: 200 Gb/s from low orbit (MIT Lincoln Laboratory)':
    'TBIRD: 200 Gb/s aus niedriger Bahn (MIT Lincoln Laboratory)',
  'About nine independent sites for 99.9 %': 'Etwa neun unabhängige Standorte für 99,9 %',
  'Hall thrusters: 1 200 to 2 000 s': 'Hall-Triebwerke: 1 200 bis 2 000 s',
  'Seed article on Moon factories: 100 kW per tonne': 'Ausgangsartikel über Mondfabriken: 100 kW je Tonne',
  'SemiAnalysis via press, March 2026: an H100 hour at 2.35 $ is about 1.7–2.1 $ per kWh of IT power, at most 18 000 $ a year':
    'SemiAnalysis laut Presse, März 2026: eine H100-Stunde zu 2,35 $ sind etwa 1,7–2,1 $ je kWh IT-Leistung, höchstens 18 000 $ pro Jahr',
  'S-1 2026 via press: 18.674 B$ in 2025, of it 11.387 connectivity, 4.086 space, 3.201 AI; NASA about 1.1':
    'S-1 2026 laut Presse: 18,674 Mrd. $ im Jahr 2025, davon 11,387 Konnektivität, 4,086 Raumfahrt, 3,201 KI; NASA etwa 1,1',
  'S-1 2026 via press; seed: valuation 350 → 800 B$ → 1.75–2 T$':
    'S-1 2026 laut Presse; Ausgangsartikel: Bewertung 350 → 800 Mrd. $ → 1,75–2 Bio. $',
  'Seed article on Moon factories: one megaton a year in one-tonne units':
    'Ausgangsartikel über Mondfabriken: eine Megatonne pro Jahr in Einheiten von einer Tonne',
  'FAA May 2025: 25 licensed launches a year at one site': 'FAA Mai 2025: 25 genehmigte Starts pro Jahr an einem Platz',
  'Gigabay, Texas: 1 000 ships a year from 24 work cells is 42 a cell (teslarati 2025)':
    'Gigabay, Texas: 1 000 Schiffe pro Jahr aus 24 Montageplätzen sind 42 je Platz (teslarati 2025)',
};
