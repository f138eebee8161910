/** Spanish for what the engine says of the plan, its hurdles and its money. */
import type { Catalogue } from '../../catalogue.ts';

export const PLAN: Catalogue = {
  'what final assembly could build on paper': 'lo que el montaje final podría construir sobre el papel',
  'Final design': 'Diseño final',
  'times the readiness of the design': 'por la madurez del diseño',
  'no more than the engines effectively allow': 'no más de lo que permiten de hecho los motores',
  'no more than the supply chain effectively allows': 'no más de lo que permite de hecho la cadena de suministro',
  'Assembly, test': 'Montaje, ensayo',
  'no more than assembly and test effectively allow': 'no más de lo que permiten de hecho montaje y ensayo',
  'no more than the launch sites effectively allow': 'no más de lo que permiten de hecho las bases',
  'no more than is licensed': 'no más de lo autorizado',
  Successful: 'Con éxito',
  'times the share of flights that succeed': 'por la parte de vuelos con éxito',
  'Nothing stands on paper.': 'Sobre el papel no hay nada.',
  '{0} % of what stands on paper flies and succeeds in the end.':
    'El {0} % de lo que hay sobre el papel vuela y tiene éxito al final.',
  '{0} Cadence is the bottleneck: the launch sites allow less than the ships could fly.':
    '{0} La cadencia es el cuello de botella: las bases permiten menos de lo que las naves podrían volar.',
  '{0} Cadence is not the bottleneck: {1} bind.': '{0} La cadencia no es el cuello de botella; limitan: {1}.',
  '{0} Cadence is not the bottleneck: {1} binds.': '{0} La cadencia no es el cuello de botella; limita: {1}.',
  'Its dispersion ended as {0}': 'Su dispersión terminó como {0}',
  'The launch does not arrive at {0} even without errors, so there is nothing to disperse.':
    'El lanzamiento no llega a {0} ni sin errores, así que no hay nada que dispersar.',
  'Mass and power of a unit cannot both be left to the budget: one of them must be a number':
    'Masa y potencia de una unidad no pueden dejarse ambas al balance: una de ellas debe ser un número',
  'Its link gives no finite number': 'El vínculo no da un número finito',
  'Nothing is at work, so there is no place on the ladder.':
    'Nada está en servicio, así que no hay lugar en la escalera.',
  '{0} at work is {1} on Kardashev’s scale; a star’s power is {2} doublings away.':
    '{0} en servicio son {1} en la escala de Kardashov; la potencia de una estrella está a {2} duplicaciones.',
  'An Orbit Ephemeris Message is written for the circular model only; this scenario flies on a date.':
    'Un Orbit Ephemeris Message solo se escribe para el modelo circular; este escenario vuela en una fecha.',
  'No payload of the stream reaches {0}.': 'Ninguna carga útil de la corriente llega a {0}.',
  '100 kW, one unit': '100 kW, una unidad',
  '1 GW, a power station': '1 GW, una central',
  '100 GW, one megaton a year': '100 GW, un megatón al año',
  'Humankind, 18.4 TW': 'Humanidad, 18,4 TW',
  'Type I, 10¹⁶ W': 'Tipo I, 10¹⁶ W',
  'Type II, 10²⁶ W': 'Tipo II, 10²⁶ W',
  'Space, NASA apart': 'Espacio, sin la NASA',
  'the solver gave no duals': 'el resolutor no dio duales',
  'the solver found nothing feasible where something is': 'el resolutor no halló nada factible donde lo hay',
  'the solver gave whole numbers where none were asked for': 'el resolutor dio enteros donde no se pedían',
  'the solver gave no answer': 'el resolutor no dio respuesta',
  'more energy': 'más energía',
  'less energy': 'menos energía',
  'more launches in the last year': 'más lanzamientos en el último año',
  'fewer launches in the last year': 'menos lanzamientos en el último año',
  'more cost': 'más coste',
  'less cost': 'menos coste',
  'more launches in the year that reaches the target': 'más lanzamientos en el año que alcanza la meta',
  'fewer launches in the year that reaches the target': 'menos lanzamientos en el año que alcanza la meta',
  'More {0} alone changes nothing.': 'Más de ello ({0}), por sí solo, no cambia nada.',
  'One per cent more {0} gives {1} % {2}.': 'Un uno por ciento más ({0}) da {1} % {2}.',
  'Confirming the lever {0}': 'Confirmando la palanca: {0}',
  'Solved again: 1 % more gives {0}, 1 % less {1}; it works on one side only.':
    'Resuelto de nuevo: 1 % más da {0}, 1 % menos {1}; solo actúa de un lado.',
  'Solved again: 1 % more gives {0}, 1 % less {1}.': 'Resuelto de nuevo: 1 % más da {0}, 1 % menos {1}.',
  'Delivered satellites work until they fail or reach the end of their life.':
    'Los satélites entregados trabajan hasta que fallan o llegan al fin de su vida.',
  'No more ships are built than engines, supply chain and assembly effectively allow.':
    'No se construyen más naves de las que permiten de hecho motores, cadena de suministro y montaje.',
  'Capacity grows by what was ordered a lead time ago.':
    'La capacidad crece con lo encargado un plazo de entrega antes.',
  'Imports fit in the payload of the landings.': 'Las importaciones caben en la carga útil de los alunizajes.',
  'Drivers grow by driver gear, imported or made locally.':
    'Los propulsores crecen con equipo de propulsor, importado o local.',
  'Making and launching use no more energy than the installed power gives.':
    'Fabricar y lanzar no usan más energía de la que da la potencia instalada.',
  'Equipment wears out and is replaced by imports and local making.':
    'El equipo se gasta y se repone con importaciones y fabricación local.',
  'The fleet grows by new ships and shrinks by losses and worn-out ships.':
    'La flota crece con naves nuevas y mengua con pérdidas y naves gastadas.',
  'Each ship flies only so often.': 'Cada nave vuela solo unas cuantas veces.',
  'Lunar industry makes only so much per tonne of equipment.':
    'La industria lunar solo fabrica cierta cantidad por tonelada de equipo.',
  'A landing takes one successful flight and its tankers.': 'Un alunizaje pide un vuelo con éxito y sus cisternas.',
  'No more flights leave in a year than are licensed.': 'En un año no salen más vuelos de los autorizados.',
  'Spending stays within the budget and the income that is reinvested.':
    'El gasto se queda dentro del presupuesto y los ingresos reinvertidos.',
  'Installed power fades and grows by power gear, imported or made locally.':
    'La potencia instalada decae y crece con equipo de central, importado o local.',
  'Each driver throws only so often.': 'Cada propulsor lanza solo unas cuantas veces.',
  'The launch sites effectively allow only so many flights.':
    'Las bases permiten de hecho solo cierto número de vuelos.',
  'Ships, launches, expansion, gear and chips are paid for when they are bought.':
    'Naves, lanzamientos, ampliaciones, equipo y chips se pagan al comprarlos.',
  'Every local product uses some of what only Earth can make.':
    'Todo producto local usa algo de lo que solo la Tierra puede hacer.',
  'Satellites wait in the warehouse until they are thrown.': 'Los satélites esperan en el almacén hasta que se lanzan.',
  'Only whole drivers, pads and plants work.': 'Solo trabajan propulsores, plataformas y plantas enteros.',
  'Plan and learning do not settle: after {0} rounds losses and costs still change by {1} % from one round to the next, so no number is shown. Less learning, a smaller growth slope or coarser periods may help.':
    'Plan y aprendizaje no se asientan: tras {0} rondas pérdidas y costes aún cambian un {1} % de una a otra, así que no se muestra ningún número. Menos aprendizaje, una pendiente menor o periodos más gruesos pueden ayudar.',
  'engine capacity': 'capacidad de motores',
  'supply capacity': 'capacidad de suministro',
  'assembly capacity': 'capacidad de montaje',
  'launch capacity': 'capacidad de lanzamiento',
  'flights per ship': 'vuelos por nave',
  Cargo: 'Carga',
  'cargo per landing': 'carga por alunizaje',
  'Lunar industry': 'Industria lunar',
  'lunar productivity': 'productividad lunar',
  'output of the power plant': 'producción de la central',
  'Shots per driver': 'Disparos por propulsor',
  'shots per driver': 'disparos por propulsor',
  'outside budget': 'presupuesto externo',
  'room in the warehouse': 'sitio en el almacén',
  'Reaching the target in {0} years costs {1}, {2} months later {3}: a month sooner costs {4}.':
    'Llegar a la meta en {0} años cuesta {1}, {2} meses después {3}: un mes antes cuesta {4}.',
  'A unit by way of the Moon': 'Una unidad por la vía de la Luna',
  'A unit from Earth': 'Una unidad desde la Tierra',
  'Landed so far': 'Alunizado hasta ahora',
  'Thrown so far': 'Lanzado hasta ahora',
  'Thrown per landed': 'Lanzado por alunizado',
  'Nothing is thrown, so the Moon gives nothing back.': 'No se lanza nada, así que la Luna no devuelve nada.',
  'Each tonne landed lets the Moon throw {0} t by the end':
    'Cada tonelada alunizada hace que la Luna lance {0} t hasta el final',
  '; more is thrown than was landed from {0}': 'Desde {0} se ha lanzado más de lo alunizado',
  'A satellite from Earth stays cheaper throughout.': 'Un satélite desde la Tierra sigue siendo más barato siempre.',
  'From {0} a satellite by way of the Moon has cost less than one from Earth.':
    'Desde {0} un satélite por la vía de la Luna ha costado menos que uno desde la Tierra.',
  'Engine capacity ordered': 'Capacidad de motores encargada',
  'Supply capacity ordered': 'Capacidad de suministro encargada',
  'Assembly capacity ordered': 'Capacidad de montaje encargada',
  'Launch capacity ordered': 'Capacidad de lanzamiento encargada',
  'Engine capacity': 'Capacidad de motores',
  'Supply capacity': 'Capacidad de suministro',
  'Assembly capacity': 'Capacidad de montaje',
  'Launch capacity': 'Capacidad de lanzamiento',
  'Flights from Earth': 'Vuelos desde la Tierra',
  'Landings on the Moon': 'Alunizajes',
  'Equipment imported': 'Equipo importado',
  'Power gear imported': 'Central importada',
  'Driver gear imported': 'Propulsor importado',
  'Vitamins imported': 'Vitaminas importadas',
  'Equipment made on the Moon': 'Equipo hecho en la Luna',
  'Power gear made on the Moon': 'Central hecha en la Luna',
  'Driver gear made on the Moon': 'Propulsor hecho en la Luna',
  'Satellites built': 'Satélites construidos',
  'Satellites in the warehouse': 'Satélites en el almacén',
  'Satellites thrown': 'Satélites lanzados',
  'Satellites sent from Earth': 'Satélites enviados desde la Tierra',
  'Drivers that work': 'Propulsores en servicio',
  'New pads that work': 'Plataformas nuevas en servicio',
  'New plants that work': 'Plantas nuevas en servicio',
  target: 'objetivo',
  '{0}, so no number is shown. Milder values or other periods per year may help.':
    '{0}, así que no se muestra ningún número. Valores más suaves u otros periodos por año pueden ayudar.',
  'No plan was found within {0}. Allow more time, or plan with fewer periods per year.':
    'No se halló ningún plan en {0}. Dé más tiempo o planifique con menos periodos por año.',
  'Nothing limits this plan: its objective can grow without end. Look for a cost, a mass or an energy of zero.':
    'Nada limita este plan: su objetivo puede crecer sin fin. Busque un coste, una masa o una energía de cero.',
  'The target of {0} launches a year cannot be reached {1} of a plan of {2}: at most {3} are possible. Lower the target, lengthen the horizon, or widen what holds the launch rate back (the objective “Highest launch rate” names it).':
    'La meta de {0} lanzamientos al año no se alcanza {1} de un plan de {2}: como mucho son posibles {3}. Baje la meta, alargue el horizonte o amplíe lo que frena el ritmo (el objetivo «Máximo ritmo de lanzamiento» lo nombra).',
  'The {0} satellites at the start do not fit in a warehouse of {1} and cannot be thrown in time. A warehouse of {2} would do.':
    'Los {0} satélites iniciales no caben en un almacén de {1} ni pueden lanzarse a tiempo. Bastaría un almacén de {2}.',
  'The time was up before the fronts were drawn.': 'El tiempo se acabó antes de trazar los frentes.',
  'Front of {0} years, point {1} of {2}': 'Frente de {0} años, punto {1} de {2}',
  'in any year': 'en ningún año',
  'in any year, in whole units,': 'en ningún año, en unidades enteras,',
  'Effective engine capacity': 'Capacidad efectiva de motores',
  'Effective supply capacity': 'Capacidad efectiva de suministro',
  'Effective assembly capacity': 'Capacidad efectiva de montaje',
  'Effective launch capacity': 'Capacidad efectiva de lanzamiento',
  'Ships built a year': 'Naves construidas al año',
  'Flights a year': 'Vuelos al año',
  'Mass thrown': 'Masa lanzada',
  'Planning for {0} alone': 'Planificando solo para {0}',
  'In the future {0} no plan was found, so there is none for all three.':
    'En el futuro {0} no se halló plan, así que no lo hay para los tres.',
  'Planning for all three at once': 'Planificando para los tres a la vez',
  'No plan with common orders serves all three futures.': 'Ningún plan con encargos comunes sirve a los tres futuros.',
  'What planning for P50 would bring in {0}': 'Lo que daría planificar para P50 en {0}',
  'With the same orders in the first {0} years the three futures bring {1} on average; the orders of the plan for P50 would not serve all three.':
    'Con los mismos encargos en los primeros {0} años los tres futuros dan {1} de media; los encargos del plan para P50 no servirían a los tres.',
  'With the same orders in the first {0} years the three futures bring {1} on average, planning for P50 alone {2}.':
    'Con los mismos encargos en los primeros {0} años los tres futuros dan {1} de media; planificar solo para P50, {2}.',
  'The time was up before a plan for all three futures was found.':
    'El tiempo se acabó antes de hallar un plan para los tres futuros.',
  'Robust plan': 'Plan robusto',
  'the least warehouse could not be found': 'no se pudo hallar el almacén mínimo',
  'Moonline, assumption': 'Moonline, supuesto',
  'China flew at most 0.43 of its paper capacity in 2025 (thewirechina 2026); assumption':
    'China voló en 2025 como mucho 0,43 de su capacidad sobre el papel (thewirechina 2026); supuesto',
  'spacenews 2023: 8 to 20; assumption': 'spacenews 2023: de 8 a 20; supuesto',
  'Ho et al.: break-even at 1.8; assumption': 'Ho et al.: equilibrio con 1,8; supuesto',
  'Whole units: within {0} % of the bound so far': 'Unidades enteras: a menos del {0} % de la cota hasta ahora',
  'Whole units: looking for a first plan': 'Unidades enteras: buscando un primer plan',
  'no plan in whole units was found; with fractions {0} is possible':
    'no se halló plan en unidades enteras; con fracciones es posible {0}',
  'The gap asked for is reached.': 'Se alcanzó la brecha pedida.',
  'The search ended before the gap asked for.': 'La búsqueda terminó antes de la brecha pedida.',
  '{0} whole numbers; no plan can be better than {1}, this one is within {2} % of it. {3}':
    '{0} números enteros; ningún plan puede ser mejor que {1}, este queda a menos del {2} %. {3}',
  'Finding the least that would have to give': 'Buscando lo mínimo que tendría que ceder',
  'Finding the rules that together forbid it': 'Buscando las reglas que juntas lo impiden',
  '{0}: {1} more in {2}.': '{0}: {1} más en {2}.',
  '{0}: {1} more from {2} to {3}.': '{0}: {1} más de {2} a {3}.',
  'No single kind of limit forbids it: even without all of them it is out of reach.':
    'Ningún tipo de límite por sí solo lo impide: incluso sin todos ellos queda fuera de alcance.',
  'One limit alone forbids it: {0}.': 'Un solo límite lo impide: {0}.',
  'These limits together forbid it, and without any one of them it could be done: {0} and {1}.':
    'Estos límites juntos lo impiden, y sin cualquiera de ellos podría hacerse: {0} y {1}.',
  '{0} must be {1}, got {2}': '{0}: se admite {1}, se recibió {2}',
};
