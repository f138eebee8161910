/** German for the lessons. Longer than 300 lines because it is one list. */
import type { Catalogue } from '../catalogue.ts';

export const LESSONS: Catalogue = {
  '{0} at work: {1}.': '{0} in Arbeit: {1}.',
  'What is Kardashev 0.73': 'Was ist Kardaschow 0,73',
  'Read a scale on which a step of one is a factor of ten thousand million.':
    'Lesen Sie eine Skala, auf der ein Schritt von eins ein Faktor von zehn Milliarden ist.',
  'A scale for civilisations': 'Eine Skala für Zivilisationen',
  'Nikolai Kardashev sorted civilisations by the power they command: Type I that of a planet, Type II that of a star. Carl Sagan drew a line through both: K = (log₁₀ P − 6) / 10, with P in watts.':
    'Nikolai Kardaschow ordnete Zivilisationen nach der Leistung, über die sie verfügen: Typ I über die eines Planeten, Typ II über die eines Sterns. Carl Sagan zog eine Linie hindurch: K = (log₁₀ P − 6) / 10, mit P in Watt.',
  'Humankind uses {0}. On the scale that is {1}.': 'Die Menschheit verbraucht {0}. Auf der Skala ist das {1}.',
  'How much more power is one tenth on this scale, from 0.73 to 0.83?':
    'Wie viel mehr Leistung ist ein Zehntel auf dieser Skala, von 0,73 auf 0,83?',
  '14 % more': '14 % mehr',
  'Twice as much': 'Doppelt so viel',
  'Ten times as much': 'Zehnmal so viel',
  'Yes. The index counts powers of ten, ten of them to a step of one.':
    'Ja. Der Index zählt Zehnerpotenzen, zehn davon auf einen Schritt von eins.',
  'Look at the formula: adding 0.1 to K adds 1 to the logarithm of P.':
    'Sehen Sie auf die Formel: 0,1 zu K zu addieren fügt dem Logarithmus von P 1 hinzu.',
  'Where the plan stands': 'Wo der Plan steht',
  'The plan’s power is its own, beside what humankind uses. On a logarithmic ladder the two do not add up: a tenth of a step below another is a tenth of its power.':
    'Die Leistung des Plans steht für sich, neben dem, was die Menschheit verbraucht. Auf einer logarithmischen Leiter addieren sich die beiden nicht: Ein Zehntelschritt unter einer anderen ist ein Zehntel ihrer Leistung.',
  'Compared with humankind’s, the power of this plan is …':
    'Verglichen mit der der Menschheit ist die Leistung dieses Plans …',
  'about the same': 'etwa gleich',
  'about a tenth or less': 'etwa ein Zehntel oder weniger',
  more: 'größer',
  '{0} is {1} % of {2}.': '{0} sind {1} % von {2}.',
  Climb: 'Klettern',
  'Growing by a tenth does almost nothing on this scale. What moves it are things that multiply: more years of growth, ships that need fewer tankers, an industry that makes more of itself.':
    'Um ein Zehntel zu wachsen bewirkt auf dieser Skala fast nichts. Was sie bewegt, sind Dinge, die multiplizieren: mehr Jahre Wachstum, Schiffe mit weniger Tankflügen, eine Industrie, die mehr von sich selbst herstellt.',
  'Bring the plan above {0} on the scale, by whatever fields you like.':
    'Bringen Sie den Plan auf der Skala über {0}, mit welchen Feldern Sie wollen.',
  'How far to a star?': 'Wie weit bis zu einem Stern?',
  'A step on the ladder is long, but doublings are a kinder measure: each is the same piece of work.':
    'Ein Schritt auf der Leiter ist lang, aber Verdopplungen sind ein freundlicheres Maß: Jede ist dasselbe Stück Arbeit.',
  'From this plan to the power of the Sun it is {0} doublings.':
    'Von diesem Plan bis zur Leistung der Sonne sind es {0} Verdopplungen.',
  'If the power doubled every two years from here on, about when would it be a star’s?':
    'Verdoppelte sich die Leistung von hier an alle zwei Jahre: Wann wäre es ungefähr die eines Sterns?',
  'in some 30 years': 'in etwa 30 Jahren',
  'in some 90 years': 'in etwa 90 Jahren',
  'in a thousand years': 'in tausend Jahren',
  '{0} doublings of two years each are {1} years.': '{0} Verdopplungen zu je zwei Jahren sind {1} Jahre.',
  'Six short lessons. Each is done with the real model: the page checks your steps against its own results.':
    'Sechs kurze Lektionen. Jede geschieht mit dem wirklichen Modell: Die Seite prüft Ihre Schritte an ihren eigenen Ergebnissen.',
  'Go on': 'Weiter',
  Start: 'Beginnen',
  'Once more': 'Noch einmal',
  done: 'erledigt',
  '{0} of {1} steps': '{0} von {1} Schritten',
  'Your turn.': 'Sie sind dran.',
  'Open the stage of this step': 'Die Stufe dieses Schritts öffnen',
  'Done.': 'Erledigt.',
  'Show me': 'Zeigen',
  Back: 'Zurück',
  'All lessons': 'Alle Lektionen',
  Next: 'Weiter',
  Skip: 'Überspringen',
  'Begin this lesson anew': 'Diese Lektion neu beginnen',
  Steps: 'Schritte',
  'Step {0} of {1}': 'Schritt {0} von {1}',
  'The lesson’s text': 'Text der Lektion',
  'Close the lessons': 'Lektionen schließen',
  '{0} in the last year, {1} at work in the end; the target rate is not reached.':
    '{0} im letzten Jahr, {1} am Ende in Arbeit; die Zielrate wird nicht erreicht.',
  '{0} in the last year, {1} at work; the target rate is reached in {2}.':
    '{0} im letzten Jahr, {1} in Arbeit; die Zielrate wird {2} erreicht.',
  'Can 145 licences do it?': 'Genügen 145 Genehmigungen?',
  'Take the launches that are allowed today at their word, and see how far they reach.':
    'Nehmen Sie die heute erlaubten Starts beim Wort und sehen Sie, wie weit sie reichen.',
  'Straight up': 'Geradewegs hinauf',
  '{0} flights a year are licensed in the United States. Filled with satellites for low orbit, each carries {1} t, so about as many one-tonne units of {2} kW.':
    'In den Vereinigten Staaten sind {0} Flüge pro Jahr genehmigt. Mit Satelliten für niedrige Bahn gefüllt trägt jeder {1} t, also etwa ebenso viele Einheiten von einer Tonne zu {2} kW.',
  'The mission wants 100 GW a year.': 'Die Mission will 100 GW pro Jahr.',
  'How much power a year is that, without any Moon?': 'Wie viel Leistung pro Jahr ist das, ganz ohne Mond?',
  'Yes: {0} GW a year, {1} times too little.': 'Ja: {0} GW pro Jahr, {1}-mal zu wenig.',
  'Flights × units of a flight × 100 kW. A gigawatt is a million kilowatts.':
    'Flüge × Einheiten je Flug × 100 kW. Ein Gigawatt ist eine Million Kilowatt.',
  'Now let the flights carry machines to the Moon instead, and let these make the satellites. A landing needs tankers besides the ship, so only a few of the flights arrive; but a tonne of machines goes on working.':
    'Lassen Sie die Flüge nun stattdessen Maschinen zum Mond bringen und diese die Satelliten bauen. Eine Landung braucht neben dem Schiff Tankflüge, daher kommen nur wenige der Flüge an; aber eine Tonne Maschinen arbeitet weiter.',
  'From {0} flights come {1} landings.': 'Aus {0} Flügen werden {1} Landungen.',
  'Does the Moon make 145 flights a year enough for a million units a year?':
    'Macht der Mond 145 Flüge im Jahr genug für eine Million Einheiten im Jahr?',
  Yes: 'Ja',
  'No, but it helps': 'Nein, aber er hilft',
  'No, it makes no difference': 'Nein, er ändert nichts',
  'Make each flight count': 'Jeden Flug nutzen',
  '{0} tankers go with each landing. That number is an estimate, and everything hangs on it: fewer tankers mean more landings from the same licences.':
    '{0} Tankflüge gehören zu jeder Landung. Die Zahl ist eine Schätzung, und alles hängt an ihr: Weniger Tankflüge heißen mehr Landungen aus denselben Genehmigungen.',
  'Lower the tankers per landing to 4 or fewer, with the licences as they are.':
    'Senken Sie die Tankflüge je Landung auf 4 oder weniger, bei denselben Genehmigungen.',
  'Let the number grow': 'Die Zahl wachsen lassen',
  'No trick with the ships replaces their number. Licences have grown before: each was granted for a site, after a review of years. Let them grow by so many a year, every year.':
    'Kein Kniff mit den Schiffen ersetzt ihre Zahl. Genehmigungen sind schon früher gewachsen: Jede wurde für einen Platz erteilt, nach einer Prüfung von Jahren. Lassen Sie sie jedes Jahr um so und so viele wachsen.',
  'Under “Licences”, find a growth with which the target rate is reached within the plan.':
    'Suchen Sie unter „Genehmigungen“ einen Zuwachs, mit dem die Zielrate innerhalb des Plans erreicht wird.',
  'The answer': 'Die Antwort',
  'So: 145 flights a year are not enough, with the Moon or without it. With the Moon they go many times further, and the number that would be enough can be named. Whether it will be granted no model can say.':
    'Also: 145 Flüge im Jahr genügen nicht, weder mit dem Mond noch ohne ihn. Mit dem Mond reichen sie um ein Vielfaches weiter, und die Zahl, die genügen würde, lässt sich nennen. Ob sie genehmigt wird, kann kein Modell sagen.',
  'Which of these moved the plan the most?': 'Was davon hat den Plan am meisten bewegt?',
  'Fewer tankers': 'Weniger Tankflüge',
  'Licences that grow': 'Wachsende Genehmigungen',
  'Yes. All in all the power at work has grown {0}-fold.':
    'Ja. Alles in allem ist die Leistung in Arbeit auf das {0}-fache gewachsen.',
  'Undo the growth and see how far the tankers alone have carried.':
    'Nehmen Sie den Zuwachs zurück und sehen Sie, wie weit die Tankflüge allein getragen haben.',
  'A neighbour of this launch does not even arrive: the spread cannot be told.':
    'Ein Nachbar dieses Abschusses kommt nicht einmal an: Die Spreizung lässt sich nicht angeben.',
  'From {0}° E, {1} m/s too slow and {2} m/s too fast arrive {3} apart.':
    'Von {0}° O aus kommen {1} m/s zu langsam und {2} m/s zu schnell {3} auseinander an.',
  'This launch passes {0} from L2: find a speed that hits first.':
    'Dieser Abschuss kommt in {0} Abstand an L2 vorbei: Suchen Sie zuerst eine Geschwindigkeit, die trifft.',
  'Find 33.1° E yourself': 'Finden Sie 33,1° O selbst',
  'Find the place on the Moon from which a launcher may be a little too fast or too slow and still hit.':
    'Finden Sie den Ort auf dem Mond, von dem aus ein Beschleuniger etwas zu schnell oder zu langsam sein darf und doch trifft.',
  'What an error costs': 'Was ein Fehler kostet',
  'No launcher gives exactly the speed it is set to. The thin lines on the map are launches 3, 6, 9 and 12 m/s beside the aim. Where they fan out, a small error becomes a large miss.':
    'Kein Beschleuniger gibt genau die eingestellte Geschwindigkeit. Die dünnen Linien auf der Karte sind Abschüsse 3, 6, 9 und 12 m/s neben der Vorgabe. Wo sie auffächern, wird ein kleiner Fehler zu einer großen Ablage.',
  'Move the site to 45° E or farther and hit L2 from there, within 1500 km.':
    'Verlegen Sie den Standort auf 45° O oder weiter und treffen Sie von dort L2 auf 1500 km.',
  'The site stands at {0}° E.': 'Der Standort liegt bei {0}° O.',
  'Walk west': 'Nach Westen',
  'Two things happen to a payload that is too fast. It arrives earlier, when the Moon has turned less; and it is bent less on its way. From some places the two push the miss the same way, from others against each other.':
    'Einer zu schnellen Nutzlast geschieht zweierlei. Sie kommt früher an, wenn sich der Mond weniger gedreht hat, und sie wird unterwegs weniger abgelenkt. Von manchen Orten schieben beide die Ablage in dieselbe Richtung, von anderen gegeneinander.',
  'Come to between 35° and 38° E and hit again. Does the fan close?':
    'Gehen Sie auf 35° bis 38° O und treffen Sie wieder. Schließt sich der Fächer?',
  'Where the fan closes': 'Wo sich der Fächer schließt',
  'Go on. There is a longitude at which being too fast and being too slow lead to nearly the same place: the two effects cancel, to first order. Lens makers call a lens with such a cancelling achromatic, and the word has stuck.':
    'Weiter. Es gibt einen Längengrad, bei dem zu schnell und zu langsam fast an denselben Ort führen: Die beiden Wirkungen heben sich in erster Ordnung auf. Linsenmacher nennen eine Linse mit solcher Aufhebung achromatisch, und das Wort ist geblieben.',
  'Find a site and a speed that hit within 1500 km, with neighbours less than 150 km apart.':
    'Finden Sie Standort und Geschwindigkeit, die auf 1500 km treffen, mit Nachbarn weniger als 150 km auseinander.',
  'What others found': 'Was andere fanden',
  'Your site stands at {0}° E. In 1977 T. A. Heppenheimer gave 33.1° E for a launch along the equator to L2, after the same idea. On the map below the flight, the dashed line is his.':
    'Ihr Standort liegt bei {0}° O. 1977 gab T. A. Heppenheimer nach derselben Idee 33,1° O an, für einen Abschuss am Äquator nach L2. Auf der Karte unter dem Flug ist die gestrichelte Linie seine.',
  'The dark valley of that map is where speed errors cancel; the amber line is where the payload hits. One launcher can stand only where the two cross.':
    'Das dunkle Tal dieser Karte ist, wo sich Geschwindigkeitsfehler aufheben; die bernsteinfarbene Linie, wo die Nutzlast trifft. Ein Beschleuniger kann nur stehen, wo sich beide kreuzen.',
  'A real launcher is off by about 2 m/s. Why is one built at 33° E and not at 45° E?':
    'Ein wirklicher Beschleuniger liegt um etwa 2 m/s daneben. Warum baut man ihn bei 33° O und nicht bei 45° O?',
  'Because the launch speed is lower there': 'Weil die Abschussgeschwindigkeit dort kleiner ist',
  'Because its own errors of speed do the least harm there':
    'Weil seine eigenen Geschwindigkeitsfehler dort am wenigsten schaden',
  'Because it is nearer to L2': 'Weil es näher an L2 liegt',
  'Yes. {0} The lower speed is welcome, but it is not the reason.':
    'Ja. {0} Die kleinere Geschwindigkeit ist willkommen, aber nicht der Grund.',
  'True or not, the catcher does not care: it has to stand where the payloads pass.':
    'Ob wahr oder nicht, dem Fänger ist es gleich: Er muss stehen, wo die Nutzlasten vorbeikommen.',
  'At {0} m/s it passes {1} from the point after {2}.':
    'Mit {0} m/s kommt sie nach {2} in {1} Abstand am Punkt vorbei.',
  'Reach L2': 'L2 erreichen',
  'Throw a payload off the Moon and let it arrive at the point beyond it, nearly at rest.':
    'Werfen Sie eine Nutzlast vom Mond und lassen Sie sie am Punkt dahinter ankommen, fast in Ruhe.',
  'Too slow': 'Zu langsam',
  'L2 lies beyond the Moon, seen from Earth. There the pull of Earth and Moon together is just what holds a body on a circle that keeps pace with the Moon. A payload has to climb there out of the Moon’s gravity, and after the muzzle nothing pushes it any more.':
    'L2 liegt, von der Erde gesehen, hinter dem Mond. Dort halten Erde und Mond zusammen einen Körper gerade auf einem Kreis, der mit dem Mond Schritt hält. Eine Nutzlast muss aus der Schwere des Mondes dort hinaufsteigen, und nach der Mündung schiebt sie nichts mehr.',
  'Think of a ball rolled up a hill with a narrow pass on top. L2 is the pass: too little speed, and the ball comes back.':
    'Denken Sie an einen Ball, der einen Hügel mit einem schmalen Pass hinaufrollt. L2 ist der Pass: zu wenig Geschwindigkeit, und der Ball kommt zurück.',
  'Lower the launch speed until the payload does not get through.':
    'Senken Sie die Abschussgeschwindigkeit, bis die Nutzlast nicht mehr durchkommt.',
  'At {0} m/s it comes back and hits the Moon after {1}.': 'Mit {0} m/s kommt sie zurück und trifft nach {1} den Mond.',
  'Too fast': 'Zu schnell',
  'More speed gets it over the pass. But the Moon turns while the payload flies, and a payload in a hurry crosses the line from Earth through the Moon at the wrong place: it flies by.':
    'Mehr Geschwindigkeit bringt sie über den Pass. Aber der Mond dreht sich, während die Nutzlast fliegt, und eine eilige Nutzlast kreuzt die Linie von der Erde durch den Mond an der falschen Stelle: Sie fliegt vorbei.',
  'The miss is measured where the path crosses the plane through L2. On the map the point stands still, because the map turns with the Moon.':
    'Die Ablage wird gemessen, wo die Bahn die Ebene durch L2 durchstößt. Auf der Karte steht der Punkt still, weil die Karte sich mit dem Mond dreht.',
  'Raise the speed until it crosses more than 5000 km from L2.':
    'Erhöhen Sie die Geschwindigkeit, bis sie mehr als 5000 km von L2 durchgeht.',
  'Just right': 'Gerade richtig',
  'Somewhere between falling back and flying by lies a speed that arrives. The window is narrow: a few metres per second out of more than two thousand.':
    'Irgendwo zwischen Zurückfallen und Vorbeifliegen liegt eine Geschwindigkeit, die ankommt. Das Fenster ist schmal: einige Meter pro Sekunde von über zweitausend.',
  'Find a speed that passes within 1000 km of L2. In the number box, the arrow keys go in small steps.':
    'Finden Sie eine Geschwindigkeit, die auf 1000 km an L2 vorbeikommt. Im Zahlenfeld gehen die Pfeiltasten in kleinen Schritten.',
  'How gently?': 'Wie sanft?',
  'It left at {0} m/s and arrives at {1} m/s relative to L2. The climb has eaten almost all of it.':
    'Sie ging mit {0} m/s ab und kommt mit {1} m/s relativ zu L2 an. Der Aufstieg hat fast alles aufgezehrt.',
  'What is left a small engine, or a catcher, has to take away. That is why the plan throws to L2: most of the work is done by the launcher on the ground, with power instead of propellant.':
    'Was übrig ist, muss ein kleines Triebwerk oder ein Fänger abbauen. Deshalb wirft der Plan nach L2: Das meiste tut der Beschleuniger am Boden, mit Strom statt Treibstoff.',
  'For this step the payload has to arrive: set a speed that does.':
    'Für diesen Schritt muss die Nutzlast ankommen: Setzen Sie eine Geschwindigkeit, die das tut.',
  'How much of its launch speed does the payload still have when it arrives?':
    'Wie viel ihrer Abschussgeschwindigkeit hat die Nutzlast bei der Ankunft noch?',
  'More than half': 'Mehr als die Hälfte',
  'About a third': 'Etwa ein Drittel',
  'Less than a fifth': 'Weniger als ein Fünftel',
  'Yes: {0}.': 'Ja: {0}.',
  'Not in this run: {0}.': 'Nicht in diesem Lauf: {0}.',
  'From another place': 'Von einem anderen Ort',
  'The launcher stands still, so its place decides as much as its speed. Farther east the payload leaves more nearly in the direction of L2, and has to be faster to bend its path the right way round.':
    'Der Beschleuniger steht fest, also entscheidet sein Ort so viel wie seine Geschwindigkeit. Weiter im Osten startet die Nutzlast mehr in Richtung L2 und muss schneller sein, um ihre Bahn richtig herum zu biegen.',
  'Under the launch fields, “Find launches that hit” lets the engine look for the speed. Or search by hand, as before.':
    'Unter den Abschussfeldern lässt „Treffer suchen“ den Rechenkern nach der Geschwindigkeit suchen. Oder suchen Sie von Hand, wie zuvor.',
  'Hit L2 within 1000 km from a site at 40° E or farther east.':
    'Treffen Sie L2 auf 1000 km von einem Standort bei 40° O oder weiter östlich.',
  'The site still stands west of 40° E.': 'Der Standort liegt noch westlich von 40° O.',
  '{0} before, {1} now: {2}{3} %.': 'Vorher {0}, jetzt {1}: {2}{3} %.',
  'Which hurdle binds': 'Welche Hürde bindet',
  'See why a thousand ships on paper are not a thousand ships, and push where it helps.':
    'Sehen Sie, warum tausend Schiffe auf dem Papier nicht tausend Schiffe sind, und schieben Sie, wo es hilft.',
  'Paper and fact': 'Papier und Wirklichkeit',
  'A hall that could build a thousand ships a year builds no more than it gets engines for; engines come no faster than their parts; and a finished ship waits for a pad. The waterfall shows what each hurdle leaves.':
    'Eine Halle, die tausend Schiffe im Jahr bauen könnte, baut nicht mehr, als sie Triebwerke bekommt; Triebwerke kommen nicht schneller als ihre Teile; und ein fertiges Schiff wartet auf eine Rampe. Der Wasserfall zeigt, was jede Hürde übrig lässt.',
  'In the first year {0} flights stand on paper and {1} succeed.':
    'Im ersten Jahr stehen {0} Flüge auf dem Papier, und {1} gelingen.',
  'Pull the slider above the waterfall back to the first year. Which hurdle takes the most there?':
    'Ziehen Sie den Schieberegler über dem Wasserfall auf das erste Jahr zurück. Welche Hürde nimmt dort am meisten?',
  'from {0} to {1} a year': 'von {0} auf {1} pro Jahr',
  'Yes: {0}, {1}.': 'Ja: {0}, {1}.',
  'Another one takes more: compare the heights of the steps.':
    'Eine andere nimmt mehr: Vergleichen Sie die Höhen der Stufen.',
  'Push where it does not help': 'Schieben, wo es nicht hilft',
  'The obvious thing is to build a bigger hall. Try it: give final assembly twice its capacity and see what the whole line makes of it.':
    'Naheliegend ist eine größere Halle. Versuchen Sie es: Geben Sie der Endmontage die doppelte Kapazität und sehen Sie, was die ganze Linie daraus macht.',
  'The plan delivers {0} so far.': 'Der Plan liefert bisher {0}.',
  'Set the paper capacity of final assembly to 2000 ships a year or more.':
    'Setzen Sie die Papierkapazität der Endmontage auf 2000 Schiffe pro Jahr oder mehr.',
  'Final assembly still has the capacity of the preset.': 'Die Endmontage hat noch die Kapazität der Vorlage.',
  'Ask the plan': 'Den Plan fragen',
  'A plan knows what holds it back. For each limit it tells how much one per cent more would bring; these numbers fall out of the solution itself, as the shadow prices of its constraints.':
    'Ein Plan weiß, was ihn aufhält. Zu jeder Grenze sagt er, wie viel ein Prozent mehr brächte; diese Zahlen fallen bei der Lösung selbst an, als Schattenpreise ihrer Nebenbedingungen.',
  'Under “Levers” they are listed, the largest first. Those that bring nothing do not bind.':
    'Unter „Hebel“ stehen sie, der größte zuerst. Die nichts bringen, binden nicht.',
  'Which lever helps this plan the most?': 'Welcher Hebel hilft diesem Plan am meisten?',
  '{0} There is a larger one.': '{0} Es gibt einen größeren.',
  'Push where it helps': 'Schieben, wo es hilft',
  'Launch sites are the largest hurdle between a ship and the sky: pads cannot be ordered faster than their growth allows. Ten per cent more growth is a small thing beside a second hall.':
    'Startplätze sind die größte Hürde zwischen Schiff und Himmel: Rampen lassen sich nicht schneller bestellen, als ihr Zuwachs erlaubt. Zehn Prozent mehr Zuwachs sind wenig neben einer zweiten Halle.',
  'The plan delivers {0} now.': 'Der Plan liefert jetzt {0}.',
  'Under “Launch sites”, raise the most growth from 1500 to 1650 a year or more.':
    'Erhöhen Sie unter „Startplätze“ den größten Zuwachs von 1500 auf 1650 pro Jahr oder mehr.',
  'The launch sites still grow as in the preset.': 'Die Startplätze wachsen noch wie in der Vorlage.',
  'At {0} g: {1} long, {2} at the muzzle, {3} of launcher.':
    'Bei {0} g: {1} lang, {2} an der Mündung, {3} Beschleuniger.',
  'Why 100 g': 'Warum 100 g',
  'Build the launcher long and soft, then short and hard, and see what each costs.':
    'Bauen Sie den Beschleuniger lang und sanft, dann kurz und hart, und sehen Sie, was jeder kostet.',
  'Long and soft': 'Lang und sanft',
  'To reach a speed v at a steady acceleration a takes a track of v²/2a and a time of v/a. Half the acceleration is twice the track.':
    'Eine Geschwindigkeit v bei gleichmäßiger Beschleunigung a zu erreichen braucht eine Bahn von v²/2a und eine Zeit von v/a. Die halbe Beschleunigung ist die doppelte Bahn.',
  'Set the acceleration to what a person stands for a moment: 10 g or less.':
    'Setzen Sie die Beschleunigung auf das, was ein Mensch kurz aushält: 10 g oder weniger.',
  'Short and hard': 'Kurz und hart',
  'The energy of a shot is nearly the same for every length: it is ½mv², and losses. But a short track has to deliver it in less time. Power is force times speed, and the force grows with the acceleration.':
    'Die Energie eines Schusses ist für jede Länge fast gleich: ½mv² und Verluste. Aber eine kurze Bahn muss sie in weniger Zeit liefern. Leistung ist Kraft mal Geschwindigkeit, und die Kraft wächst mit der Beschleunigung.',
  'NASA’s study of 1977 threw sacks of soil, which do not mind 1000 g. Satellites do.':
    'Die Studie der NASA von 1977 warf Säcke mit Boden, denen 1000 g nichts ausmachen. Satelliten schon.',
  'Set 1000 g. Watch the power, and the checks of the launcher.':
    'Setzen Sie 1000 g. Achten Sie auf die Leistung und die Prüfungen des Beschleunigers.',
  'What sets the mass': 'Was die Masse bestimmt',
  'A soft launcher is heavy because it is long: rails, coils, structure by the metre. A hard one is heavy because of its power: switches, storage, conversion by the megawatt. Between them lies a least mass, the bottom of the curve under “Trade”.':
    'Ein sanfter Beschleuniger ist schwer, weil er lang ist: Schienen, Spulen, Struktur je Meter. Ein harter ist schwer wegen seiner Leistung: Schalter, Speicher, Umrichter je Megawatt. Dazwischen liegt eine kleinste Masse, der Tiefpunkt der Kurve unter „Abwägung“.',
  'Which of the two ends weighs more here, 10 g or 1000 g? The trade curve shows it.':
    'Welches der beiden Enden wiegt hier mehr, 10 g oder 1000 g? Die Kurve der Abwägung zeigt es.',
  '10 g: the length': '10 g: die Länge',
  '1000 g: the power': '1000 g: die Leistung',
  '{0} at {1} g': '{0} bei {1} g',
  'The curve says {0} and {1}.': 'Die Kurve sagt {0} und {1}.',
  'The bottom of the curve': 'Der Tiefpunkt der Kurve',
  'The optimum is flat: near its bottom a launcher half as hard weighs little more. So the choice falls to what the payload stands, what the site is long, and what is easy to say. 100 g is such a choice.':
    'Das Optimum ist flach: Nahe dem Tiefpunkt wiegt ein halb so harter Beschleuniger wenig mehr. Also entscheidet, was die Nutzlast aushält, wie lang der Standort ist und was sich leicht sagt. 100 g ist eine solche Wahl.',
  'Set an acceleration between 80 and 250 g that keeps every limit.':
    'Setzen Sie eine Beschleunigung zwischen 80 und 250 g, die jede Grenze einhält.',
};
