/** German for what the engine says of the launcher. */
import type { Catalogue } from '../../catalogue.ts';

export const DRIVER: Catalogue = {
  'The payload feels {0}, drive and track together, and survives {1}.':
    'Die Nutzlast spürt {0}, Antrieb und Bahn zusammen, und übersteht {1}.',
  'The payload feels {0}, drive and track together, and survives only {1}: lower the acceleration.':
    'Die Nutzlast spürt {0}, Antrieb und Bahn zusammen, und übersteht nur {1}: Beschleunigung senken.',
  'Vector sum of drive and track; limit from driver.payloadLimit_g':
    'Vektorsumme aus Antrieb und Bahn; Grenze aus driver.payloadLimit_g',
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
  'The ground falls {0} below the straight track at its far end, and banks and cuts may be only {1}: shorten the track or follow the Moon’s curve.':
    'Der Boden fällt am anderen Ende {0} unter die gerade Bahn, und Dämme und Einschnitte dürfen nur {1} haben: Bahn verkürzen oder der Krümmung des Mondes folgen.',
  'L²/2R of launch or braking; limit from driver.earthworks_m':
    'L²/2R von Start oder Bremsen; Grenze aus driver.earthworks_m',
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
  'No drive is so efficient: drag of the levitation leaves at most {0} of its work as kinetic energy. Lower the efficiency or raise lift to drag.':
    'So wirksam ist kein Antrieb: Der Widerstand des Schwebens lässt höchstens {0} seiner Arbeit als kinetische Energie. Wirkungsgrad senken oder Auftrieb zu Widerstand erhöhen.',
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
  'A bucket is only {0} behind when the one ahead stands: lengthen the interval.':
    'Ein Schlitten ist nur {0} dahinter, wenn der vor ihm steht: Takt verlängern.',
  'Way after one interval, or to a bucket at rest; limit from driver.bucketSpacing_m':
    'Weg nach einem Takt oder bis zu einem stehenden Schlitten; Grenze aus driver.bucketSpacing_m',
  'Shots over plan.horizon_yr; limit from driver.coilLife_shots':
    'Schüsse über plan.horizon_yr; Grenze aus driver.coilLife_shots',
  'The coils fire {0} in {1}; no test says how many they stand, so this is not checked.':
    'Die Spulen feuern {0} in {1}; kein Versuch sagt, wie viele sie aushalten, also bleibt dies ungeprüft.',
  'The coils fire {0} in {1} and last that long.': 'Die Spulen feuern {0} in {1} und halten so lange.',
  'The coils fire {0} in {1} and wear out before: plan replacements or launch less often.':
    'Die Spulen feuern {0} in {1} und verschleißen vorher: Ersatz einplanen oder seltener werfen.',
  Recharging: 'Wiederaufladen',
  'Net wall energy of a shot over the interval; limit from driver.rechargePower_MW':
    'Netzenergie eines Schusses, weniger was das Bremsen zurückgibt, je Takt; Grenze aus driver.rechargePower_MW',
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
  'Motor loss of the launch over mass of windings and heat capacity; limit from driver.temperatureRise_K':
    'Motorverlust des Starts, ohne das Bremsen, zu Masse der Wicklungen und Wärmekapazität; Grenze aus driver.temperatureRise_K',
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
  'A(2πv/λ)²; limit from driver.lateralLimit_g': 'A(2πv/λ)²; Grenze aus driver.lateralLimit_g',
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
  'The payload never comes over a place {0} on: what stands there is not in its way.':
    'Die Nutzlast kommt nie über einen Ort nach {0}: Was dort steht, ist ihr nicht im Weg.',
  'The payload is {0} below the muzzle’s level {1} on and clears the obstacle, which stands lower.':
    'Die Nutzlast ist nach {1} um {0} unter der Höhe der Mündung und kommt über das Hindernis, das tiefer steht.',
  'The payload is below the muzzle’s level from {0} on and is down before it comes {1}: raise the elevation or the speed.':
    'Die Nutzlast ist ab {0} unter der Höhe der Mündung und am Boden, bevor sie {1} weit kommt: Elevation oder Geschwindigkeit erhöhen.',
  'A launcher that never runs reaches no rate.': 'Ein Beschleuniger, der nie läuft, erreicht keine Rate.',
  Switches: 'Schalter',
  'mass, power plant included': 'Masse, Kraftwerk eingeschlossen',
  'cost, power plant included': 'Kosten, Kraftwerk eingeschlossen',
  'peak power': 'Spitzenleistung',
  'No acceleration, bucket, interval or storage mends this: {0}':
    'Keine Beschleunigung, kein Schlitten, kein Takt und kein Speicher behebt dies: {0}',
  'No launcher keeps the limits together; there is one if this limit, or one of these, gives way: {0}.':
    'Kein Beschleuniger hält alle Grenzen zugleich ein; es gibt einen, wenn diese Grenze oder eine von diesen nachgibt: {0}.',
  'No launcher keeps the limits together, and no single one of them is in the way alone.':
    'Kein Beschleuniger hält alle Grenzen zugleich ein, und keine von ihnen steht allein im Weg.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4} aus {5} Beschleunigern; die jetzige Auslegung braucht {6} mit {7} Beschleunigern.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6}.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4} aus {5} Beschleunigern; die jetzige Auslegung braucht {6}.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} with {7} launchers and breaks a limit.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4} aus {5} Beschleunigern; die jetzige Auslegung braucht {6} mit {7} Beschleunigern und verletzt eine Grenze.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4} from {5} launchers; the present design takes {6} and breaks a limit.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4} aus {5} Beschleunigern; die jetzige Auslegung braucht {6} und verletzt eine Grenze.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4}; die jetzige Auslegung braucht {5} mit {6} Beschleunigern.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5}.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4}; die jetzige Auslegung braucht {5}.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} with {6} launchers and breaks a limit.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4}; die jetzige Auslegung braucht {5} mit {6} Beschleunigern und verletzt eine Grenze.',
  'Least {0}: {1} at {2} g with a bucket of {3}, a launch every {4}; the present design takes {5} and breaks a limit.':
    'Am kleinsten ({0}): {1} bei {2} g mit einem Schlitten von {3}, ein Abschuss alle {4}; die jetzige Auslegung braucht {5} und verletzt eine Grenze.',
};
