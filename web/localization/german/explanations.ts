/** German for where figures come from. */
import type { Catalogue } from '../catalogue.ts';

export const EXPLANATIONS: Catalogue = {
  'The way from rest to the muzzle speed in the launch run; at constant acceleration the square of the speed over twice the acceleration.':
    'Der Weg aus der Ruhe bis zur Mündungsgeschwindigkeit im Startlauf; bei konstanter Beschleunigung das Quadrat der Geschwindigkeit durch die doppelte Beschleunigung.',
  'The time from rest to the muzzle speed in the launch run; at constant acceleration speed over acceleration.':
    'Die Zeit aus der Ruhe bis zur Mündungsgeschwindigkeit im Startlauf; bei konstanter Beschleunigung Geschwindigkeit durch Beschleunigung.',
  'The largest product of moving mass, acceleration and speed during the launch run.':
    'Das größte Produkt aus bewegter Masse, Beschleunigung und Geschwindigkeit während des Startlaufs.',
  'Kinetic energy of payload and bucket over the efficiency, less what braking the bucket returns.':
    'Bewegungsenergie von Nutzlast und Schlitten durch den Wirkungsgrad, weniger, was das Bremsen des Schlittens zurückgibt.',
  'Energy per shot over the interval between shots.': 'Energie je Schuss durch den Abstand der Schüsse.',
  'Payload times the shots of a year at the set interval, times the share of the year the driver runs.':
    'Nutzlast mal Schüsse eines Jahres beim gesetzten Abstand, mal Anteil des Jahres, in dem der Beschleuniger läuft.',
  'Mass of one satellite plus mass of one bucket.': 'Masse eines Satelliten plus Masse eines Schlittens.',
  'The largest force of the drive on payload and bucket during the launch run, drag and slope included.':
    'Die größte Kraft des Antriebs auf Nutzlast und Schlitten während des Startlaufs, Widerstand und Steigung eingeschlossen.',
  'Momentum of the payload over the interval between shots; the bucket gives its own back when it is braked.':
    'Impuls der Nutzlast durch den Abstand der Schüsse; der Schlitten gibt seinen beim Bremsen zurück.',
  'Seconds of a year over the interval, times the share of the year the driver runs.':
    'Sekunden eines Jahres durch den Abstand, mal Anteil des Jahres, in dem der Beschleuniger läuft.',
  'Seconds of a year over the target rate: one driver alone, never at rest.':
    'Sekunden eines Jahres durch die Zielrate: ein Beschleuniger allein, der nie ruht.',
  'The square of the length over the diameter of the Moon: how far the ground falls below a straight track.':
    'Das Quadrat der Länge durch den Durchmesser des Mondes: wie weit der Boden unter eine gerade Bahn fällt.',
  'Length over pole pitch, rounded, at least one.': 'Länge durch Polteilung, gerundet, mindestens eins.',
  'Time of one round (launch, braking, way back, reloading) over the interval between shots, at least one; none without a bucket.':
    'Zeit eines Umlaufs (Start, Bremsen, Rückweg, Laden) durch den Abstand der Schüsse, mindestens eins; keiner ohne Schlitten.',
  'Largest force over the product of field in the gap and current sheet.':
    'Größte Kraft durch das Produkt aus Feld im Spalt und Strombelag.',
  'Work of the drive in one launch over the efficiency of the motor, as the ladder of efficiencies gives it.':
    'Arbeit des Antriebs in einem Start durch den Wirkungsgrad des Motors, wie ihn die Leiter der Wirkungsgrade ergibt.',
  'Acceleration at the muzzle times timing jitter times the square root of the number of windings in the trim section, at least one.':
    'Beschleunigung an der Mündung mal Zeitfehler mal Wurzel aus der Zahl der Wicklungen im Trimmabschnitt, mindestens eins.',
  'Root mean square slope of the guideway’s waves, 2πA/λ over √2, averaged down by a trim section of length l: divided by √(1 + (l/λ)²).':
    'Mittlere quadratische Neigung der Wellen des Fahrwegs, 2πA/λ durch √2, gemittelt von einem Trimmabschnitt der Länge l: durch √(1 + (l/λ)²).',
  'Time from the muzzle until the path arrives at the target.': 'Zeit von der Mündung, bis die Bahn am Ziel ankommt.',
  'What ends the path first: arrival, a body’s surface, or the limit of time.':
    'Was die Bahn zuerst beendet: Ankunft, die Oberfläche eines Körpers oder die Zeitgrenze.',
  'Time from the muzzle until the path ends, at the latest the limit of time.':
    'Zeit von der Mündung, bis die Bahn endet, spätestens die Zeitgrenze.',
  'The muzzle speed that is set, relative to the Moon’s ground.':
    'Die gesetzte Mündungsgeschwindigkeit, relativ zum Boden des Mondes.',
  'Where the path crosses the plane through the target or passes it nearest: its sideways distance from the target, the sign says to which side. Without an arrival there is none.':
    'Wo die Bahn die Ebene durch das Ziel kreuzt oder ihm am nächsten kommt: ihr seitlicher Abstand vom Ziel, das Vorzeichen sagt, zu welcher Seite. Ohne Ankunft gibt es keinen.',
  'Distance from the body’s centre at the lowest or highest point of the path, less the radius aimed at.':
    'Abstand vom Mittelpunkt des Körpers am tiefsten oder höchsten Punkt der Bahn, weniger der angezielte Radius.',
  'Length of the velocity relative to the target at the moment of arrival.':
    'Betrag der Geschwindigkeit relativ zum Ziel im Augenblick der Ankunft.',
  'Difference between the speed at arrival and that of the circular orbit there; after braking in the air, taken at the top of the ellipse that is left.':
    'Unterschied zwischen der Geschwindigkeit bei der Ankunft und der der Kreisbahn dort; nach dem Bremsen in der Luft am höchsten Punkt der Ellipse, die bleibt.',
  'Angle between the plane of position and velocity at arrival and the reference plane.':
    'Winkel zwischen der Ebene von Ort und Geschwindigkeit bei der Ankunft und der Bezugsebene.',
  'Square of the speed about Earth and Moon less twice each body’s gravitational parameter over its distance, at the Earth’s sphere of influence.':
    'Quadrat der Geschwindigkeit um Erde und Mond weniger zweimal der Gravitationsparameter jedes Körpers durch seinen Abstand, am Rand der Einflusssphäre der Erde.',
  'Length of the velocity about the common centre of Earth and Moon, at the Earth’s sphere of influence.':
    'Betrag der Geschwindigkeit um den gemeinsamen Schwerpunkt von Erde und Mond, am Rand der Einflusssphäre der Erde.',
  'Relative change of the Jacobi constant from muzzle to end. Exact motion keeps it: what is left is the error of the integration.':
    'Relative Änderung der Jacobi-Konstante von der Mündung bis zum Ende. Genaue Bewegung erhält sie: Was bleibt, ist der Fehler der Integration.',
  'Power over the mass that the budget gives.': 'Leistung durch die Masse, die das Budget ergibt.',
  'Sum of compute, array, radiator, heat transport, battery, link and bus, over the share of the whole that is not structure or propulsion.':
    'Summe aus Rechnern, Solarfläche, Radiator, Wärmetransport, Batterie, Funkstrecke und Bus, durch den Anteil des Ganzen, der nicht Struktur oder Antrieb ist.',
  'The power that is set; where it is linked, the power at which the budget weighs the mass set.':
    'Die gesetzte Leistung; wo sie verknüpft ist, die Leistung, bei der das Budget die gesetzte Masse wiegt.',
  'Power left for compute, times the share of time lit or bridged by the battery, times the mean of the ageing array over the life, less leakage of hot chips, over the mass.':
    'Leistung, die den Rechnern bleibt, mal Anteil der Zeit im Licht oder von der Batterie überbrückt, mal Mittel der alternden Solarfläche über die Lebensdauer, weniger Leckstrom heißer Chips, durch die Masse.',
  'All power used over the heat radiated per area: twice emissivity times σ times the difference of the fourth powers of its temperature and that of the surroundings.':
    'Alle verbrauchte Leistung durch die abgestrahlte Wärme je Fläche: zweimal Emissionsgrad mal σ mal Unterschied der vierten Potenzen seiner Temperatur und der der Umgebung.',
  'All power used plus what charges the battery in the darkest orbit of the year, times the oversizing, over the power per area of cells at their temperature.':
    'Alle verbrauchte Leistung plus was die Batterie im dunkelsten Umlauf des Jahres lädt, mal Überdimensionierung, durch die Leistung je Fläche von Zellen bei ihrer Temperatur.',
  'Period of the orbit times the largest share of it that lies in shadow without a break in the course of a year.':
    'Umlaufzeit mal größter Anteil davon, der im Lauf eines Jahres ohne Unterbrechung im Schatten liegt.',
  'Share of the eclipse to bridge, times all power used, times the longest eclipse.':
    'Anteil der Finsternis, der zu überbrücken ist, mal alle verbrauchte Leistung, mal längste Finsternis.',
  'Laser power that passes both apertures over the distance, times the optics’ efficiency, over the energy of the photons each bit needs; at most what the modem sends.':
    'Laserleistung, die über die Entfernung durch beide Öffnungen geht, mal Wirkungsgrad der Optik, durch die Energie der Photonen, die jedes Bit braucht; höchstens, was das Modem sendet.',
  'Rate of the link over the rate that all compute would send, at most the whole.':
    'Rate der Verbindung durch die Rate, die alle Rechner senden würden, höchstens das Ganze.',
  'Mass of each component times its price per kilogram, plus the whole mass times the price of delivery.':
    'Masse jedes Bauteils mal Preis je Kilogramm, plus die ganze Masse mal Preis der Lieferung.',
  'Target rate, times the share that arrives, times the mean years a unit works, times its power.':
    'Zielrate, mal Anteil, der ankommt, mal mittlere Jahre, die eine Einheit arbeitet, mal ihre Leistung.',
  'Ships the plan builds in its last period, taken for a whole year.':
    'Schiffe, die der Plan in seiner letzten Periode baut, auf ein ganzes Jahr gerechnet.',
  'Capacity for engines on paper at the end, expansions included, times the readiness of engine production and of the design.':
    'Kapazität für Triebwerke auf dem Papier am Ende, Ausbau eingeschlossen, mal Reife der Triebwerksfertigung und des Entwurfs.',
  'Capacity for assembly and test on paper at the end, expansions included, times the readiness of assembly and of the design.':
    'Kapazität für Montage und Test auf dem Papier am Ende, Ausbau eingeschlossen, mal Reife der Montage und des Entwurfs.',
  'Flights of the last period, taken for a whole year: no more than the fleet can fly and the launch sites effectively allow.':
    'Flüge der letzten Periode, auf ein ganzes Jahr gerechnet: nicht mehr, als die Flotte fliegen kann und die Startplätze wirksam erlauben.',
  'Ships at the start plus all ships built, less those lost and worn out by flights.':
    'Schiffe zu Beginn plus alle gebauten, weniger die verlorenen und die durch Flüge verschlissenen.',
  'Sum of the landings of all periods; each takes one successful flight and its tankers.':
    'Summe der Landungen aller Perioden; jede braucht einen gelungenen Flug und seine Tankflüge.',
  'Equipment at the start, brought and made, less wear, as it stands at the end.':
    'Ausrüstung zu Beginn, gebracht und gemacht, weniger Verschleiß, wie sie am Ende steht.',
  'Installed power at the start plus power gear brought and made over its mass per power, less fading.':
    'Installierte Leistung zu Beginn plus gebrachte und gemachte Energieanlagen durch ihre Masse je Leistung, weniger Alterung.',
  'Drivers at the start plus driver gear brought and made over the mass of a driver; parts of one count.':
    'Beschleuniger zu Beginn plus gebrachte und gemachte Teile durch die Masse eines Beschleunigers; Bruchteile zählen.',
  'Stock at the start plus what is brought, less the share of every local product that only Earth can make.':
    'Bestand zu Beginn plus was gebracht wird, weniger der Anteil jedes örtlichen Produkts, den nur die Erde machen kann.',
  'ln 2 over the growth: productivity over the local share of equipment, less wear. None where nothing grows.':
    'ln 2 durch das Wachstum: Produktivität durch den örtlichen Anteil der Ausrüstung, weniger Verschleiß. Keine, wo nichts wächst.',
  'End of the first period by which the Moon has thrown at least the mass that was landed on it.':
    'Ende der ersten Periode, bis zu dem der Mond mindestens die Masse geworfen hat, die auf ihm gelandet wurde.',
  'End of the first period in which discounted spending per discounted satellite thrown is no more than a satellite from Earth costs.':
    'Ende der ersten Periode, in der die diskontierten Ausgaben je diskontiertem geworfenem Satelliten nicht mehr sind, als ein Satellit von der Erde kostet.',
  'Sum over all periods of equipment, power gear, driver gear and vitamins brought to the Moon.':
    'Summe über alle Perioden von Ausrüstung, Energieanlagen, Beschleunigerteilen und Vitaminen, die zum Mond gebracht werden.',
  'End of the first period by which the Moon has thrown as many satellites within a year as the target asks.':
    'Ende der ersten Periode, bis zu dem der Mond innerhalb eines Jahres so viele Satelliten geworfen hat, wie das Ziel verlangt.',
  'Sum over all periods of satellites at work times power times the length of the period, discounted.':
    'Summe über alle Perioden von Satelliten in Arbeit mal Leistung mal Länge der Periode, diskontiert.',
  'Satellites at work at the end times the power of one.': 'Satelliten in Arbeit am Ende mal Leistung eines einzelnen.',
  'Satellites of the last year: thrown from the Moon and, where that route is open, sent from Earth.':
    'Satelliten des letzten Jahres: vom Mond geworfen und, wo dieser Weg offen ist, von der Erde geschickt.',
  'Sum over all periods of what ships, launches, expansions, gear, chips and satellites bought on Earth cost, discounted.':
    'Summe über alle Perioden dessen, was Schiffe, Starts, Ausbau, Gerät, Chips und auf der Erde gekaufte Satelliten kosten, diskontiert.',
  'Income of the satellites at work less spending, each period discounted at its end.':
    'Einkommen der Satelliten in Arbeit weniger Ausgaben, jede Periode an ihrem Ende diskontiert.',
  'The year after the last one at whose end income less spending, summed and not discounted, is negative.':
    'Das Jahr nach dem letzten, an dessen Ende Einkommen weniger Ausgaben, summiert und nicht diskontiert, negativ ist.',
  'Income of the satellites at work plus the business on Earth, grown from the first year; NASA’s part does not grow.':
    'Einkommen der Satelliten in Arbeit plus das Geschäft auf der Erde, gewachsen vom ersten Jahr an; der Teil der NASA wächst nicht.',
  'What NASA pays over all revenue.': 'Was die NASA zahlt, durch alle Einnahmen.',
  'Revenue of the last year times the multiple set.': 'Einnahmen des letzten Jahres mal dem gesetzten Vielfachen.',
  'Mechanics, in closed form': 'Mechanik, in geschlossener Form',
  'Moonline’s model of the launch run': 'Moonlines Modell des Startlaufs',
  'Moonline’s sizing model of the launcher': 'Moonlines Auslegungsmodell des Beschleunigers',
  'Moonline, a first-order model': 'Moonline, ein Modell erster Ordnung',
  'The path of the flight, integrated in the model that is set': 'Die Bahn des Flugs, integriert im gesetzten Modell',
  'Vis-viva equation at the end of the path': 'Vis-viva-Gleichung am Ende der Bahn',
  'Moonline’s budget of the unit; its coefficients and their sources stand on the Satellite stage':
    'Moonlines Budget der Einheit; seine Koeffizienten und ihre Quellen stehen bei „Satellit“',
  'Geometry of a circular orbit and a cylindrical shadow':
    'Geometrie einer Kreisbahn und eines zylindrischen Schattens',
  'Diffraction-limited optics': 'Beugungsbegrenzte Optik',
  'Steady state of a fleet with constant launches': 'Gleichgewicht einer Flotte bei gleichbleibenden Starts',
  'Solution of the plan’s program; its proof stands on the Plan stage':
    'Lösung des Programms des Plans; ihr Beweis steht bei „Plan“',
  'Arithmetic on the solution of the plan': 'Rechnung mit der Lösung des Plans',
  'computed exactly from the inputs': 'genau aus den Eingaben gerechnet',
  'a model: as good as its simplifications': 'ein Modell: so gut wie seine Vereinfachungen',
  'rests on assumptions about business on Earth': 'ruht auf Annahmen über Geschäfte auf der Erde',
  'What goes in': 'Was eingeht',
  'Where does {0} come from?': 'Woher kommt: {0}?',
  linked: 'verknüpft',
  never: 'nie',
};
