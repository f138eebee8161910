/** German for what the engine says of the plan, its hurdles and its money. */
import type { Catalogue } from '../../catalogue.ts';

export const PLAN: Catalogue = {
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
  '{0} must be {1}, got {2}': '{0}: erlaubt ist {1}, eingegeben wurde {2}',
};
