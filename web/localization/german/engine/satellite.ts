/** German for what the engine says of the satellite. */
import type { Catalogue } from '../../catalogue.ts';

export const SATELLITE: Catalogue = {
  '{0} alone does not do it: at {1} the unit has {2} kW/t.':
    '{0} allein genügt nicht: Bei {1} hat die Einheit {2} kW/t.',
  '{0} of {1} in place of {2} alone gives {3}, beyond the {4} that is in reach.':
    '{0} von {1} statt {2} ergibt allein {3}, jenseits der erreichbaren {4}.',
  '{0} of {1} in place of {2} alone gives {3}.': '{0} von {1} statt {2} ergibt allein {3}.',
  'Cell temperature of the stated array power': 'Zelltemperatur der angegebenen Feldleistung',
  'Chip temperature of the stated compute': 'Chiptemperatur der angegebenen Rechenleistung',
  'Wavelength of the laser': 'Wellenlänge des Lasers',
  'Telecom band of LLCD and TBIRD': 'Telekommunikationsband von LLCD und TBIRD',
  'Efficiency of optics, pointing and air': 'Wirkungsgrad von Optik, Ausrichtung und Luft',
  'Photons per bit': 'Photonen je Bit',
  'LLCD worked with a few photons per bit; margin added': 'LLCD arbeitete mit wenigen Photonen je Bit; mit Reserve',
  'About 12 $ per watt at 4 kg/kW; boards without margin of the maker':
    'Etwa 12 $ je Watt bei 4 kg/kW; Platinen ohne Gewinn des Herstellers',
  'Radiator and transport': 'Radiator und Transport',
  Propulsion: 'Antrieb',
  'Launch and delivery': 'Start und Lieferung',
  'Independent budgets of 2025 and 2026 (research-viewer)': 'Unabhängige Budgets von 2025 und 2026 (research-viewer)',
  'Only the total is printed; the split is ours.': 'Nur die Summe ist gedruckt; die Aufteilung stammt von uns.',
  'Press, June 2026: 120 kW mean, 150 kW peak, 110 m², 250 W/m², 70 kW/t, about 600 km':
    'Presse, Juni 2026: 120 kW im Mittel, 150 kW Spitze, 110 m², 250 W/m², 70 kW/t, etwa 600 km',
  'Judged at its peak, which its radiator must give off. {0}':
    'An ihrer Spitze gemessen, die der Radiator abgeben muss. {0}',
  'Heat per area': 'Wärme je Fläche',
  'Budget of 13.3 kg per kW': 'Budget von 13,3 kg je kW',
  'Mass per power': 'Masse je Leistung',
  'Budget of 33.3 kg per kW': 'Budget von 33,3 kg je kW',
  'Budget of 68.1 kg per kW': 'Budget von 68,1 kg je kW',
  'One-tonne unit of 100 kW': 'Einheit von einer Tonne und 100 kW',
  'A budget of 10 kg per kW: 350 W/kg, 3 kg/kW thermal and 2.5 kg/kW compute at once':
    'Ein Budget von 10 kg je kW: 350 W/kg, 3 kg/kW thermisch und 2,5 kg/kW Rechner zugleich',
  'What the goal asks for, all at once.': 'Was das Ziel verlangt, alles zugleich.',
  'At the target rate {0} are at work in the long run, {1}, and {2} go out of service.':
    'Bei der Zielrate sind auf Dauer {0} in Arbeit, {1}, und {2} gehen außer Dienst.',
  'No choice within the search gives a unit that can be built.':
    'Keine Wahl innerhalb der Suche ergibt eine Einheit, die sich bauen lässt.',
  '{0} kW per million dollars': '{0} kW je Million Dollar',
  'Most useful compute per tonne: {0} with a radiator at {1}, an array {2} times what is needed, {3} % of the eclipse on battery and {4} % of the compute the bus could feed; as set it is {5}.':
    'Meiste nutzbare Rechenleistung je Tonne: {0} mit einem Radiator bei {1}, einem Solarfeld vom {2}-fachen des Bedarfs, {3} % der Finsternis aus Batterie und {4} % der Rechner, die der Bus speisen könnte; wie gesetzt sind es {5}.',
  'Most useful compute per dollar: {0} with a radiator at {1}, an array {2} times what is needed, {3} % of the eclipse on battery and {4} % of the compute the bus could feed; as set it is {5}.':
    'Meiste nutzbare Rechenleistung je Dollar: {0} mit einem Radiator bei {1}, einem Solarfeld vom {2}-fachen des Bedarfs, {3} % der Finsternis aus Batterie und {4} % der Rechner, die der Bus speisen könnte; wie gesetzt sind es {5}.',
  'high: inner belt': 'hoch: innerer Gürtel',
  'moderate: poles and South Atlantic anomaly': 'mäßig: Pole und Südatlantische Anomalie',
  'deep space: solar storms, no belts': 'tiefer Raum: Sonnenstürme, keine Gürtel',
  'high: outer belt': 'hoch: äußerer Gürtel',
  Pumps: 'Pumpen',
  'Battery losses': 'Batterieverluste',
  'No such unit can be built: its radiator of {0} is no warmer than its surroundings of {1}.':
    'Eine solche Einheit lässt sich nicht bauen: Ihr Radiator von {0} ist nicht wärmer als seine Umgebung von {1}.',
  'No such unit can be built: pumps, link, bus systems and battery losses take all of its {0}.':
    'Eine solche Einheit lässt sich nicht bauen: Pumpen, Verbindung, Bussysteme und Batterieverluste nehmen ihre ganzen {0}.',
  'No such unit can be built: structure, {0} for the launch among it, would be {1} of its mass.':
    'Eine solche Einheit lässt sich nicht bauen: Struktur, darunter {0} für den Start, wäre {1} ihrer Masse.',
  'No such unit can be built: propellant for its upkeep would be {0} of its mass even without drag, and structure {1}.':
    'Eine solche Einheit lässt sich nicht bauen: Treibstoff für ihre Bahnhaltung wäre selbst ohne Luftwiderstand {0} ihrer Masse, und Struktur {1}.',
  'The budget gives {0}, more than a unit may weigh': 'Das Budget ergibt {0}, mehr als eine Einheit wiegen darf',
  'The fixed parts of a unit alone weigh more than its mass: no power is left for it':
    'Die festen Teile einer Einheit wiegen allein mehr als ihre Masse: Für sie bleibt keine Leistung',
  'It closes: the budget gives {0} against a goal of {1}.':
    'Es geht auf: Das Budget ergibt {0} gegen ein Ziel von {1}.',
  'It does not close: the budget gives {0} against a goal of {1}. With every part at the best that is published or in reach, all at once, it would reach {2}.':
    'Es geht nicht auf: Das Budget ergibt {0} gegen ein Ziel von {1}. Mit jedem Bauteil auf dem Besten, was veröffentlicht oder in Reichweite ist, alles zugleich, käme sie auf {2}.',
  'It does not close: the budget gives {0} against a goal of {1}, and even with every part at the best that is published or in reach only {2}.':
    'Es geht nicht auf: Das Budget ergibt {0} gegen ein Ziel von {1}, und selbst mit jedem Bauteil auf dem Besten, was veröffentlicht oder in Reichweite ist, nur {2}.',
  '{0} carry all that the unit’s compute sends.': '{0} tragen alles, was die Rechner der Einheit senden.',
  '{0} carry {1} % of what interactive compute would send; the rest is training or batch work.':
    '{0} tragen {1} % dessen, was interaktives Rechnen senden würde; der Rest ist Training oder Stapelbetrieb.',
  'The Moon hides the Earth from L2 itself: its link is that of a halo orbit around the point, or of a relay.':
    'Von L2 selbst aus verdeckt der Mond die Erde: Die Verbindung ist die einer Halo-Bahn um den Punkt oder eines Relais.',
  'Station keeping in low orbit, without drag': 'Bahnhaltung im niedrigen Orbit, ohne Luftwiderstand',
  'Station keeping in the geostationary ring': 'Bahnhaltung im geostationären Ring',
  'North-south drift of some 50 m/s a year': 'Nord-Süd-Drift von etwa 50 m/s im Jahr',
  'Station keeping at a libration point': 'Bahnhaltung an einem Librationspunkt',
  'ARTEMIS took some 5 m/s a year; margin added': 'ARTEMIS brauchte etwa 5 m/s im Jahr; mit Reserve',
  'Drag coefficient': 'Widerstandsbeiwert',
  'Usual value for free molecular flow': 'Üblicher Wert für freie Molekularströmung',
  'Share of array and radiator that meets the flow':
    'Anteil von Solarfläche und Radiator, der der Strömung entgegensteht',
};
