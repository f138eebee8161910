/** German for what the engine says of flights. */
import type { Catalogue } from '../../catalogue.ts';

export const FLIGHT: Catalogue = {
  'One launch site': 'Ein Standort',
  '{0} launch sites': '{0} Standorte',
  '{0} on this latitude whose miss at {1} does not change with speed to first order, at {2} to {3} m/s and within {4}.':
    '{0} auf diesem Breitengrad, dessen Ablage bei {1} sich in erster Ordnung nicht mit der Geschwindigkeit ändert, bei {2} bis {3} m/s und innerhalb von {4}.',
  'The direction is kept as it is: the speed alone decides.':
    'Die Richtung bleibt, wie sie ist: Die Geschwindigkeit allein entscheidet.',
  'reaches the plane of {0}': 'die Ebene von {0} erreicht',
  'comes to an apsis for {0}': 'zu einer Apside für {0} kommt',
  'makes its {0}': '{0} erfüllt',
  'in a plane {0}° to the Moon’s orbit': 'in einer Ebene {0}° zur Mondbahn',
  'between {0} and {1} m/s': 'zwischen {0} und {1} m/s',
  'between {0} and {1} m/s at any {2}': 'zwischen {0} und {1} m/s ({2} frei)',
  'make an': 'schaffen:',
  '{0} way to {1} {2}{3} {4}.': '{0} Weg: {1} {2}{3} {4}.',
  '{0} ways to {1} {2}{3} {4}.': '{0} Wege: {1} {2}{3} {4}.',
  'No launch found from here {0} that {1} in time.': 'Kein Abschuss von hier {0} gefunden, der rechtzeitig {1}.',
  'No launch found from here {0} that hits {1}: the nearest of those tried passes {2} from it.':
    'Kein Abschuss von hier {0} gefunden, der {1} trifft: Der nächste unter den versuchten kommt in {2} daran vorbei.',
  'No launch found from here {0} that reaches {1}{2}: the nearest of those tried is {3} off.':
    'Kein Abschuss von hier {0} gefunden, der {1}{2} erreicht: Der nächste unter den versuchten liegt {3} daneben.',
  'Searched at steps of {0} m/s, down to {1} m/s where neighbours differ.':
    'Gesucht in Schritten von {0} m/s, bis hinab zu {1} m/s, wo Nachbarn sich unterscheiden.',
  'Searched every {0}° at steps of {1} m/s, down to {2} m/s where neighbours differ: sites on narrower branches may be missing.':
    'Gesucht alle {0}° in Schritten von {1} m/s, bis hinab zu {2} m/s, wo Nachbarn sich unterscheiden: Standorte auf schmaleren Zweigen können fehlen.',
  'Crosses the plane of {0} after {1} days, {2} from the point: not an arrival there.':
    'Durchstößt die Ebene von {0} nach {1} Tagen, {2} vom Punkt: keine Ankunft dort.',
  'No launch found from here {0} that hits {1}: the nearest of those tried crosses its plane {2} from it.':
    'Kein Abschuss von hier {0} gefunden, der {1} trifft: Der nächste unter den versuchten durchstößt die Ebene in {2} Abstand.',
  'No launch found from here {0} that makes its {1}: the C3 of the nearest of those tried is {2} km²/s² off.':
    'Kein Abschuss von hier {0} gefunden, der {1} erfüllt: Das C3 des nächsten unter den versuchten liegt {2} km²/s² daneben.',
  'Searched at steps of {0} m/s, of {1} m/s above {2} m/s, down to {3} m/s where neighbours differ.':
    'Gesucht in Schritten von {0} m/s, von {1} m/s oberhalb von {2} m/s, bis hinab zu {3} m/s, wo Nachbarn sich unterscheiden.',
  'Searched in cells down to {0} m/s and {1}° where their corners differ: branches that are narrower may be missing.':
    'Gesucht in Zellen bis hinab zu {0} m/s und {1}°, wo ihre Ecken sich unterscheiden: schmalere Zweige können fehlen.',
  'Speed and azimuth': 'Geschwindigkeit und Azimut',
  'Elevation and azimuth': 'Elevation und Azimut',
  'The Moon stands within {0}° of the plane of a dawn-dusk orbit {1} km up {2} time. Geometry of the departure alone: no flight is computed.':
    'Der Mond steht {2}-mal näher als {0}° an der Ebene einer Dämmerungsbahn in {1} km Höhe. Nur die Geometrie der Abreise: Es wird kein Flug gerechnet.',
  'The Moon stands within {0}° of the plane of a dawn-dusk orbit {1} km up {2} times. Geometry of the departure alone: no flight is computed.':
    'Der Mond steht {2}-mal näher als {0}° an der Ebene einer Dämmerungsbahn in {1} km Höhe. Nur die Geometrie der Abreise: Es wird kein Flug gerechnet.',
  'passed above or below': 'darüber oder darunter passiert',
  'reached in another plane': 'in einer anderen Ebene erreicht',
  '{0} is open on {1}, {2} on {3}': '{0} ist an {1} offen, {2} an {3}',
  'Of {0} date, {1}.': 'Von {0} Datum: {1}.',
  'Of {0} dates, {1}.': 'Von {0} Daten: {1}.',
  'with {0}, after {1} days': 'mit {0}, nach {1} Tagen',
  'No launch within the limits comes to a perigee of {0} in time.':
    'Kein Abschuss innerhalb der Grenzen kommt rechtzeitig zu einem Perigäum von {0}.',
  'No launch within the limits reaches the plane of {0} in time.':
    'Kein Abschuss innerhalb der Grenzen erreicht die Ebene von {0} rechtzeitig.',
  'No trim within the limits reaches {0}; by speed alone the perigee is {1} off.':
    'Keine Nachstellung innerhalb der Grenzen erreicht {0}; allein mit der Geschwindigkeit liegt das Perigäum {1} daneben.',
  'No trim within the limits zeroes the miss at {0}; by speed alone its plane is crossed {1} away.':
    'Keine Nachstellung innerhalb der Grenzen bringt die Ablage bei {0} auf null; allein mit der Geschwindigkeit wird seine Ebene in {1} Abstand durchstoßen.',
  'passed {0} above': '{0} darüber passiert',
  'passed {0} below': '{0} darunter passiert',
  ', its node at {0} h,': ', Knoten bei {0} Uhr,',
  'reached in a plane of the right tilt{0}': 'in einer Ebene der richtigen Neigung{0} erreicht',
  'reached in a plane {0}° off{1}': 'in einer Ebene, die {0}° abweicht,{1} erreicht',
  'Flights of up to {0} days that leave up to {1} days early or late do not fit the {2} days that the ephemeris model covers.':
    'Flüge bis zu {0} Tagen, die bis zu {1} Tage früher oder später beginnen, passen nicht in die {2} Tage, die das Ephemeridenmodell abdeckt.',
  'Earth, Moon and Sun on their places of the date (the Moon within some 13 km of JPL’s), its orientation within some 150 m on the ground, oblateness and sunlight: good for planning, not for navigation.':
    'Erde, Mond und Sonne an ihren Plätzen des Datums (der Mond auf etwa 13 km am JPL), seine Lage auf etwa 150 m am Boden, Abplattung und Sonnenlicht: gut zum Planen, nicht zur Navigation.',
  'ICRF, Earth-centred': 'ICRF, erdzentriert',
  'The linear ellipse holds: the cloud’s spread of {0} agrees with it within sampling error.':
    'Die lineare Ellipse gilt: Die Streuung der Wolke von {0} stimmt im Rahmen des Stichprobenfehlers mit ihr überein.',
  'The linear ellipse is wrong here: the cloud lies {0} to one side on average and spreads {1}, where the ellipse says 0 and {2} ({3} times as much). Trust the cloud.':
    'Die lineare Ellipse ist hier falsch: Die Wolke liegt im Mittel {0} daneben und streut {1}, wo die Ellipse 0 und {2} sagt (das {3}-fache). Vertrauen Sie der Wolke.',
  'The Moon on a circle, no Sun and no date: shows what is possible. On a real date the speed for the same target differs by tens of m/s.':
    'Der Mond auf einem Kreis, keine Sonne und kein Datum: zeigt, was möglich ist. An einem echten Datum weicht die Geschwindigkeit für dasselbe Ziel um einige zehn m/s ab.',
  'rotating, barycentric': 'rotierend, baryzentrisch',
  'The launch does not clear the ground: too slow for its elevation.':
    'Der Abschuss kommt nicht vom Boden frei: zu langsam für seine Elevation.',
  'Falls back on the Moon after {0} hours.': 'Fällt nach {0} Stunden auf den Mond zurück.',
  'Strikes the Earth after {0} days, before reaching {1}.':
    'Schlägt nach {0} Tagen auf der Erde ein, bevor {1} erreicht ist.',
  'Leaves the Earth-Moon system without reaching {0}.': 'Verlässt das Erde-Mond-System, ohne {0} zu erreichen.',
  'Does not reach {0} within {1} days.': 'Erreicht {0} nicht innerhalb von {1} Tagen.',
  'The integration needs steps too small to trust: the path goes through a body’s centre.':
    'Die Integration braucht zu kleine Schritte, um ihr zu trauen: Die Bahn geht durch die Mitte eines Körpers.',
  'the Moon’s orbit': 'die Mondbahn',
  'the equator': 'den Äquator',
  ', its node at {0} h local time': ', Knoten bei {0} Uhr Ortszeit',
  'Leaves the Earth’s sphere of influence after {0} days with C3 {1} km²/s², {2} wanted.':
    'Verlässt nach {0} Tagen die Einflusssphäre der Erde mit C3 {1} km²/s²; gewünscht {2}.',
  'relative to the orbit there': 'relativ zur Umlaufbahn dort',
  'Passes {0} after {1} days, {2} from the point, at {3} m/s{4}.':
    'Passiert {0} nach {1} Tagen in {2} Abstand vom Punkt, mit {3} m/s{4}.',
  'the top of its arc': 'der Gipfel seines Bogens',
  '{0} make it stay there': '{0} lassen sie dort bleiben',
  'the air must take {0}, and {1} at the top of what is left make it stay':
    'die Luft muss {0} nehmen, und {1} am Gipfel des Rests lassen sie bleiben',
  'Reaches {0} after {1}, {2} up{3}; {4}. Plane {5}.': 'Erreicht {0} nach {1}, in {2} Höhe{3}; {4}. Ebene {5}.',
  '{0} has no achromatic site: the top of the arc rises with every m/s of launch speed, wherever the launch is. Choose a point or an orbit of the Earth.':
    '{0} hat keinen achromatischen Standort: Der Gipfel des Bogens steigt mit jedem m/s Abschussgeschwindigkeit, wo immer der Abschuss ist. Wählen Sie einen Punkt oder eine Erdbahn.',
  '{0} is no place that can be missed: its energy rises with every m/s of launch speed. Ask for the flight, or for launches that reach it.':
    '{0} ist kein Ort, den man verfehlen kann: Seine Energie steigt mit jedem m/s Abschussgeschwindigkeit. Fragen Sie nach dem Flug oder nach Abschüssen, die es erreichen.',
  'the lunar orbit {0} up': 'die Mondbahn in {0} Höhe',
  'escape from the Earth': 'die Flucht von der Erde',
  'the 9:2 NRHO': 'das 9:2-NRHO',
  'the halo orbit': 'die Halo-Bahn',
  'the pass {0} up': 'den Durchgang in {0} Höhe',
  'the dawn-dusk orbit': 'die Dämmerungsbahn',
  'the Earth orbit {0} up': 'die Erdbahn in {0} Höhe',
  'At a launch every {0}, {1} payloads are under way on the {2} days to {3}, {4} apart at its end if all flew alike.':
    'Bei einem Abschuss alle {0} sind auf den {2} Tagen nach {3} zugleich {1} Nutzlasten unterwegs, am Ende {4} auseinander, wenn alle gleich flögen.',
  'Of {0} with errors, the nearest two pass {1} apart at {2}.':
    'Von {0} mit Fehlern kommen sich die nächsten zwei auf {1} nahe, mit {2}.',
  'Errors shift arrivals by {0} places (1σ): they do not come in the order of launch.':
    'Fehler verschieben Ankünfte um {0} Plätze (1σ): Sie kommen nicht in der Reihenfolge der Abschüsse an.',
};
