/** German for what fields mean. Longer than 300 lines because it is one list. */
import type { Catalogue } from '../catalogue.ts';

export const NOTES: Catalogue = {
  'A short name for the scenario.': 'Ein kurzer Name für das Szenario.',
  'Two sentences that say what the scenario asks.': 'Zwei Sätze, die sagen, was das Szenario fragt.',
  'Share of the paper capacity of the three production stages, by how settled the design is, that is effective when the plan begins.':
    'Anteil der Papierkapazität der drei Fertigungsstufen, der bei Planbeginn wirksam ist, je nachdem, wie fest der Entwurf steht.',
  'Share of the paper capacity of the three production stages, by how settled the design is, that becomes effective after a long time.':
    'Anteil der Papierkapazität der drei Fertigungsstufen, der nach langer Zeit wirksam wird, je nachdem, wie fest der Entwurf steht.',
  'Time constant of the rise from start to end: after this many years 63 % of the way is done.':
    'Zeitkonstante des Anstiegs vom Anfang zum Ende: Nach so vielen Jahren sind 63 % des Weges geschafft.',
  'What engine production could do on paper when the plan begins, in ship sets per year.':
    'Was die Triebwerksfertigung bei Planbeginn auf dem Papier leisten könnte, in Schiffssätzen pro Jahr.',
  'Share of the paper capacity of engine production that is effective when the plan begins.':
    'Anteil der Papierkapazität der Triebwerksfertigung, der bei Planbeginn wirksam ist.',
  'Share of the paper capacity of engine production that becomes effective after a long time.':
    'Anteil der Papierkapazität der Triebwerksfertigung, der nach langer Zeit wirksam wird.',
  'Most capacity of engine production that can be ordered per year, in ship sets per year each year.':
    'Höchste Kapazität der Triebwerksfertigung, die pro Jahr bestellt werden kann, in Schiffssätzen pro Jahr und Jahr.',
  'Price of capacity for one more a year, counted in ship sets.':
    'Preis der Kapazität für einen mehr pro Jahr, gezählt in Schiffssätzen.',
  'Time from the order to the first use of new capacity, rounded to whole periods.':
    'Zeit von der Bestellung bis zur ersten Nutzung neuer Kapazität, auf ganze Perioden gerundet.',
  'What the supply chain could do on paper when the plan begins, in ship sets per year.':
    'Was die Lieferkette bei Planbeginn auf dem Papier leisten könnte, in Schiffssätzen pro Jahr.',
  'Share of the paper capacity of the supply chain that is effective when the plan begins.':
    'Anteil der Papierkapazität der Lieferkette, der bei Planbeginn wirksam ist.',
  'Share of the paper capacity of the supply chain that becomes effective after a long time.':
    'Anteil der Papierkapazität der Lieferkette, der nach langer Zeit wirksam wird.',
  'Most capacity of the supply chain that can be ordered per year, in ship sets per year each year.':
    'Höchste Kapazität der Lieferkette, die pro Jahr bestellt werden kann, in Schiffssätzen pro Jahr und Jahr.',
  'What final assembly could do on paper when the plan begins, in ships per year.':
    'Was die Endmontage bei Planbeginn auf dem Papier leisten könnte, in Schiffen pro Jahr.',
  'Share of the paper capacity of final assembly that is effective when the plan begins.':
    'Anteil der Papierkapazität der Endmontage, der bei Planbeginn wirksam ist.',
  'Share of the paper capacity of final assembly that becomes effective after a long time.':
    'Anteil der Papierkapazität der Endmontage, der nach langer Zeit wirksam wird.',
  'Most capacity of final assembly that can be ordered per year, in ships per year each year.':
    'Höchste Kapazität der Endmontage, die pro Jahr bestellt werden kann, in Schiffen pro Jahr und Jahr.',
  'Price of capacity for one more a year, counted in ships.':
    'Preis der Kapazität für eines mehr pro Jahr, gezählt in Schiffen.',
  'What the launch sites could do on paper when the plan begins, in launches per year.':
    'Was die Startplätze bei Planbeginn auf dem Papier leisten könnten, in Starts pro Jahr.',
  'Share of the paper capacity of the launch sites that is effective when the plan begins.':
    'Anteil der Papierkapazität der Startplätze, der bei Planbeginn wirksam ist.',
  'Share of the paper capacity of the launch sites that becomes effective after a long time.':
    'Anteil der Papierkapazität der Startplätze, der nach langer Zeit wirksam wird.',
  'Most capacity of the launch sites that can be ordered per year, in launches per year each year.':
    'Höchste Kapazität der Startplätze, die pro Jahr bestellt werden kann, in Starts pro Jahr und Jahr.',
  'Price of capacity for one more a year, counted in launches.':
    'Preis der Kapazität für einen mehr pro Jahr, gezählt in Starts.',
  'Ships that can fly when the plan begins.': 'Schiffe, die bei Planbeginn fliegen können.',
  'Most flights of one ship in a year, turnaround included.':
    'Höchstzahl der Flüge eines Schiffs im Jahr, Umschlagzeit eingerechnet.',
  'Flights after which a ship is worn out.': 'Flüge, nach denen ein Schiff verschlissen ist.',
  'Probability that a flight fails and the ship is lost with its cargo.':
    'Wahrscheinlichkeit, dass ein Flug misslingt und das Schiff mit seiner Fracht verloren geht.',
  'Price of one ship with its share of booster.': 'Preis eines Schiffs mit seinem Anteil an der Trägerstufe.',
  'Propellant, range and crew of one flight.': 'Treibstoff, Startgelände und Mannschaft eines Flugs.',
  'Cargo that one landing brings to the Moon.': 'Fracht, die eine Landung zum Mond bringt.',
  'Refuelling flights that one landing needs.': 'Betankungsflüge, die eine Landung braucht.',
  'Whether launch licences cap the flights of each calendar year of the plan.':
    'Ob Startgenehmigungen die Flüge jedes Kalenderjahrs des Plans begrenzen.',
  'Flights that the licences allow in the first year.': 'Flüge, die im ersten Jahr genehmigt sind.',
  'Flights a year by which the licences grow from one year to the next.':
    'Flüge pro Jahr, um die die Genehmigungen von Jahr zu Jahr wachsen.',
  'A fixed loss per flight, or one that falls with the flights flown (Crow-AMSAA), found together with the plan.':
    'Ein fester Verlust je Flug oder einer, der mit den geflogenen Flügen sinkt (Crow-AMSAA) und zusammen mit dem Plan bestimmt wird.',
  'Slope of reliability growth: failures rise with the flights to the power of one minus the slope.':
    'Steigung des Zuverlässigkeitswachstums: Die Fehlschläge wachsen mit den Flügen hoch eins minus Steigung.',
  'Expected failures of the very first flight; with the slope it sets the whole curve.':
    'Erwartete Fehlschläge des allerersten Flugs; mit der Steigung legt er die ganze Kurve fest.',
  'The loss per flight never falls below this.': 'Der Verlust je Flug sinkt nie unter diesen Wert.',
  'Numbers of the flights that failed so far, such as 1 2 5 11. With three or more, slope and level are fitted to them; empty, the two values above count.':
    'Nummern der bisher misslungenen Flüge, etwa 1 2 5 11. Ab dreien werden Steigung und Niveau daran angepasst; leer gelten die beiden Werte oben.',
  'Flights of this kind of ship before the plan: reliability and the cost of a launch learn from there.':
    'Flüge dieser Schiffsart vor dem Plan: Von dort lernen Zuverlässigkeit und Startkosten.',
  'Ships built before the plan: the cost of a ship learns from there.':
    'Vor dem Plan gebaute Schiffe: Von dort lernen die Kosten eines Schiffs.',
  'Cost of a ship after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.':
    'Kosten eines Schiffs nach jeder Verdopplung der Stückzahl, als Anteil der Kosten davor (Wrightsches Gesetz); 1 heißt kein Lernen.',
  'Cost of a launch after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.':
    'Kosten eines Starts nach jeder Verdopplung der Zahl, als Anteil der Kosten davor (Wrightsches Gesetz); 1 heißt kein Lernen.',
  'A second route: satellites built on Earth and launched straight to work, in competition for the same flights.':
    'Ein zweiter Weg: Satelliten, auf der Erde gebaut und direkt an ihren Platz gestartet, im Wettbewerb um dieselben Flüge.',
  'Satellites that one flight with its tankers brings to work, in tonnes.':
    'Satelliten, die ein Flug mit seinen Tankflügen an ihren Platz bringt, in Tonnen.',
  'Refuelling flights for one flight with satellites; none to low orbit.':
    'Betankungsflüge für einen Flug mit Satelliten; keine in niedrige Bahn.',
  'Price of one whole satellite built on Earth, chips included.':
    'Preis eines ganzen, auf der Erde gebauten Satelliten samt Chips.',
  'Tonnes of goods that one tonne of equipment makes in a year.':
    'Tonnen Güter, die eine Tonne Ausrüstung im Jahr herstellt.',
  'Share of the equipment that wears out in a year.': 'Anteil der Ausrüstung, der in einem Jahr verschleißt.',
  'Share of the power plant that fades in a year.': 'Anteil der Stromversorgung, der in einem Jahr nachlässt.',
  'Share of the equipment’s mass made from lunar material; the rest comes from Earth.':
    'Massenanteil der Ausrüstung, der aus Mondmaterial entsteht; der Rest kommt von der Erde.',
  'Share of the power gear’s mass made from lunar material.':
    'Massenanteil der Stromtechnik, der aus Mondmaterial entsteht.',
  'Share of the mass driver’s mass made from lunar material.':
    'Massenanteil des Massenbeschleunigers, der aus Mondmaterial entsteht.',
  'Share of a satellite’s mass made from lunar material; chips come from Earth.':
    'Massenanteil eines Satelliten, der aus Mondmaterial entsteht; Chips kommen von der Erde.',
  'Mass of a power plant per megawatt.': 'Masse eines Kraftwerks je Megawatt.',
  'Electrical energy to make one tonne of equipment, power gear or driver on the Moon.':
    'Elektrische Energie, um auf dem Mond eine Tonne Ausrüstung, Stromtechnik oder Beschleuniger herzustellen.',
  'Electrical energy to make one tonne of satellite on the Moon.':
    'Elektrische Energie, um auf dem Mond eine Tonne Satellit herzustellen.',
  'Share of the time that the installed power is there.': 'Anteil der Zeit, in der die installierte Leistung da ist.',
  'Mass and availability of the power plant as set above, or derived: sun by day (drivers rest by night too), sun with storage through a night of 354 h, or fission.':
    'Masse und Verfügbarkeit des Kraftwerks wie oben gesetzt oder abgeleitet: Sonne am Tag (nachts ruhen auch die Beschleuniger), Sonne mit Speicher durch eine Nacht von 354 h, oder Kernspaltung.',
  'Mass of solar arrays per megawatt in full sun.': 'Masse der Solarfelder je Megawatt in voller Sonne.',
  'Energy that a kilogram of storage gives back in a night.':
    'Energie, die ein Kilogramm Speicher in einer Nacht zurückgibt.',
  'Energy out of the storage over energy into it.': 'Energie aus dem Speicher zu Energie in ihn.',
  'Mass of a fission plant per megawatt.': 'Masse eines Spaltungskraftwerks je Megawatt.',
  'Finished satellites that can wait for launch.': 'Fertige Satelliten, die auf den Abschuss warten können.',
  'Industrial equipment on the Moon when the plan begins.': 'Industrieausrüstung auf dem Mond bei Planbeginn.',
  'Power plant on the Moon when the plan begins.': 'Kraftwerk auf dem Mond bei Planbeginn.',
  'Mass drivers that stand when the plan begins.': 'Massenbeschleuniger, die bei Planbeginn stehen.',
  'Stock of chips and other goods that the Moon cannot make.':
    'Vorrat an Chips und anderem, das der Mond nicht herstellen kann.',
  'Finished satellites in the warehouse when the plan begins.': 'Fertige Satelliten im Lager bei Planbeginn.',
  'Kinetic energy of payload and bucket over energy from the wall.':
    'Kinetische Energie von Nutzlast und Schlitten zu Energie aus dem Netz.',
  'Time between two launches of one driver.': 'Zeit zwischen zwei Abschüssen eines Beschleunigers.',
  'Share of the year that a driver launches.': 'Anteil des Jahres, in dem ein Beschleuniger wirft.',
  'Mass of one mass driver with its storage and converters.':
    'Masse eines Massenbeschleunigers mit Speicher und Umrichtern.',
  'Acceleration of the loaded bucket, in standard gravities; the largest one where the profile limits it. Length falls and peak power rises with it.':
    'Beschleunigung des beladenen Schlittens in Normfallbeschleunigungen; die größte, wo das Profil sie begrenzt. Mit ihr sinkt die Länge und steigt die Spitzenleistung.',
  'Mass of the bucket that is accelerated with the payload and braked after it.':
    'Masse des Schlittens, der mit der Nutzlast beschleunigt und nach ihr gebremst wird.',
  'Share of the bucket’s kinetic energy that braking returns, at most what drag leaves.':
    'Anteil der kinetischen Energie des Schlittens, den das Bremsen zurückgibt; höchstens, was der Widerstand des Schwebens übrig lässt.',
  'Acceleration the payload survives.': 'Beschleunigung, die die Nutzlast übersteht.',
  'Force per tonne with which the guideway can pull the bucket down, as a track that follows the Moon must above 1 680 m/s.':
    'Kraft je Tonne, mit der der Fahrweg den Schlitten nach unten ziehen kann. Über 1 680 m/s muss eine Bahn, die dem Mond folgt, den Schlitten niederhalten.',
  'A track that follows the Moon’s curve, or a straight one that meets the surface at the muzzle.':
    'Eine Bahn, die der Krümmung des Mondes folgt, oder eine gerade, die an der Mündung die Oberfläche trifft.',
  'Highest bank or deepest cut that can be built. A straight track of length L stands L²/2R above the ground at its far end.':
    'Höchster Damm oder tiefster Einschnitt, der gebaut werden kann. Eine gerade Bahn der Länge L steht am anderen Ende L²/2R über dem Boden.',
  'How the drive pushes: with constant acceleration, after a ramp from nothing, with constant force against drag, or with no more than a set power.':
    'Wie der Antrieb schiebt: mit konstanter Beschleunigung, mit Anlauf von null, mit konstanter Kraft gegen den Widerstand oder mit höchstens einer gesetzten Leistung.',
  'Time in which a ramped start rises from no acceleration to the full one.':
    'Zeit, in der ein Anlauf mit Rampe von null zur vollen Beschleunigung steigt.',
  'Largest mechanical power of the drive under the profile of limited power.':
    'Größte mechanische Leistung des Antriebs im Profil begrenzter Leistung.',
  'Kinetic energy over electrical energy at the windings, drag of the levitation apart.':
    'Kinetische Energie zu elektrischer Energie an den Wicklungen, ohne den Widerstand des Schwebens.',
  'Energy behind the converters over energy from the wall.': 'Energie hinter den Umrichtern zu Energie aus dem Netz.',
  'Energy that storage gives back over energy put in.':
    'Energie, die der Speicher zurückgibt, zu eingespeicherter Energie.',
  'What holds the energy of a shot between two launches.':
    'Was die Energie eines Schusses zwischen zwei Abschüssen hält.',
  'Load that the levitation carries over the drag it causes.':
    'Last, die das Schweben trägt, zu dem Widerstand, den es verursacht.',
  'Half a wavelength of the travelling field; sets the commutation frequency.':
    'Halbe Wellenlänge des Wanderfelds; bestimmt die Kommutierungsfrequenz.',
  'Magnetic field between bucket and track.': 'Magnetfeld zwischen Schlitten und Bahn.',
  'Current of the drive windings per length of track; with the field it makes the thrust per area.':
    'Strom der Antriebswicklungen je Bahnlänge; mit dem Feld ergibt er den Schub je Fläche.',
  'Pressure that windings and guideway stand for good.': 'Druck, den Wicklungen und Fahrweg auf Dauer aushalten.',
  'Amplitude of the waves that are left in the guideway after alignment.':
    'Amplitude der Wellen, die nach dem Ausrichten im Fahrweg bleiben.',
  'Length of those waves.': 'Länge dieser Wellen.',
  'Force per displacement with which the guideway centres the bucket.':
    'Kraft je Auslenkung, mit der der Fahrweg den Schlitten mittig hält.',
  'How far the bucket may move sideways before it touches.':
    'Wie weit sich der Schlitten seitlich bewegen darf, bevor er anstößt.',
  'Sideways acceleration that bucket and payload survive.':
    'Seitliche Beschleunigung, die Schlitten und Nutzlast überstehen.',
  'Length over which the empty bucket is braked after release.':
    'Länge, auf der der leere Schlitten nach dem Abwurf gebremst wird.',
  'Least distance of a bucket from its successor, when that one starts and when it stands.':
    'Kleinster Abstand eines Schlittens zu seinem Nachfolger, wenn dieser startet und wenn er selbst zum Stehen kommt.',
  'Longest accelerating track that the site allows.': 'Längste Beschleunigungsstrecke, die der Standort zulässt.',
  'Distance from the muzzle, along the ground, of the highest obstacle below the path.':
    'Entfernung von der Mündung, am Boden gemessen, zum höchsten Hindernis unter der Flugbahn.',
  'Height of that obstacle above the muzzle; left out until the site is surveyed.':
    'Höhe dieses Hindernisses über der Mündung; bleibt offen, bis der Standort vermessen ist.',
  'Shots that a drive winding and its switches survive; left out until tested.':
    'Schüsse, die eine Antriebswicklung und ihre Schalter überstehen; bleibt bis zum Versuch offen.',
  'Power from the grid that storage may draw between two launches; left out until a grid is chosen.':
    'Leistung, die der Speicher zwischen zwei Abschüssen aus dem Netz ziehen darf; bleibt offen, bis ein Netz gewählt ist.',
  'Rise of temperature of the windings that one shot may cause.':
    'Temperaturanstieg der Wicklungen, den ein Schuss verursachen darf.',
  'Standard deviation of the switching time of one winding.': 'Standardabweichung der Schaltzeit einer Wicklung.',
  'Last part of the track, where speed and direction are measured and corrected.':
    'Letzter Teil der Bahn, auf dem Geschwindigkeit und Richtung gemessen und berichtigt werden.',
  'What the sizing optimum makes least, for all launchers that the target rate of the plan needs.':
    'Was die beste Auslegung möglichst klein macht, über alle Beschleuniger, die die Zielrate des Plans braucht.',
  'Where the payload is caught: a libration point, a periodic orbit, an orbit of Moon or Earth, or nowhere, beyond the Earth’s pull.':
    'Wo die Nutzlast gefangen wird: an einem Librationspunkt, auf einer periodischen Bahn, einer Umlaufbahn um Mond oder Erde, oder nirgends, jenseits der Anziehung der Erde.',
  'Altitude of the low orbit of the Earth: the perigee to fly to, and what a payload climbs to after aerobraking.':
    'Höhe der niedrigen Erdbahn: das Perigäum, das anzufliegen ist, und wohin eine Nutzlast nach der Luftbremsung aufsteigt.',
  'Perigee altitude of the first pass that aerobraking needs. Which one brakes how much is the heat shield’s affair: none is modelled.':
    'Perigäumshöhe des ersten Durchgangs, den die Luftbremsung braucht. Welcher wie stark bremst, ist Sache des Hitzeschilds: Keiner ist modelliert.',
  'Altitude of the circular orbit of the Moon that the payload enters at the top of its arc.':
    'Höhe der kreisförmigen Mondbahn, in die die Nutzlast am Gipfel ihres Bogens eintritt.',
  'C3 wanted beyond the Earth’s sphere of influence: the square of the speed that is left far away. 0 just escapes.':
    'Gewünschtes C3 jenseits der Einflusssphäre der Erde: das Quadrat der Geschwindigkeit, die in der Ferne bleibt. 0 entkommt gerade eben.',
  'Plane wanted of an orbit of Moon or Earth when a direction is turned to aim: to the Moon’s orbit in the circular problem, to the Earth’s equator on a date. The dawn-dusk orbit has its own on a date.':
    'Gewünschte Ebene einer Umlaufbahn um Mond oder Erde, wenn zum Zielen eine Richtung gedreht wird: gegen die Mondbahn im Kreisproblem, gegen den Erdäquator an einem Datum. Die Dämmerungsbahn hat an einem Datum ihre eigene.',
  'Where a halo orbit is entered, by time: 0 farthest from the Moon, 180 nearest, 90 a quarter of a period after the farthest.':
    'Wo eine Halo-Bahn betreten wird, nach der Zeit: 0 am weitesten vom Mond, 180 am nächsten, 90 eine Viertelperiode nach dem fernsten Punkt.',
  'Selenographic latitude of the muzzle, north positive.': 'Selenografische Breite der Mündung, Norden positiv.',
  'Selenographic longitude of the muzzle, east positive; 0 faces Earth. At 33.1° E a speed error does not move the arrival, to first order.':
    'Selenografische Länge der Mündung, Osten positiv; 0 zeigt zur Erde. Bei 33,1° O verschiebt ein Geschwindigkeitsfehler die Ankunft in erster Ordnung nicht.',
  'Direction of launch, clockwise from north; 90 is east.':
    'Richtung des Abschusses, im Uhrzeigersinn von Nord; 90 ist Ost.',
  'Angle of launch above the local horizontal.': 'Abschusswinkel über dem örtlichen Horizont.',
  'Muzzle speed relative to the surface. Escape from the Moon alone takes 2 375.7 m/s; the way to EML2 opens at 2 326.4. Some 1 700 reach a low lunar orbit, 2 410 escape from the Earth, 2 430 to 2 520 its orbits.':
    'Mündungsgeschwindigkeit relativ zur Oberfläche. Allein die Flucht vom Mond braucht 2 375,7 m/s; der Weg nach EML2 öffnet sich bei 2 326,4. Etwa 1 700 erreichen eine niedrige Mondbahn, 2 410 entkommen der Erde, 2 430 bis 2 520 führen auf ihre Umlaufbahnen.',
  'Probability that a launched unit arrives and works.':
    'Wahrscheinlichkeit, dass eine geworfene Einheit ankommt und arbeitet.',
  'Named set of gravitational parameters and Earth-Moon distance; shown with every result.':
    'Benannter Satz von Gravitationsparametern und Abstand Erde–Mond; steht bei jedem Ergebnis.',
  'The circular problem shows what is possible; the ephemeris model flies on a date, with the Sun, the Moon’s libration, oblateness and sunlight. Aiming, sites, dispersion and traffic stay in the circular problem.':
    'Das Kreisproblem zeigt, was möglich ist; das Ephemeridenmodell fliegt an einem Datum, mit Sonne, Libration und Abplattung des Mondes und Sonnenlicht. Zielen, Standorte, Streuung und Verkehr bleiben im Kreisproblem.',
  'When the payload leaves the muzzle, UTC. The ephemeris model and the calendar use it; the circular problem knows no date.':
    'Wann die Nutzlast die Mündung verlässt, UTC. Das Ephemeridenmodell und der Kalender nutzen es; das Kreisproblem kennt kein Datum.',
  'Area that sunlight pushes, per kilogram: about 0.005 stowed for launch, 0.5 with the arrays out. Used by the ephemeris model.':
    'Fläche, auf die das Sonnenlicht drückt, je Kilogramm: etwa 0,005 für den Start gefaltet, 0,5 mit entfalteten Feldern. Vom Ephemeridenmodell genutzt.',
  'A payload that has not arrived after this time counts as never arriving.':
    'Eine Nutzlast, die nach dieser Zeit nicht angekommen ist, gilt als nie ankommend.',
  'Standard deviation of the muzzle speed.': 'Standardabweichung der Mündungsgeschwindigkeit.',
  'Standard deviation of the launch azimuth; 0.003° is 0.12 m/s sideways at 2 342 m/s.':
    'Standardabweichung des Abschussazimuts; 0,003° sind 0,12 m/s zur Seite bei 2 342 m/s.',
  'Standard deviation of the launch elevation; 0.003° is 0.12 m/s upwards at 2 342 m/s.':
    'Standardabweichung der Abschusselevation; 0,003° sind 0,12 m/s nach oben bei 2 342 m/s.',
  'Standard deviation of the muzzle’s place, to the north and to the east alike.':
    'Standardabweichung des Orts der Mündung, nach Norden und Osten gleich.',
  'Standard deviation of the release time. It moves the arrival’s time, not its place: the site turns with the target.':
    'Standardabweichung des Auslösezeitpunkts. Er verschiebt die Zeit der Ankunft, nicht ihren Ort: Der Standort dreht sich mit dem Ziel.',
  'Standard deviation of the area that sunlight pushes on, as a share of it. It acts on a date only: the circular problem has no Sun.':
    'Korrelation von Geschwindigkeits- und Elevationsfehler, wie sie eine verbogene Bahn ergäbe.',
  'Correlation of speed and elevation errors, as a bent track would give.':
    'Standardabweichung der Fläche, auf die das Sonnenlicht drückt, als Anteil davon. Wirkt nur an einem Datum: Das Kreisproblem hat keine Sonne.',
  'Shape of every error’s distribution.': 'Form der Verteilung jedes Fehlers.',
  'A payload is caught when it passes the target nearer than this.':
    'Eine Nutzlast ist gefangen, wenn sie näher als dies am Ziel vorbeikommt.',
  'A payload is caught when its speed at the target is below this: what a tug or its own engine can take away.':
    'Eine Nutzlast ist gefangen, wenn sie am Ziel langsamer als dies ist: was ein Schlepper oder ihr eigener Antrieb abbauen kann.',
  'Time after launch of one correction that brings the payload to the target at the planned time.':
    'Zeit nach dem Abschuss für eine Korrektur, die die Nutzlast zur geplanten Zeit ans Ziel bringt.',
  'Mass of one satellite, the payload of one launch.': 'Masse eines Satelliten, die Nutzlast eines Abschusses.',
  'Electrical power that one satellite puts to work.': 'Elektrische Leistung, die ein Satellit zur Arbeit bringt.',
  'Years a satellite works, rounded to whole periods of the plan.':
    'Jahre, die ein Satellit arbeitet, auf ganze Perioden des Plans gerundet.',
  'Share of the working satellites that fails in a year.':
    'Anteil der arbeitenden Satelliten, der in einem Jahr ausfällt.',
  'Price of the chips and other parts from Earth in one satellite.':
    'Preis der Chips und anderer Teile von der Erde in einem Satelliten.',
  'Where the unit works: sets eclipses, heat from Earth, upkeep and the length of the link.':
    'Wo die Einheit arbeitet: bestimmt Finsternisse, Wärme von der Erde, Bahnerhaltung und Länge der Funkstrecke.',
  'Height above the Earth of the two low orbits.': 'Höhe der beiden niedrigen Bahnen über der Erde.',
  'Mass of chips, boards and cold plates per kilowatt of compute.':
    'Masse von Chips, Platinen und Kühlplatten je Kilowatt Rechenleistung.',
  'Power of the solar array over its mass at the start of life.':
    'Leistung des Solarfelds je Masse zu Beginn der Lebensdauer.',
  'Power of the solar array over its area at the start of life, cells at their temperature in orbit.':
    'Leistung des Solarfelds je Fläche zu Beginn der Lebensdauer, Zellen bei ihrer Temperatur in der Umlaufbahn.',
  'Temperature of the solar cells at work. The power per mass and per area is stated at 330 K.':
    'Temperatur der Solarzellen bei der Arbeit. Die Leistung je Masse und je Fläche gilt bei 330 K.',
  'Share of the array’s power that is lost per kelvin above 330 K.':
    'Leistungsanteil des Solarfelds, der je Kelvin über 330 K verloren geht.',
  'Share of the array’s power that radiation takes in a year.':
    'Leistungsanteil des Solarfelds, den die Strahlung in einem Jahr nimmt.',
  'Power of the new array over the power needed.': 'Leistung des neuen Solarfelds zur benötigten Leistung.',
  'Temperature of the radiator’s surface.': 'Temperatur der Radiatoroberfläche.',
  'Of both sides of the radiator, in the infrared.': 'Beider Seiten des Radiators, im Infraroten.',
  'Of the radiator, for sunlight reflected by the Earth.':
    'Des Radiators, für von der Erde zurückgeworfenes Sonnenlicht.',
  'Mass of the radiator per area of panel, which gives off heat on both sides.':
    'Masse des Radiators je Fläche der Platte, die auf beiden Seiten Wärme abgibt.',
  'Mass of pumps, lines and coolant per kilowatt of heat.':
    'Masse von Pumpen, Leitungen und Kühlmittel je Kilowatt Wärme.',
  'Share of the power that pumps take.': 'Leistungsanteil, den die Pumpen nehmen.',
  'Temperature of the chips above that of the radiator.': 'Temperatur der Chips über der des Radiators.',
  'Share of the useful compute that each kelvin above a chip temperature of 360 K costs.':
    'Anteil der nutzbaren Rechenleistung, den jedes Kelvin über einer Chiptemperatur von 360 K kostet.',
  'Share of the power that the battery carries through the eclipse; the rest waits for the Sun.':
    'Leistungsanteil, den die Batterie durch die Finsternis trägt; der Rest wartet auf die Sonne.',
  'Usable energy of the battery over its mass, depth of discharge included.':
    'Nutzbare Energie der Batterie je Masse, Entladetiefe eingerechnet.',
  'Energy given back over energy stored.': 'Zurückgegebene zu gespeicherter Energie.',
  'Electrical power of the optical terminals.': 'Elektrische Leistung der optischen Terminals.',
  'Mass of the optical terminals.': 'Masse der optischen Terminals.',
  'Optical power sent.': 'Gesendete optische Leistung.',
  'Diameter of the sending telescope.': 'Durchmesser des Sendeteleskops.',
  'Diameter of the telescope on the ground.': 'Durchmesser des Teleskops am Boden.',
  'Highest rate of the terminals, however strong the light.':
    'Höchste Rate der Terminals, wie stark das Licht auch ist.',
  'Rate that a kilowatt of interactive compute sends to Earth.':
    'Rate, die ein Kilowatt interaktiver Rechenleistung zur Erde sendet.',
  'Share of the time without clouds over one ground station.': 'Zeitanteil ohne Wolken über einer Bodenstation.',
  'Share of the time that some station must be clear.': 'Zeitanteil, in dem irgendeine Station klar sein muss.',
  'Mass of attitude control, avionics and harness.': 'Masse von Lageregelung, Avionik und Kabelbaum.',
  'Share of the power that the bus systems take.': 'Leistungsanteil, den die Bussysteme nehmen.',
  'Share of the unit’s mass that is structure for its own sake.':
    'Massenanteil der Einheit, der Struktur um ihrer selbst willen ist.',
  'Share of the unit’s mass that each g of the driver adds as structure.':
    'Massenanteil der Einheit, den jedes g des Beschleunigers an Struktur hinzufügt.',
  'Of the thrusters for upkeep.': 'Der Triebwerke zur Bahnerhaltung.',
  'Power per mass that the unit is held against.': 'Leistung je Masse, an der die Einheit gemessen wird.',
  'What the optimum of the unit makes most.': 'Was das Optimum der Einheit möglichst groß macht.',
  'Cost of the chips of a unit after each doubling of the number made, as a share of the cost before (Wright’s law); 1 is no learning.':
    'Kosten der Chips einer Einheit nach jeder Verdopplung der Stückzahl, als Anteil der Kosten davor (Wrightsches Gesetz); 1 heißt kein Lernen.',
  'Units built before the plan: the cost of chips learns from there.':
    'Vor dem Plan gebaute Einheiten: Von dort lernen die Chipkosten.',
  'Rate at which later energy and later money count less.':
    'Satz, mit dem spätere Energie und späteres Geld weniger zählen.',
  'Money from outside that can be spent each year.': 'Geld von außen, das jedes Jahr ausgegeben werden kann.',
  'Price of a tonne of equipment, power gear or driver gear bought on Earth.':
    'Preis einer Tonne Ausrüstung, Stromtechnik oder Beschleunigertechnik, auf der Erde gekauft.',
  'Income from a kilowatt of compute that works for a year.':
    'Erlös aus einem Kilowatt Rechenleistung, das ein Jahr arbeitet.',
  'Share of the income that is spent on growth.': 'Anteil des Erlöses, der für Wachstum ausgegeben wird.',
  'Yearly revenue of the business beside the line: connectivity.':
    'Jahreserlös des Geschäfts neben der Linie: Konnektivität.',
  'Yearly revenue of the business beside the line: launches and spacecraft, NASA included.':
    'Jahreserlös des Geschäfts neben der Linie: Starts und Raumfahrzeuge, NASA eingeschlossen.',
  'What NASA pays of the revenue from space.': 'Was die NASA vom Raumfahrterlös zahlt.',
  'Yearly revenue of the business beside the line: artificial intelligence on Earth.':
    'Jahreserlös des Geschäfts neben der Linie: künstliche Intelligenz auf der Erde.',
  'Rate at which the revenue beside the line, NASA apart, grows.':
    'Satz, mit dem der Erlös neben der Linie wächst, NASA ausgenommen.',
  'Value of the whole as a multiple of a year’s revenue. 350 to 800 B$ and 1.75 to 2 T$ on 18.674 B$ were 19, 43, 94 and 107.':
    'Wert des Ganzen als Vielfaches eines Jahreserlöses. 350 bis 800 Mrd. $ und 1,75 bis 2 Bio. $ auf 18,674 Mrd. $ waren 19, 43, 94 und 107.',
  'Calendar year in which the plan begins.': 'Kalenderjahr, in dem der Plan beginnt.',
  'Length of the plan.': 'Länge des Plans.',
  'Steps of the plan in a year: 1 yearly, 4 quarterly, 12 monthly. Finer steps take longer to solve.':
    'Schritte des Plans im Jahr: 1 jährlich, 4 vierteljährlich, 12 monatlich. Feinere Schritte brauchen länger zum Lösen.',
  'What the plan makes best: energy delivered, launches in the last year, cost or time to reach the target rate.':
    'Was der Plan möglichst gut macht: gelieferte Energie, Abschüsse im letzten Jahr, Kosten oder Zeit bis zur Zielrate.',
  'Launches a year that the objectives of cost and time must reach.':
    'Abschüsse pro Jahr, die die Zielgrößen Kosten und Zeit erreichen müssen.',
  'Whether drivers, launch pads and assembly plants may work in fractions, or only as whole ones. Whole ones take longer.':
    'Ob Beschleuniger, Startrampen und Montagewerke in Bruchteilen arbeiten dürfen oder nur als ganze. Ganze brauchen länger.',
  'Paper capacity of one new launch pad when units are whole.':
    'Papierkapazität einer neuen Startrampe, wenn Einheiten ganz sind.',
  'Paper capacity of one new assembly plant when units are whole.':
    'Papierkapazität eines neuen Montagewerks, wenn Einheiten ganz sind.',
  'A plan of whole units is good enough when it is within this share of the best bound.':
    'Ein Plan in ganzen Einheiten ist gut genug, wenn er bis auf diesen Anteil an die beste Schranke herankommt.',
};
