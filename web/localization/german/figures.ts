/** German for where the figures of lists and tables come from. */
import type { Catalogue } from '../catalogue.ts';

export const FIGURES: Catalogue = {
  'The largest acceleration of the launch run: drive less drag and slope.':
    'Die größte Beschleunigung des Startlaufs: Antrieb weniger Widerstand und Hang.',
  'Kinetic energy of payload and bucket times the windings’ mass per energy; the more, the less of what moves is bucket and armature.':
    'Bewegungsenergie von Nutzlast und Schlitten mal Masse der Wicklungen je Energie; umso mehr, je weniger des Bewegten Schlitten und Anker ist.',
  'Mean power times length of the track times the mass of a feeder per power and length.':
    'Mittlere Leistung mal Länge der Bahn mal Masse einer Zuleitung je Leistung und Länge.',
  'Peak electrical power, drawn or given back, times the mass of switches per power.':
    'Elektrische Spitzenleistung, bezogen oder zurückgegeben, mal Masse der Schalter je Leistung.',
  'The larger of energy drawn per shot over the storage’s energy per mass and peak power, drawn or given back, over its power per mass.':
    'Das Größere aus Energie je Schuss durch Energie je Masse des Speichers und Spitzenleistung, bezogen oder zurückgegeben, durch seine Leistung je Masse.',
  'Mean power that does not leave as kinetic energy of the payloads, times the radiators’ mass per heat.':
    'Mittlere Leistung, die nicht als Bewegungsenergie der Nutzlasten weggeht, mal Masse der Radiatoren je Wärme.',
  'Length of the track and of the braking track times the structure’s mass per length.':
    'Länge der Bahn und der Bremsstrecke mal Masse der Struktur je Länge.',
  'Buckets in circulation times the mass of one.': 'Schlitten im Umlauf mal Masse eines einzelnen.',
  'Sum of the components; each was calibrated on the total that NASA SP-428 prints.':
    'Summe der Bauteile; jedes ist an der Summe geeicht, die NASA SP-428 druckt.',
  'Half the mass of the payload times the square of its speed.':
    'Halbe Masse der Nutzlast mal Quadrat ihrer Geschwindigkeit.',
  'Kinetic energy of the bucket times the share that braking it returns; at most what drag and slope leave to the brake.':
    'Bewegungsenergie des Schlittens mal Anteil, den sein Bremsen zurückgibt; höchstens, was Widerstand und Neigung der Bremse lassen.',
  'What the first step of the ladder of efficiencies takes from the energy from the wall.':
    'Was die erste Stufe der Wirkungsgrade von der Energie aus dem Netz nimmt.',
  'What the second step of the ladder takes from the energy after conversion.':
    'Was die zweite Stufe von der Energie nach der Umwandlung nimmt.',
  'Energy out of storage less the work of the drive in the launch run.':
    'Energie aus dem Speicher weniger die Arbeit des Antriebs im Startlauf.',
  'Load on the track over lift to drag, summed along the launch run and the bucket’s braking.':
    'Last auf der Bahn durch Auftrieb zu Widerstand, über Startlauf und Bremsen des Schlittens summiert.',
  'Work of the drive where it holds the bucket back on the way down a straight track.':
    'Arbeit des Antriebs, wo er den Schlitten auf einer geraden Bahn bergab zurückhält.',
  'Work of the brake on the bucket less what it returns.':
    'Arbeit der Bremse am Schlitten weniger, was sie zurückgibt.',
  'Energy from the wall plus, on a straight track, the work of gravity.':
    'Energie aus dem Netz plus, auf einer geraden Bahn, die Arbeit der Schwerkraft.',
  'Vector sum of the largest acceleration of the run and the largest force per mass of the track; beside it what the payload survives.':
    'Vektorsumme aus größter Beschleunigung des Laufs und größter Kraft je Masse der Bahn; daneben, was die Nutzlast aushält.',
  'Gravity less the square of the speed over the Moon’s radius, at the muzzle; on a straight track the force that carries.':
    'Schwerkraft weniger Quadrat der Geschwindigkeit durch den Mondradius, an der Mündung; auf gerader Bahn die tragende Kraft.',
  'The square of the length, of launch or braking, whichever is longer, over the diameter of the Moon; beside it the banks and cuts allowed.':
    'Das Quadrat der Länge, der längeren von Start und Bremsen, durch den Durchmesser des Mondes; daneben die erlaubten Dämme und Einschnitte.',
  'Length of the launch run; beside it that of the site.': 'Länge des Startlaufs; daneben die des Standorts.',
  'Height of the guideway’s waves times the square of 2π times speed over wavelength.':
    'Höhe der Wellen des Fahrwegs mal Quadrat von 2π mal Geschwindigkeit durch Wellenlänge.',
  'Moving mass times the shaking of the guideway’s waves over the stiffness sideways.':
    'Bewegte Masse mal Rütteln durch die Wellen des Fahrwegs, durch die seitliche Steifigkeit.',
  'Square of the field in the gap over twice the magnetic constant.':
    'Quadrat des Feldes im Spalt durch das Doppelte der magnetischen Feldkonstante.',
  'Height of a two-body path over the mean lunar sphere, above the muzzle’s level at the distance of the obstacle.':
    'Höhe einer Zweikörperbahn über der mittleren Mondkugel, über dem Niveau der Mündung in der Entfernung des Hindernisses.',
  'Way that a bucket has gone after one interval, at most the whole track; or the way left to it when the one ahead comes to rest, where that is too short. Beside it the spacing asked for.':
    'Weg, den ein Schlitten nach einem Takt zurückgelegt hat, höchstens die ganze Bahn; oder der Weg, der ihm bleibt, wenn der vor ihm zum Stehen kommt, wo dieser zu kurz ist. Daneben der verlangte Abstand.',
  'Shots of a year times the years of the plan.': 'Schüsse eines Jahres mal Jahre des Plans.',
  'Energy of a shot from the wall, less what braking the bucket returns, over the interval between shots.':
    'Energie eines Schusses aus dem Netz, weniger was das Bremsen des Schlittens zurückgibt, durch den Takt.',
  'Loss of the motor in one launch over mass and heat capacity of the windings; what the brake heats is not sized.':
    'Verlust des Motors in einem Start durch Masse und Wärmekapazität der Wicklungen; was die Bremse erwärmt, wird nicht bemessen.',
  'Least of the objective over acceleration, bucket, interval and kind of storage that fails no check of the launcher.':
    'Kleinster Wert des Ziels über Beschleunigung, Schlitten, Takt und Art des Speichers, bei dem keine Prüfung des Beschleunigers durchfällt.',
  'The closed formulas of length, power and energy, with the inputs that the design’s source prints.':
    'Die geschlossenen Formeln für Länge, Leistung und Energie, mit den Eingaben, die die Quelle des Entwurfs druckt.',
  'Power left for compute times the mass of compute per power.':
    'Leistung, die zum Rechnen bleibt, mal Masse des Rechners je Leistung.',
  'Power of the new array over its power per mass at the cells’ temperature.':
    'Leistung des neuen Solarfelds durch seine Leistung je Masse bei der Temperatur der Zellen.',
  'Area of the radiator times its mass per area.': 'Fläche des Radiators mal Masse je Fläche.',
  'All power used times the mass of heat transport per power.':
    'Alle genutzte Leistung mal Masse des Wärmetransports je Leistung.',
  'Energy of the battery over its energy per mass.': 'Energie der Batterie durch ihre Energie je Masse.',
  'The mass of the link terminals that is set.': 'Die gesetzte Masse der Funkstrecke.',
  'The mass of the bus systems that is set.': 'Die gesetzte Masse der Grundsysteme.',
  'The share for structure that is set, times the whole mass.': 'Der gesetzte Anteil der Struktur mal ganze Masse.',
  'Share of structure per g times the acceleration of the launch, times the whole mass.':
    'Anteil der Struktur je g mal Beschleunigung des Starts, mal ganze Masse.',
  'Share of the mass that the rocket equation takes for the upkeep of the orbit over the life.':
    'Anteil der Masse, den die Raketengleichung für den Bahnerhalt über die Lebensdauer nimmt.',
  'Power at the bus less pumps, link, bus systems and battery losses.':
    'Leistung am Bus weniger Pumpen, Funkstrecke, Grundsysteme und Verluste der Batterie.',
  'Share for the pumps times the power at the bus.': 'Anteil der Pumpen mal Leistung am Bus.',
  'The power of the link that is set.': 'Die gesetzte Leistung der Funkstrecke.',
  'Share for the bus systems times the power at the bus.': 'Anteil der Grundsysteme mal Leistung am Bus.',
  'What charging and discharging lose in the darkest orbit of the year, spread over its time in light.':
    'Was Laden und Entladen im dunkelsten Umlauf des Jahres verlieren, auf dessen Zeit im Licht verteilt.',
  'Heat per area of the radiator times its area: all power used goes out again.':
    'Wärme je Fläche des Radiators mal seine Fläche: alle genutzte Leistung geht wieder hinaus.',
  'The goal that is set; below it the budget with each field at the best that is published or in reach.':
    'Das gesetzte Ziel; darunter das Budget mit jedem Feld beim Besten, das veröffentlicht oder erreichbar ist.',
  'One field alone is moved, by halving, until power per mass meets the goal.':
    'Ein Feld allein wird durch Halbieren bewegt, bis die Leistung je Masse das Ziel erreicht.',
  'Mean over a year of the share of one orbit that lies in shadow, all its eclipses together.':
    'Jahresmittel des Anteils eines Umlaufs, der im Schatten liegt, alle seine Finsternisse zusammen.',
  'Largest share of one orbit in shadow without a break in the course of a year, times the period.':
    'Größter Schattenanteil eines Umlaufs ohne Unterbrechung im Lauf eines Jahres mal Umlaufzeit.',
  'Temperature at which an upright plate gives off the Earth’s infrared and reflected light that it takes in.':
    'Temperatur, bei der eine aufrechte Platte so viel abgibt, wie sie an Infrarot und reflektiertem Licht der Erde aufnimmt.',
  'Speed at the lowest point of a fall from the Moon’s distance less circular speed there; propellant by the rocket equation.':
    'Geschwindigkeit am tiefsten Punkt eines Falls aus Mondentfernung weniger Kreisbahngeschwindigkeit; Treibstoff nach der Raketengleichung.',
  'Station keeping of the orbit, in low orbit plus what drag takes in a year by area over mass.':
    'Bahnerhalt der Umlaufbahn, tief dazu, was der Luftwiderstand im Jahr nach Fläche je Masse nimmt.',
  'Distance to the ground over the speed of light.': 'Entfernung zum Boden durch Lichtgeschwindigkeit.',
  'Most useful compute per mass or cost over radiator temperature, oversizing, battery and share of compute: a grid, refined at its best point.':
    'Meiste nutzbare Rechenleistung je Masse oder Kosten über Radiatortemperatur, Überdimensionierung, Batterie und Rechenanteil: ein Gitter, am besten Punkt verfeinert.',
  'Stations needed so that one is clear as often as asked, each clouded independently; loss is 20 times the logarithm of distance over 1 000 km.':
    'Stationen, damit eine so oft wie verlangt klar ist, jede für sich bewölkt; Verlust ist 20-mal der Logarithmus der Entfernung durch 1 000 km.',
  'The budget of this stage, with the fields that the design’s source prints and the defaults for the rest.':
    'Das Budget dieser Stufe, mit den Feldern, die die Quelle des Entwurfs druckt, und sonst den Vorgabewerten.',
  'Distance from the target where the path arrives, without a sign.':
    'Entfernung vom Ziel, wo die Bahn ankommt, ohne Vorzeichen.',
  'Launches of the cloud that pass within the capture radius and below the capture speed, over all launches.':
    'Abschüsse der Wolke, die innerhalb des Fangradius und unter der Fanggeschwindigkeit vorbeikommen, durch alle.',
  'Distance from the target that 95, and 50, of 100 launches that arrive do not exceed.':
    'Entfernung vom Ziel, die 95, und 50, von 100 ankommenden Abschüssen nicht überschreiten.',
  'Signed miss of each launch that arrives: mean and standard deviation; “within” is the percentile of its size.':
    'Ablage jedes ankommenden Abschusses mit Vorzeichen: Mittel und Standardabweichung; „innerhalb“ ist das Perzentil ihrer Größe.',
  'The same of the miss square to it: out of the plane, or of an orbit its radius times the angle to the plane wanted.':
    'Dasselbe für die Ablage senkrecht dazu: aus der Ebene, oder bei einer Umlaufbahn Radius mal Winkel zur gewünschten Ebene.',
  'Times of flight of the launches that arrive: mean, standard deviation, percentiles.':
    'Flugzeiten der ankommenden Abschüsse: Mittel, Standardabweichung, Perzentile.',
  'Change of speed, some days after launch, that brings each launch back to the target to first order.':
    'Geschwindigkeitsänderung einige Tage nach dem Start, die jeden Abschuss in erster Ordnung ans Ziel zurückbringt.',
  'Change of the miss with speed, from the transition matrix of a launch of each cell.':
    'Änderung der Ablage mit der Geschwindigkeit, aus der Übergangsmatrix eines Abschusses jeder Zelle.',
  'Longitude and speed at which both the miss and its change with speed are zero, by Newton’s method from a search of the globe.':
    'Länge und Geschwindigkeit, bei denen Ablage und ihre Änderung mit der Geschwindigkeit null sind, mit Newtons Verfahren nach einer Suche um den Globus.',
  'Speeds, and a direction if it may turn, at which the miss changes its sign, refined until it is zero.':
    'Geschwindigkeiten, und eine Richtung, wenn sie sich drehen darf, bei denen die Ablage ihr Vorzeichen wechselt, verfeinert bis null.',
  'Time of flight over the interval, speed at the target times the interval, spread of arrival times over the interval; the nearest pair on straight paths there.':
    'Flugzeit durch Takt, Geschwindigkeit am Ziel mal Takt, Streuung der Ankünfte durch Takt; das nächste Paar auf dort geraden Bahnen.',
  'Where the launches that are not caught, or all of them, are a year later: flown on in the circular problem.':
    'Wo die nicht gefangenen Abschüsse, oder alle, ein Jahr später sind: im Kreisproblem weitergeflogen.',
  'Least change of speed and direction, within what the gun can be turned, at which a launch of the date hits the target.':
    'Kleinste Änderung von Geschwindigkeit und Richtung, so weit sich die Anlage drehen lässt, mit der ein Abschuss des Datums das Ziel trifft.',
  'Capacity of final assembly on paper, expansions included, times the flights a ship makes in its life.':
    'Kapazität der Endmontage auf dem Papier, Ausbau eingeschlossen, mal Flüge eines Schiffs in seinem Leben.',
  'What stood on paper times the readiness of the design in that year.':
    'Was auf dem Papier stand, mal Reife des Entwurfs in diesem Jahr.',
  'The lesser of what came through before and the effective capacity of engines, times the flights of a ship’s life.':
    'Das Kleinere aus dem, was bis hier durchkam, und der wirksamen Kapazität: Triebwerke, mal Flüge eines Schiffslebens.',
  'The lesser of what came through before and the effective capacity of the supply chain, times the flights of a ship’s life.':
    'Das Kleinere aus dem, was bis hier durchkam, und der wirksamen Kapazität: Zulieferkette, mal Flüge eines Schiffslebens.',
  'The lesser of what came through before and the effective capacity of assembly and test, times the flights of a ship’s life.':
    'Das Kleinere aus dem, was bis hier durchkam, und der wirksamen Kapazität: Montage und Prüfung, mal Flüge eines Schiffslebens.',
  'The lesser of what came through before and the effective capacity of the launch sites, in flights a year.':
    'Das Kleinere aus dem, was bis hier durchkam, und der wirksamen Kapazität: Startplätze, in Flügen im Jahr.',
  'The lesser of what came through before and the flights licensed in that year.':
    'Das Kleinere aus dem, was bis hier durchkam, und den in diesem Jahr erlaubten Flügen.',
  'What came through before times the share of flights that succeed.':
    'Was bis hier durchkam, mal Anteil der gelungenen Flüge.',
  'Sum over the periods of the dual price of the lever’s rows times their capacity side, over the objective; the largest ones solved again with 1 % more and less.':
    'Summe über die Perioden aus Dualpreis der Zeilen des Hebels mal ihrer Kapazitätsseite, durch das Ziel; die größten mit 1 % mehr und weniger neu gelöst.',
  'The part of the lever that one period brings: dual price of its row there times the capacity side, over the objective.':
    'Der Teil des Hebels, den eine Periode bringt: Dualpreis seiner Zeile dort mal Kapazitätsseite, durch das Ziel.',
  'Shares of the highest launch rate that a plan of the length can reach in its last year.':
    'Anteile der höchsten Startrate, die ein Plan dieser Länge in seinem letzten Jahr erreicht.',
  'Least discounted spending of a plan of the length that reaches the rate in its last year, in yearly steps.':
    'Kleinste diskontierte Ausgaben eines Plans dieser Länge, der die Rate in seinem letzten Jahr erreicht, in Jahresschritten.',
  'Launch rate times the power of one satellite.': 'Startrate mal Leistung eines Satelliten.',
  'The logarithm of the power in watts, less 6, over 10, as Sagan wrote it in 1973; doublings are the logarithm to base 2 of 10²⁶ W over the power.':
    'Der Logarithmus der Leistung in Watt, weniger 6, durch 10, wie Sagan ihn 1973 schrieb; Verdopplungen sind der Logarithmus zur Basis 2 von 10²⁶ W durch die Leistung.',
  'The optimum of a plan that knows this future from the beginning.':
    'Das Optimum eines Plans, der diese Zukunft von Anfang an kennt.',
  'What the plan with the same first orders in all three futures brings in this one; the orders are those best on average.':
    'Was der Plan mit denselben ersten Bestellungen in allen drei Zukünften in dieser bringt; die Bestellungen sind die im Mittel besten.',
  'The best plan of this future after the first orders of the plan for P50.':
    'Der beste Plan dieser Zukunft nach den ersten Bestellungen des Plans für P50.',
  'Capacity ordered in the common years by the plan named.':
    'Kapazität, die der genannte Plan in den gemeinsamen Jahren bestellt.',
  'Objective at the solver’s values, with as many rows and columns as the program has.':
    'Ziel bei den Werten des Lösers, mit so vielen Zeilen und Spalten, wie das Programm hat.',
  'Sum of cost times value over all columns.': 'Summe aus Kosten mal Wert über alle Spalten.',
  'Sum of dual price times bound over all rows and columns, each at the bound its sign points to.':
    'Summe aus Dualpreis mal Schranke über alle Zeilen und Spalten, jede an der Schranke, auf die ihr Vorzeichen zeigt.',
  'Difference of primal and dual over the larger of them.': 'Unterschied von primal und dual durch das Größere.',
  'Largest amount by which a row is broken, over its largest term.':
    'Größter Betrag, um den eine Zeile verletzt ist, durch ihren größten Term.',
  'Largest amount by which a value leaves its bounds, over the bound.':
    'Größter Betrag, um den ein Wert seine Schranken verlässt, durch die Schranke.',
  'Largest dual price that points to a bound which is not there, in the scaled program.':
    'Größter Dualpreis, der auf eine Schranke zeigt, die es nicht gibt, im skalierten Programm.',
  'Largest product of a dual price and the distance to its bound, over the objective.':
    'Größtes Produkt aus Dualpreis und Abstand zu seiner Schranke, durch das Ziel.',
  'What its source prints, not the fields of this scenario.':
    'Was seine Quelle druckt, nicht die Felder dieses Szenarios.',
  'A search through the model, refined at its best point': 'Eine Suche durch das Modell, am besten Punkt verfeinert',
  'Launches with random errors, each flown in the model that is set':
    'Abschüsse mit zufälligen Fehlern, jeder im gesetzten Modell geflogen',
  'Dual prices of the plan’s program; their proof stands on the Plan stage':
    'Dualpreise des Programms des Plans; ihr Beweis steht bei „Plan“',
  'Recomputed from the program and the solver’s answer, outside the solver':
    'Aus Programm und Antwort des Lösers neu gerechnet, außerhalb des Lösers',
  'And all that the program of the plan rests on: {0} more':
    'Und alles, worauf das Programm des Plans ruht: {0} weitere',
  'The goal': 'Das Ziel',
  'Ground stations': 'Bodenstationen',
  Optimum: 'Optimum',
};
