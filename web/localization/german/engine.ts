/** German for what the engine says: sentences with places for their figures, labels, checks. Longer than 300 lines because it is one list. */
import type { Catalogue } from '../catalogue.ts';

export const ENGINE: Catalogue = {
  'The payload feels {0}, drive and track together, and survives {1}.':
    'Die Nutzlast spürt {0}, Antrieb und Bahn zusammen, und übersteht {1}.',
  'The payload feels {0}, drive and track together, and survives only {1}: lower the acceleration.':
    'Die Nutzlast spürt {0}, Antrieb und Bahn zusammen, und übersteht nur {1}: Beschleunigung senken.',
  'Vector sum of v²/2L and the track’s force per mass; limit from driver.payloadLimit_g':
    'Vektorsumme aus v²/2L und der Kraft der Bahn je Masse; Grenze aus driver.payloadLimit_g',
  'A straight track carries the bucket all the way, with {0} at the muzzle: no hold-down is needed.':
    'Eine gerade Bahn trägt den Schlitten bis zuletzt, an der Mündung mit {0}: Niederhalten ist nicht nötig.',
  'Below {0} the bucket’s weight keeps it on the track: no hold-down is needed.':
    'Unter {0} hält das Gewicht den Schlitten auf der Bahn: Niederhalten ist nicht nötig.',
  'Above {0} the track must pull the bucket down, at the muzzle with {1}; it can pull with {2}.':
    'Über {0} muss die Bahn den Schlitten nach unten ziehen, an der Mündung mit {1}; sie kann mit {2} ziehen.',
  'The track must pull the bucket down with {0} at the muzzle and can only pull with {1}: strengthen the guideway, lower the speed, or build a straight track.':
    'Die Bahn muss den Schlitten an der Mündung mit {0} nach unten ziehen und kann nur {1}: Fahrweg verstärken, Geschwindigkeit senken oder eine gerade Bahn bauen.',
  'Hold-down': 'Niederhalten',
  'g − v²/R at the muzzle, negative when the track pulls down; capability from driver.holdDown_kN_t':
    'g − v²/R an der Mündung, negativ, wenn die Bahn nach unten zieht; Vermögen aus driver.holdDown_kN_t',
  'Drop below the tangent': 'Abfall unter die Tangente',
  'The ground falls {0} below the straight track at its far end; banks and cuts may be {1}.':
    'Der Boden fällt am anderen Ende {0} unter die gerade Bahn; Dämme und Einschnitte dürfen {1} haben.',
  'The ground falls {0} below the straight track at its far end, and banks and cuts may be only {1}: raise the acceleration or follow the Moon’s curve.':
    'Der Boden fällt am anderen Ende {0} unter die gerade Bahn, und Dämme und Einschnitte dürfen nur {1} haben: Beschleunigung erhöhen oder der Krümmung des Mondes folgen.',
  'L²/2R; limit from driver.earthworks_m': 'L²/2R; Grenze aus driver.earthworks_m',
  'Moonline; no component table of a launcher this size is published':
    'Moonline; eine Bauteiltabelle für einen Beschleuniger dieser Größe ist nicht veröffentlicht',
  'Share of the payload that serves as armature': 'Nutzlastanteil, der als Anker dient',
  'Windings per kinetic energy, over the armature’s share of the moving mass':
    'Wicklungen je kinetische Energie, über den Ankeranteil der bewegten Masse',
  'Feeders per mean power and length': 'Zuleitungen je mittlere Leistung und Länge',
  'Switches and converters per peak power': 'Schalter und Umrichter je Spitzenleistung',
  'Radiators per mean heat': 'Radiatoren je mittlere Wärme',
  'Guideway and structure per length': 'Fahrweg und Struktur je Länge',
  'Speed of returning buckets': 'Geschwindigkeit rückkehrender Schlitten',
  'Loading a bucket': 'Beladen eines Schlittens',
  'Heat capacity of windings': 'Wärmekapazität der Wicklungen',
  'Aluminium at 300 K: 0.90 kJ/(kg·K)': 'Aluminium bei 300 K: 0,90 kJ/(kg·K)',
  Windings: 'Wicklungen',
  Feeders: 'Zuleitungen',
  'Switches and converters': 'Schalter und Umrichter',
  Radiators: 'Radiatoren',
  'Guideway and structure': 'Fahrweg und Struktur',
  'Power plant': 'Kraftwerk',
  'Capacitors, energy': 'Kondensatoren, Energie',
  'Pulse capacitors store about 1 to 10 kJ/kg': 'Pulskondensatoren speichern etwa 1 bis 10 kJ/kg',
  'Capacitors, power': 'Kondensatoren, Leistung',
  'Flywheels, energy': 'Schwungräder, Energie',
  'Composite rotors with housing: 50 to 200 kJ/kg': 'Faserverbundrotoren mit Gehäuse: 50 bis 200 kJ/kg',
  'Flywheels, power': 'Schwungräder, Leistung',
  'Superconducting coils, energy': 'Supraleitende Spulen, Energie',
  'Virial theorem with structure: about 5 to 20 kJ/kg': 'Virialsatz mit Struktur: etwa 5 bis 20 kJ/kg',
  'Superconducting coils, power': 'Supraleitende Spulen, Leistung',
  'Batteries, energy': 'Batterien, Energie',
  'Lithium packs: about 400 to 700 kJ/kg': 'Lithiumpakete: etwa 400 bis 700 kJ/kg',
  'Batteries, power': 'Batterien, Leistung',
  'High-power packs: about 1 to 3 kW/kg': 'Hochleistungspakete: etwa 1 bis 3 kW/kg',
  'NASA SP-428 III-3: 3 130 t, 288 m accelerating of 488 m in all, 96.4 %, 4 launches a second of 10.5 kg':
    'NASA SP-428 III-3: 3 130 t, 288 m Beschleunigung von 488 m im Ganzen, 96,4 %, 4 Abschüsse je Sekunde zu 10,5 kg',
  'Printed: 288 m, 120.96 MW kinetic, 125 MW, 3 130 t, to which the mass model is calibrated.':
    'Gedruckt: 288 m, 120,96 MW kinetisch, 125 MW, 3 130 t; darauf ist das Massenmodell geeicht.',
  'Mass Driver III, NASA SP-428': 'Massenbeschleuniger III, NASA SP-428',
  'Handmer 2026, regolith to low lunar orbit': 'Handmer 2026, Regolith in niedrige Mondbahn',
  'caseyhandmer.wordpress.com, 8 May 2026': 'caseyhandmer.wordpress.com, 8. Mai 2026',
  'The average counts the payload alone, the peak the loaded sled.':
    'Das Mittel zählt die Nutzlast allein, die Spitze den beladenen Schlitten.',
  'Two kilograms at 2 530 m/s, charged with 20 kW. Its length is not printed.':
    'Zwei Kilogramm mit 2 530 m/s, mit 20 kW geladen. Die Länge ist nicht gedruckt.',
  'Kinetic energy': 'Kinetische Energie',
  'Energy from the wall': 'Energie aus dem Netz',
  'Superconducting quenchgun': 'Supraleitende Quenchkanone',
  'Snow and Kolm, NASA SP-509, NTRS 19930007725': 'Snow und Kolm, NASA SP-509, NTRS 19930007725',
  'One tonne every two hours; its storage is the gun itself.':
    'Eine Tonne alle zwei Stunden; ihr Speicher ist die Kanone selbst.',
  'Rotary sling, Shanghai 2024': 'Drehschleuder, Schanghai 2024',
  'Press reports of Aerospace Shanghai 2024': 'Pressemeldungen zu Aerospace Shanghai 2024',
  'An arm of 50 m; no scenario describes a sling.': 'Ein Arm von 50 m; kein Szenario beschreibt eine Schleuder.',
  'The drive cannot bring the bucket to its speed: drag or the slope takes all of its force. Raise acceleration, power or lift to drag.':
    'Der Antrieb bringt den Schlitten nicht auf seine Geschwindigkeit: Widerstand oder Hang nehmen seine ganze Kraft. Beschleunigung, Leistung oder Auftrieb zu Widerstand erhöhen.',
  'Calibration of all masses': 'Eichung aller Massen',
  'Printed over modelled total of {0}': 'Gedruckte zu modellierter Summe bei {0}',
  Headway: 'Folgeabstand',
  'Each bucket has left the track before the next one starts.':
    'Jeder Schlitten hat die Bahn verlassen, bevor der nächste startet.',
  'A bucket is {0} on when the next one starts.': 'Ein Schlitten ist {0} weiter, wenn der nächste startet.',
  'A bucket is only {0} on when the next one starts: lengthen the interval.':
    'Ein Schlitten ist nur {0} weiter, wenn der nächste startet: Takt verlängern.',
  'Way gone after one interval; limit from driver.bucketSpacing_m':
    'Weg nach einem Takt; Grenze aus driver.bucketSpacing_m',
  'Shots over plan.horizon_yr; limit from driver.coilLife_shots':
    'Schüsse über plan.horizon_yr; Grenze aus driver.coilLife_shots',
  'The coils fire {0} in {1}; no test says how many they stand, so this is not checked.':
    'Die Spulen feuern {0} in {1}; kein Versuch sagt, wie viele sie aushalten, also bleibt dies ungeprüft.',
  'The coils fire {0} in {1} and last that long.': 'Die Spulen feuern {0} in {1} und halten so lange.',
  'The coils fire {0} in {1} and wear out before: plan replacements or launch less often.':
    'Die Spulen feuern {0} in {1} und verschleißen vorher: Ersatz einplanen oder seltener werfen.',
  Recharging: 'Wiederaufladen',
  'Wall energy of a shot over the interval; limit from driver.rechargePower_MW':
    'Netzenergie eines Schusses je Takt; Grenze aus driver.rechargePower_MW',
  'Storage needs {0} to be full again in time; the grid’s power is not set, so this is not checked.':
    'Der Speicher braucht {0}, um rechtzeitig wieder voll zu sein; die Leistung des Netzes ist nicht gesetzt, also bleibt dies ungeprüft.',
  'Storage needs {0} to be full again in time and has it.':
    'Der Speicher braucht {0}, um rechtzeitig wieder voll zu sein, und hat sie.',
  'Storage needs {0} to be full again in time and gets only {1}: lengthen the interval.':
    'Der Speicher braucht {0}, um rechtzeitig wieder voll zu sein, und bekommt nur {1}: Takt verlängern.',
  'Heating of the windings': 'Erwärmung der Wicklungen',
  'One shot heats the windings by {0}; radiators take the mean heat.':
    'Ein Schuss erwärmt die Wicklungen um {0}; Radiatoren führen die mittlere Wärme ab.',
  'One shot heats the windings by {0}, more than they may: more winding, or a better motor.':
    'Ein Schuss erwärmt die Wicklungen um {0}, mehr als sie dürfen: mehr Wicklung oder ein besserer Motor.',
  'Motor loss over mass of windings and heat capacity; limit from driver.temperatureRise_K':
    'Motorverlust zu Masse der Wicklungen und Wärmekapazität; Grenze aus driver.temperatureRise_K',
  'Power conversion': 'Umrichtung',
  Motor: 'Motor',
  'Drag of the levitation': 'Widerstand des Schwebens',
  'Held back on the slope': 'Am Hang zurückgehalten',
  'Braking the bucket': 'Bremsen des Schlittens',
  'The accelerating track takes {0} of the {1} that the site has.':
    'Die Beschleunigungsstrecke braucht {0} von den {1} des Standorts.',
  'The accelerating track takes {0} and the site has only {1}: raise the acceleration.':
    'Die Beschleunigungsstrecke braucht {0}, und der Standort hat nur {1}: Beschleunigung erhöhen.',
  'Length of the launch run; limit from driver.siteLength_km':
    'Länge des Abschusslaufs; Grenze aus driver.siteLength_km',
  'Waves of {0} shake the bucket at the muzzle with {1}, within what it survives.':
    'Wellen von {0} rütteln den Schlitten an der Mündung mit {1}, innerhalb dessen, was er übersteht.',
  'Waves of {0} shake the bucket at the muzzle with {1}, more than it survives: align the guideway better.':
    'Wellen von {0} rütteln den Schlitten an der Mündung mit {1}, mehr als er übersteht: Fahrweg besser ausrichten.',
  'A(2πv/λ)² for a bucket that follows the guideway; limit from driver.lateralLimit_g':
    'A(2πv/λ)² für einen Schlitten, der dem Fahrweg folgt; Grenze aus driver.lateralLimit_g',
  'Clearance sideways': 'Seitliches Spiel',
  'The shaking moves the bucket {0} off the centre line, within the clearance.':
    'Das Rütteln bewegt den Schlitten {0} aus der Mitte, innerhalb des Spiels.',
  'The shaking moves the bucket {0} off the centre line and it touches: stiffen the guideway or align it better.':
    'Das Rütteln bewegt den Schlitten {0} aus der Mitte, und er stößt an: Fahrweg versteifen oder besser ausrichten.',
  'M·A(2πv/λ)²/k; limit from driver.clearance_mm': 'M·A(2πv/λ)²/k; Grenze aus driver.clearance_mm',
  'Magnetic pressure': 'Magnetischer Druck',
  'The field presses on windings and guideway with {0}, which they stand.':
    'Das Feld drückt mit {0} auf Wicklungen und Fahrweg, was sie aushalten.',
  'The field presses on windings and guideway with {0}, more than they stand: lower the field or strengthen them.':
    'Das Feld drückt mit {0} auf Wicklungen und Fahrweg, mehr als sie aushalten: Feld senken oder sie verstärken.',
  'B²/2µ0; limit from driver.strength_MPa': 'B²/2µ0; Grenze aus driver.strength_MPa',
  'Terrain after release': 'Gelände nach dem Abwurf',
  'Two-body path over the mean sphere; obstacle from driver.obstacleHeight_m at driver.obstacleDistance_km':
    'Zweikörperbahn über der mittleren Kugel; Hindernis aus driver.obstacleHeight_m bei driver.obstacleDistance_km',
  'The payload is {0} above the muzzle’s level {1} on; what stands there is not known, so this is not checked.':
    'Die Nutzlast ist nach {1} um {0} über der Höhe der Mündung; was dort steht, ist nicht bekannt, also bleibt dies ungeprüft.',
  'The payload is {0} up {1} on and clears the obstacle.':
    'Die Nutzlast ist nach {1} um {0} gestiegen und kommt über das Hindernis.',
  'The payload is only {0} up {1} on and strikes the obstacle: raise the elevation or move the site.':
    'Die Nutzlast ist nach {1} nur {0} gestiegen und trifft das Hindernis: Elevation erhöhen oder Standort verlegen.',
  Switches: 'Schalter',
  'mass, power plant included': 'Masse, Kraftwerk eingeschlossen',
  'cost, power plant included': 'Kosten, Kraftwerk eingeschlossen',
  'peak power': 'Spitzenleistung',
  'No launcher keeps the limits of payload, site, ground and spacing together: allow more acceleration or a longer site.':
    'Kein Beschleuniger hält die Grenzen von Nutzlast, Standort, Boden und Abstand zugleich ein: mehr Beschleunigung oder einen längeren Standort zulassen.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4} aus {5} Beschleunigern; die jetzige Auslegung braucht {6} mit {7} Beschleunigern.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers and breaks a limit.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4} aus {5} Beschleunigern; die jetzige Auslegung braucht {6} mit {7} Beschleunigern und verletzt eine Grenze.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4}; die jetzige Auslegung braucht {5} mit {6} Beschleunigern.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers and breaks a limit.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4}; die jetzige Auslegung braucht {5} mit {6} Beschleunigern und verletzt eine Grenze.',
  'what final assembly could build on paper': 'was die Endmontage auf dem Papier bauen könnte',
  'Final design': 'Fertiger Entwurf',
  'times the readiness of the design': 'mal der Reife des Entwurfs',
  'no more than the engines effectively allow': 'nicht mehr, als die Triebwerke wirksam zulassen',
  'no more than the supply chain effectively allows': 'nicht mehr, als die Lieferkette wirksam zulässt',
  'Assembly, test': 'Montage, Prüfung',
  'no more than assembly and test effectively allow': 'nicht mehr, als Montage und Prüfung wirksam zulassen',
  'no more than the launch sites effectively allow': 'nicht mehr, als die Startplätze wirksam zulassen',
  'no more than is licensed': 'nicht mehr, als genehmigt ist',
  Successful: 'Erfolgreich',
  'times the share of flights that succeed': 'mal dem Anteil gelungener Flüge',
  'Nothing stands on paper.': 'Auf dem Papier steht nichts.',
  '{0} % of what stands on paper flies and succeeds in the end.':
    '{0} % dessen, was auf dem Papier steht, fliegt am Ende und gelingt.',
  '{0} Cadence is the bottleneck: the launch sites allow less than the ships could fly.':
    '{0} Der Takt ist der Engpass: Die Startplätze lassen weniger zu, als die Schiffe fliegen könnten.',
  '{0} Cadence is not the bottleneck: {1} bind.': '{0} Der Takt ist nicht der Engpass; bindend: {1}.',
  '{0} Cadence is not the bottleneck: {1} binds.': '{0} Der Takt ist nicht der Engpass; bindend: {1}.',
  'Its dispersion ended as {0}': 'Die Streuung endete so: {0}',
  'The launch does not arrive at {0} even without errors, so there is nothing to disperse.':
    'Der Abschuss kommt schon ohne Fehler nicht bei {0} an, also gibt es nichts zu streuen.',
  'Mass and power of a unit cannot both be left to the budget: one of them must be a number':
    'Masse und Leistung einer Einheit können nicht beide dem Budget überlassen sein: Eines davon muss eine Zahl sein',
  'Its link gives no finite number': 'Die Verknüpfung ergibt keine endliche Zahl',
  'Nothing is at work, so there is no place on the ladder.':
    'Nichts ist in Arbeit, also gibt es keinen Platz auf der Leiter.',
  '{0} at work is {1} on Kardashev’s scale; a star’s power is {2} doublings away.':
    '{0} in Arbeit sind {1} auf Kardaschows Skala; die Leistung eines Sterns ist {2} Verdopplungen entfernt.',
  'An Orbit Ephemeris Message is written for the circular model only; this scenario flies on a date.':
    'Eine Orbit Ephemeris Message wird nur für das Kreismodell geschrieben; dieses Szenario fliegt an einem Datum.',
  'No payload of the stream reaches {0}.': 'Keine Nutzlast des Stroms erreicht {0}.',
  '100 kW, one unit': '100 kW, eine Einheit',
  '1 GW, a power station': '1 GW, ein Kraftwerk',
  '100 GW, one megaton a year': '100 GW, 1 Megatonne/Jahr',
  'Humankind, 18.4 TW': 'Menschheit, 18,4 TW',
  'Type I, 10¹⁶ W': 'Typ I, 10¹⁶ W',
  'Type II, 10²⁶ W': 'Typ II, 10²⁶ W',
  'Space, NASA apart': 'Raumfahrt ohne NASA',
  'One launch site': 'Ein Standort',
  '{0} launch sites': '{0} Standorte',
  '{0} on this latitude whose miss at {1} does not change with speed to first order, at {2} to {3} m/s and within {4}.':
    '{0} auf diesem Breitengrad, dessen Ablage bei {1} sich in erster Ordnung nicht mit der Geschwindigkeit ändert, bei {2} bis {3} m/s und innerhalb von {4}.',
  'The direction is kept as it is: the speed alone decides.':
    'Die Richtung bleibt, wie sie ist: Die Geschwindigkeit allein entscheidet.',
  'reaches the plane of {0}': 'die Ebene von {0} erreichen',
  'comes to an apsis for {0}': 'zu einer Apside für {0} kommen',
  'makes its {0}': '{0} erfüllen',
  'in a plane {0}° to the Moon’s orbit': 'in einer Ebene {0}° zur Mondbahn',
  'between {0} and {1} m/s': 'zwischen {0} und {1} m/s',
  'between {0} and {1} m/s at any {2}': 'zwischen {0} und {1} m/s ({2} frei)',
  'make an': 'schaffen:',
  '{0} way to {1} {2}{3} {4}.': '{0} Weg: {1} {2}{3} {4}.',
  '{0} ways to {1} {2}{3} {4}.': '{0} Wege: {1} {2}{3} {4}.',
  'No launch from here {0} {1} in time.': 'Kein Abschuss von hier {0} kann rechtzeitig {1}.',
  'No launch from here {0} hits {1}: the nearest of those tried passes {2} from it.':
    'Kein Abschuss von hier {0} trifft {1}: Der nächste unter den versuchten kommt in {2} daran vorbei.',
  'No launch from here {0} reaches {1}{2}: the nearest of those tried is {3} off.':
    'Kein Abschuss von hier {0} erreicht {1}{2}: Der nächste unter den versuchten liegt {3} daneben.',
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
  'the solver gave no duals': 'der Löser gab keine Dualwerte',
  'the solver found nothing feasible where something is': 'der Löser fand nichts Zulässiges, wo etwas ist',
  'the solver gave whole numbers where none were asked for': 'der Löser gab ganze Zahlen, wo keine verlangt waren',
  'the solver gave no answer': 'der Löser gab keine Antwort',
  'more energy': 'mehr Energie',
  'less energy': 'weniger Energie',
  'more launches in the last year': 'mehr Abschüsse im letzten Jahr',
  'fewer launches in the last year': 'weniger Abschüsse im letzten Jahr',
  'more cost': 'mehr Kosten',
  'less cost': 'weniger Kosten',
  'more launches in the year that reaches the target': 'mehr Abschüsse in dem Jahr, das das Ziel erreicht',
  'fewer launches in the year that reaches the target': 'weniger Abschüsse in dem Jahr, das das Ziel erreicht',
  'More {0} alone changes nothing.': 'Mehr davon ({0}) ändert allein nichts.',
  'One per cent more {0} gives {1} % {2}.': 'Ein Prozent mehr ({0}) gibt {1} % {2}.',
  'Confirming the lever {0}': 'Hebel wird bestätigt: {0}',
  'Solved again: 1 % more gives {0}, 1 % less {1}; it works on one side only.':
    'Neu gelöst: 1 % mehr gibt {0}, 1 % weniger {1}; er wirkt nur auf einer Seite.',
  'Solved again: 1 % more gives {0}, 1 % less {1}.': 'Neu gelöst: 1 % mehr gibt {0}, 1 % weniger {1}.',
  'Delivered satellites work until they fail or reach the end of their life.':
    'Gelieferte Satelliten arbeiten, bis sie ausfallen oder ihr Lebensende erreichen.',
  'No more ships are built than engines, supply chain and assembly effectively allow.':
    'Es werden nicht mehr Schiffe gebaut, als Triebwerke, Lieferkette und Montage wirksam zulassen.',
  'Capacity grows by what was ordered a lead time ago.':
    'Kapazität wächst um das, was eine Vorlaufzeit zuvor bestellt wurde.',
  'Imports fit in the payload of the landings.': 'Einfuhren passen in die Nutzlast der Landungen.',
  'Drivers grow by driver gear, imported or made locally.':
    'Beschleuniger wachsen durch Beschleunigertechnik, eingeführt oder örtlich gefertigt.',
  'Making and launching use no more energy than the installed power gives.':
    'Fertigen und Werfen brauchen nicht mehr Energie, als die installierte Leistung gibt.',
  'Equipment wears out and is replaced by imports and local making.':
    'Ausrüstung verschleißt und wird durch Einfuhren und örtliche Fertigung ersetzt.',
  'The fleet grows by new ships and shrinks by losses and worn-out ships.':
    'Die Flotte wächst durch neue Schiffe und schrumpft durch Verluste und Verschleiß.',
  'Each ship flies only so often.': 'Jedes Schiff fliegt nur so oft.',
  'Lunar industry makes only so much per tonne of equipment.':
    'Die Mondindustrie fertigt nur so viel je Tonne Ausrüstung.',
  'A landing takes one successful flight and its tankers.':
    'Eine Landung braucht einen gelungenen Flug und seine Tankflüge.',
  'No more flights leave in a year than are licensed.': 'In einem Jahr starten nicht mehr Flüge, als genehmigt sind.',
  'Spending stays within the budget and the income that is reinvested.':
    'Die Ausgaben bleiben innerhalb des Budgets und der wiederangelegten Einnahmen.',
  'Installed power fades and grows by power gear, imported or made locally.':
    'Installierte Leistung lässt nach und wächst durch Stromtechnik, eingeführt oder örtlich gefertigt.',
  'Each driver throws only so often.': 'Jeder Beschleuniger wirft nur so oft.',
  'The launch sites effectively allow only so many flights.': 'Die Startplätze lassen wirksam nur so viele Flüge zu.',
  'Ships, launches, expansion, gear and chips are paid for when they are bought.':
    'Schiffe, Starts, Ausbau, Gerät und Chips werden beim Kauf bezahlt.',
  'Every local product uses some of what only Earth can make.':
    'Jedes örtliche Erzeugnis braucht etwas von dem, was nur die Erde herstellen kann.',
  'Satellites wait in the warehouse until they are thrown.': 'Satelliten warten im Lager, bis sie geworfen werden.',
  'Only whole drivers, pads and plants work.': 'Nur ganze Beschleuniger, Rampen und Werke arbeiten.',
  'Plan and learning do not settle: after {0} rounds losses and costs still change by {1} % from one round to the next, so no number is shown. Less learning, a smaller growth slope or coarser periods may help.':
    'Plan und Lernen kommen nicht zur Ruhe: Nach {0} Runden ändern sich Verluste und Kosten noch immer um {1} % von einer Runde zur nächsten, daher wird keine Zahl gezeigt. Weniger Lernen, eine kleinere Steigung oder gröbere Perioden können helfen.',
  'engine capacity': 'Triebwerkskapazität',
  'supply capacity': 'Zulieferkapazität',
  'assembly capacity': 'Montagekapazität',
  'launch capacity': 'Startkapazität',
  'flights per ship': 'Flüge je Schiff',
  Cargo: 'Fracht',
  'cargo per landing': 'Fracht je Landung',
  'Lunar industry': 'Mondindustrie',
  'lunar productivity': 'Produktivität auf dem Mond',
  'output of the power plant': 'Leistung des Kraftwerks',
  'Shots per driver': 'Schüsse je Beschleuniger',
  'shots per driver': 'Schüsse je Beschleuniger',
  'outside budget': 'Budget von außen',
  'room in the warehouse': 'Platz im Lager',
  'Reaching the target in {0} years costs {1}, {2} months later {3}: a month sooner costs {4}.':
    'Das Ziel in {0} Jahren zu erreichen kostet {1}, {2} Monate später {3}: Ein Monat früher kostet {4}.',
  'A unit by way of the Moon': 'Eine Einheit über den Mond',
  'A unit from Earth': 'Eine Einheit von der Erde',
  'Landed so far': 'Bisher gelandet',
  'Thrown so far': 'Bisher geworfen',
  'Thrown per landed': 'Geworfen je gelandet',
  'Nothing is thrown, so the Moon gives nothing back.': 'Es wird nichts geworfen, also gibt der Mond nichts zurück.',
  'Each tonne landed lets the Moon throw {0} t by the end':
    'Jede gelandete Tonne lässt den Mond bis zum Ende {0} t werfen',
  '; more is thrown than was landed from {0}': 'Ab {0} ist mehr geworfen als gelandet',
  'A satellite from Earth stays cheaper throughout.': 'Ein Satellit von der Erde bleibt durchweg billiger.',
  'From {0} a satellite by way of the Moon has cost less than one from Earth.':
    'Ab {0} hat ein Satellit über den Mond weniger gekostet als einer von der Erde.',
  'Engine capacity ordered': 'Bestellte Triebwerkskapazität',
  'Supply capacity ordered': 'Bestellte Zulieferkapazität',
  'Assembly capacity ordered': 'Bestellte Montagekapazität',
  'Launch capacity ordered': 'Bestellte Startkapazität',
  'Engine capacity': 'Triebwerkskapazität',
  'Supply capacity': 'Zulieferkapazität',
  'Assembly capacity': 'Montagekapazität',
  'Launch capacity': 'Startkapazität',
  'Flights from Earth': 'Flüge von der Erde',
  'Landings on the Moon': 'Landungen auf dem Mond',
  'Equipment imported': 'Eingeführte Ausrüstung',
  'Power gear imported': 'Eingeführte Stromtechnik',
  'Driver gear imported': 'Eingeführte Beschleunigertechnik',
  'Vitamins imported': 'Eingeführte Vitamine',
  'Equipment made on the Moon': 'Auf dem Mond gefertigte Ausrüstung',
  'Power gear made on the Moon': 'Auf dem Mond gefertigte Stromtechnik',
  'Driver gear made on the Moon': 'Auf dem Mond gefertigte Beschleunigertechnik',
  'Satellites built': 'Gebaute Satelliten',
  'Satellites in the warehouse': 'Satelliten im Lager',
  'Satellites thrown': 'Geworfene Satelliten',
  'Satellites sent from Earth': 'Von der Erde geschickte Satelliten',
  'Drivers that work': 'Arbeitende Beschleuniger',
  'New pads that work': 'Arbeitende neue Rampen',
  'New plants that work': 'Arbeitende neue Werke',
  target: 'Ziel',
  '{0}, so no number is shown. Milder values or other periods per year may help.':
    '{0}, daher wird keine Zahl gezeigt. Mildere Werte oder andere Perioden pro Jahr können helfen.',
  'No plan was found within {0}. Allow more time, or plan with fewer periods per year.':
    'Innerhalb von {0} wurde kein Plan gefunden. Mehr Zeit zulassen oder mit weniger Perioden pro Jahr planen.',
  'Nothing limits this plan: its objective can grow without end. Look for a cost, a mass or an energy of zero.':
    'Nichts begrenzt diesen Plan: Seine Zielgröße kann ohne Ende wachsen. Suchen Sie nach Kosten, einer Masse oder einer Energie von null.',
  'The target of {0} launches a year cannot be reached {1} of a plan of {2}: at most {3} are possible. Lower the target, lengthen the horizon, or widen what holds the launch rate back (the objective “Highest launch rate” names it).':
    'Das Ziel von {0} Abschüssen pro Jahr ist {1} eines Plans von {2} nicht zu erreichen: Höchstens {3} sind möglich. Ziel senken, Horizont verlängern oder weiten, was die Abschussrate aufhält (die Zielgröße „Höchste Abschussrate“ nennt es).',
  'The {0} satellites at the start do not fit in a warehouse of {1} and cannot be thrown in time. A warehouse of {2} would do.':
    'Die {0} Satelliten zu Beginn passen nicht in ein Lager von {1} und können nicht rechtzeitig geworfen werden. Ein Lager von {2} würde genügen.',
  'The time was up before the fronts were drawn.': 'Die Zeit war um, bevor die Fronten gezeichnet waren.',
  'Front of {0} years, point {1} of {2}': 'Front von {0} Jahren, Punkt {1} von {2}',
  'in any year': 'in keinem Jahr',
  'in any year, in whole units,': 'in keinem Jahr, in ganzen Einheiten,',
  'Effective engine capacity': 'Wirksame Triebwerkskapazität',
  'Effective supply capacity': 'Wirksame Zulieferkapazität',
  'Effective assembly capacity': 'Wirksame Montagekapazität',
  'Effective launch capacity': 'Wirksame Startkapazität',
  'Ships built a year': 'Gebaute Schiffe pro Jahr',
  'Flights a year': 'Flüge pro Jahr',
  'Mass thrown': 'Geworfene Masse',
  'Planning for {0} alone': 'Geplant wird für {0} allein',
  'In the future {0} no plan was found, so there is none for all three.':
    'In der Zukunft {0} wurde kein Plan gefunden, also gibt es keinen für alle drei.',
  'Planning for all three at once': 'Geplant wird für alle drei zugleich',
  'No plan with common orders serves all three futures.':
    'Kein Plan mit gemeinsamen Bestellungen dient allen drei Zukünften.',
  'What planning for P50 would bring in {0}': 'Was eine Planung für P50 in {0} brächte',
  'With the same orders in the first {0} years the three futures bring {1} on average; the orders of the plan for P50 would not serve all three.':
    'Mit denselben Bestellungen in den ersten {0} Jahren bringen die drei Zukünfte im Mittel {1}; die Bestellungen des Plans für P50 dienten nicht allen dreien.',
  'With the same orders in the first {0} years the three futures bring {1} on average, planning for P50 alone {2}.':
    'Mit denselben Bestellungen in den ersten {0} Jahren bringen die drei Zukünfte im Mittel {1}, eine Planung für P50 allein {2}.',
  'The time was up before a plan for all three futures was found.':
    'Die Zeit war um, bevor ein Plan für alle drei Zukünfte gefunden war.',
  'Robust plan': 'Robuster Plan',
  'the least warehouse could not be found': 'das kleinste Lager war nicht zu finden',
  'Moonline, assumption': 'Moonline, Annahme',
  'China flew at most 0.43 of its paper capacity in 2025 (thewirechina 2026); assumption':
    'China flog 2025 höchstens 0,43 seiner Papierkapazität (thewirechina 2026); Annahme',
  'spacenews 2023: 8 to 20; assumption': 'spacenews 2023: 8 bis 20; Annahme',
  'Ho et al.: break-even at 1.8; assumption': 'Ho et al.: Gleichstand bei 1,8; Annahme',
  'Whole units: within {0} % of the bound so far': 'Ganze Einheiten: bisher bis auf {0} % an der Schranke',
  'Whole units: looking for a first plan': 'Ganze Einheiten: ein erster Plan wird gesucht',
  'no plan in whole units was found; with fractions {0} is possible':
    'in ganzen Einheiten wurde kein Plan gefunden; mit Bruchteilen ist {0} möglich',
  'The gap asked for is reached.': 'Die verlangte Lücke ist erreicht.',
  'The search ended before the gap asked for.': 'Die Suche endete vor der verlangten Lücke.',
  '{0} whole numbers; no plan can be better than {1}, this one is within {2} % of it. {3}':
    '{0} ganze Zahlen; kein Plan kann besser sein als {1}, dieser kommt bis auf {2} % heran. {3}',
  'Finding the least that would have to give': 'Das Mindeste, das nachgeben müsste, wird gesucht',
  'Finding the rules that together forbid it': 'Die Regeln, die es zusammen verbieten, werden gesucht',
  '{0}: {1} more in {2}.': '{0}: {1} mehr im Jahr {2}.',
  '{0}: {1} more from {2} to {3}.': '{0}: {1} mehr von {2} bis {3}.',
  'No single kind of limit forbids it: even without all of them it is out of reach.':
    'Keine einzelne Art von Grenze verbietet es: Auch ohne sie alle ist es außer Reichweite.',
  'One limit alone forbids it: {0}.': 'Eine Grenze allein verbietet es: {0}.',
  'These limits together forbid it, and without any one of them it could be done: {0} and {1}.':
    'Diese Grenzen zusammen verbieten es, und ohne irgendeine davon ginge es: {0} und {1}.',
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
  'No such unit can be built: its radiator is no warmer than its surroundings, its own systems take all of the power, or structure and propellant leave no mass.':
    'Eine solche Einheit lässt sich nicht bauen: Ihr Radiator ist nicht wärmer als seine Umgebung, ihre eigenen Systeme nehmen die ganze Leistung, oder Struktur und Treibstoff lassen keine Masse übrig.',
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
  'Each tonne landed lets the Moon throw {0} t by the end.':
    'Jede gelandete Tonne lässt den Mond bis zum Ende {0} t werfen.',
  'Each tonne landed lets the Moon throw {0} t by the end; more is thrown than was landed from {1}.':
    'Jede gelandete Tonne lässt den Mond bis zum Ende {0} t werfen; ab {1} ist mehr geworfen als gelandet.',
  '{0} must be {1}, got {2}.': '{0}: erlaubt ist {1}, eingegeben wurde {2}.',
  '{0} must be {1}, got {2}': '{0}: erlaubt ist {1}, eingegeben wurde {2}',
  'a number from {0} to {1}': 'eine Zahl von {0} bis {1}',
  'a number from {0} to {1} or auto': 'eine Zahl von {0} bis {1} oder auto',
  'a number from {0} to {1} or unknown': 'eine Zahl von {0} bis {1} oder unknown',
  'a whole number from {0} to {1}': 'eine ganze Zahl von {0} bis {1}',
  'one of {0}': 'eines von {0}',
  'text of at most {0} characters': 'ein Text von höchstens {0} Zeichen',
  'a UTC date such as {0}, from {1} to {2}': 'ein UTC-Datum wie {0}, von {1} bis {2}',
  'flight numbers apart by blanks or commas, at most {0} characters':
    'Flugnummern, durch Leerzeichen oder Kommas getrennt, höchstens {0} Zeichen',
  nothing: 'nichts',
  azimuth: 'Azimut',
  elevation: 'Elevation',
  '{0} and {1}': '{0} und {1}',
  '{0} over {1}': '{0} über {1}',
  '{0} years': '{0} Jahren',
  '{0} year': '{0} Jahr',
  '{0} days': '{0} Tagen',
  '{0} way to hit {1} {2}.': '{0} Weg, {1} zu treffen, {2}.',
  '{0} ways to hit {1} {2}.': '{0} Wege, {1} zu treffen, {2}.',
  '{0} way to reach {1} {2}.': '{0} Weg, {1} zu erreichen, {2}.',
  '{0} ways to reach {1} {2}.': '{0} Wege, {1} zu erreichen, {2}.',
  '{0} way to make an {1} {2}.': '{0} Weg für: {1}, {2}.',
  '{0} ways to make an {1} {2}.': '{0} Wege für: {1}, {2}.',
  '{0} is hit {1}.': '{0} wird {1} getroffen.',
  '{0} is reached {1}.': '{0} wird {1} erreicht.',
  'Passes {0} after {1} days, {2} from the point, at {3} m/s.':
    'Passiert {0} nach {1} Tagen in {2} Abstand vom Punkt, mit {3} m/s.',
  '{0}° E': '{0}° O',
  '{0}° W': '{0}° W',
};
