/** Spanish for where figures come from. */
import type { Catalogue } from '../catalogue.ts';

export const EXPLANATIONS: Catalogue = {
  'The way from rest to the muzzle speed in the launch run; at constant acceleration the square of the speed over twice the acceleration.':
    'El camino desde el reposo hasta la velocidad de boca en la carrera de lanzamiento; con aceleración constante, el cuadrado de la velocidad entre el doble de la aceleración.',
  'The time from rest to the muzzle speed in the launch run; at constant acceleration speed over acceleration.':
    'El tiempo desde el reposo hasta la velocidad de boca en la carrera de lanzamiento; con aceleración constante, velocidad entre aceleración.',
  'The largest product of moving mass, acceleration and speed during the launch run.':
    'El mayor producto de masa en movimiento, aceleración y velocidad durante la carrera de lanzamiento.',
  'Kinetic energy of payload and bucket over the efficiency, less what braking the bucket returns.':
    'Energía cinética de carga y carro entre el rendimiento, menos lo que devuelve frenar el carro.',
  'Energy per shot over the interval between shots.': 'Energía por disparo entre el intervalo de los disparos.',
  'Payload times the shots of a year at the set interval, times the share of the year the driver runs.':
    'Carga por los disparos de un año con el intervalo fijado, por la parte del año en que funciona el lanzador.',
  'Mass of one satellite plus mass of one bucket.': 'Masa de un satélite más masa de un carro.',
  'The largest force of the drive on payload and bucket during the launch run, drag and slope included.':
    'La mayor fuerza del motor sobre carga y carro durante la carrera de lanzamiento, con resistencia y pendiente.',
  'Momentum of the payload over the interval between shots; the bucket gives its own back when it is braked.':
    'Cantidad de movimiento de la carga entre el intervalo de los disparos; el carro devuelve la suya al frenar.',
  'Seconds of a year over the interval, times the share of the year the driver runs.':
    'Segundos de un año entre el intervalo, por la parte del año en que funciona el lanzador.',
  'Seconds of a year over the target rate: one driver alone, never at rest.':
    'Segundos de un año entre el ritmo objetivo: un solo lanzador que nunca descansa.',
  'The square of the length over the diameter of the Moon: how far the ground falls below a straight track.':
    'El cuadrado de la longitud entre el diámetro de la Luna: cuánto baja el suelo bajo una vía recta.',
  'Length over pole pitch, rounded, at least one.': 'Longitud entre paso polar, redondeada, al menos uno.',
  'Time of one round (launch, braking, way back, reloading) over the interval between shots, at least one; none without a bucket.':
    'Tiempo de una vuelta (lanzamiento, frenado, regreso, recarga) entre el intervalo de los disparos, al menos uno; ninguno sin carro.',
  'Largest force over the product of field in the gap and current sheet.':
    'Mayor fuerza entre el producto del campo en el entrehierro y la capa de corriente.',
  'Work of the drive in one launch over the efficiency of the motor, as the ladder of efficiencies gives it.':
    'Trabajo del motor en un lanzamiento entre el rendimiento del motor, según la escala de rendimientos.',
  'Acceleration at the muzzle times timing jitter times the square root of the number of windings in the trim section, at least one.':
    'Aceleración en la boca por error de tiempo por la raíz cuadrada del número de devanados en el tramo de ajuste, al menos uno.',
  'Root mean square slope of the guideway’s waves, 2πA/λ over √2, averaged down by a trim section of length l: divided by √(1 + (l/λ)²).':
    'Pendiente cuadrática media de las ondas de la guía, 2πA/λ entre √2, promediada por un tramo de ajuste de longitud l: entre √(1 + (l/λ)²).',
  'Time from the muzzle until the path arrives at the target.':
    'Tiempo desde la boca hasta que la trayectoria llega al objetivo.',
  'What ends the path first: arrival, a body’s surface, or the limit of time.':
    'Lo que primero termina la trayectoria: la llegada, la superficie de un cuerpo o el límite de tiempo.',
  'Time from the muzzle until the path ends, at the latest the limit of time.':
    'Tiempo desde la boca hasta que la trayectoria termina, a más tardar el límite de tiempo.',
  'The muzzle speed that is set, relative to the Moon’s ground.':
    'La velocidad de boca fijada, relativa al suelo de la Luna.',
  'Where the path crosses the plane through the target or passes it nearest: its sideways distance from the target, the sign says to which side. Without an arrival there is none.':
    'Donde la trayectoria cruza el plano del objetivo o pasa más cerca de él: su distancia lateral al objetivo, el signo dice hacia qué lado. Sin llegada no la hay.',
  'Distance from the body’s centre at the lowest or highest point of the path, less the radius aimed at.':
    'Distancia al centro del cuerpo en el punto más bajo o más alto de la trayectoria, menos el radio buscado.',
  'Length of the velocity relative to the target at the moment of arrival.':
    'Módulo de la velocidad relativa al objetivo en el momento de la llegada.',
  'Difference between the speed at arrival and that of the circular orbit there; after braking in the air, taken at the top of the ellipse that is left.':
    'Diferencia entre la velocidad de llegada y la de la órbita circular allí; tras frenar en el aire, en lo alto de la elipse que queda.',
  'Angle between the plane of position and velocity at arrival and the reference plane.':
    'Ángulo entre el plano de posición y velocidad en la llegada y el plano de referencia.',
  'Square of the speed about Earth and Moon less twice each body’s gravitational parameter over its distance, at the Earth’s sphere of influence.':
    'Cuadrado de la velocidad en torno a Tierra y Luna menos dos veces el parámetro gravitatorio de cada cuerpo entre su distancia, en la esfera de influencia de la Tierra.',
  'Length of the velocity about the common centre of Earth and Moon, at the Earth’s sphere of influence.':
    'Módulo de la velocidad en torno al centro común de Tierra y Luna, en la esfera de influencia de la Tierra.',
  'Relative change of the Jacobi constant from muzzle to end. Exact motion keeps it: what is left is the error of the integration.':
    'Cambio relativo de la constante de Jacobi desde la boca hasta el final. El movimiento exacto la conserva: lo que queda es el error de la integración.',
  'Power over the mass that the budget gives.': 'Potencia entre la masa que da el presupuesto.',
  'Sum of compute, array, radiator, heat transport, battery, link and bus, over the share of the whole that is not structure or propulsion.':
    'Suma de cómputo, panel solar, radiador, transporte de calor, batería, enlace y bus, entre la parte del total que no es estructura ni propulsión.',
  'The power that is set; where it is linked, the power at which the budget weighs the mass set.':
    'La potencia fijada; donde está enlazada, la potencia con la que el presupuesto pesa la masa fijada.',
  'Power left for compute, times the share of time lit or bridged by the battery, times the mean of the ageing array over the life, less leakage of hot chips, over the mass.':
    'Potencia que queda para el cómputo, por la parte del tiempo con luz o cubierta por la batería, por la media del panel que envejece durante la vida, menos las fugas de chips calientes, entre la masa.',
  'All power used over the heat radiated per area: twice emissivity times σ times the difference of the fourth powers of its temperature and that of the surroundings.':
    'Toda la potencia usada entre el calor radiado por área: dos veces la emisividad por σ por la diferencia de las cuartas potencias de su temperatura y la del entorno.',
  'All power used plus what charges the battery in the darkest orbit of the year, times the oversizing, over the power per area of cells at their temperature.':
    'Toda la potencia usada más lo que carga la batería en la vuelta más oscura del año, por el sobredimensionado, entre la potencia por área de células a su temperatura.',
  'Period of the orbit times the largest share of it that lies in shadow without a break in the course of a year.':
    'Periodo de la órbita por la mayor parte de él que queda en sombra sin interrupción a lo largo de un año.',
  'Share of the eclipse to bridge, times all power used, times the longest eclipse.':
    'Parte del eclipse por cubrir, por toda la potencia usada, por el eclipse más largo.',
  'Laser power that passes both apertures over the distance, times the optics’ efficiency, over the energy of the photons each bit needs; at most what the modem sends.':
    'Potencia láser que pasa por ambas aperturas a esa distancia, por el rendimiento de la óptica, entre la energía de los fotones que necesita cada bit; como mucho lo que envía el módem.',
  'Rate of the link over the rate that all compute would send, at most the whole.':
    'Tasa del enlace entre la tasa que enviaría todo el cómputo, como mucho el total.',
  'Mass of each component times its price per kilogram, plus the whole mass times the price of delivery.':
    'Masa de cada componente por su precio por kilogramo, más la masa total por el precio de entrega.',
  'Target rate, times the share that arrives, times the mean years a unit works, times its power.':
    'Ritmo objetivo, por la parte que llega, por los años medios que trabaja una unidad, por su potencia.',
  'Ships the plan builds in its last period, taken for a whole year.':
    'Naves que el plan construye en su último periodo, llevadas a un año entero.',
  'Capacity for engines on paper at the end, expansions included, times the readiness of engine production and of the design.':
    'Capacidad de motores sobre el papel al final, con ampliaciones, por la madurez de la producción de motores y del diseño.',
  'Capacity for assembly and test on paper at the end, expansions included, times the readiness of assembly and of the design.':
    'Capacidad de montaje y pruebas sobre el papel al final, con ampliaciones, por la madurez del montaje y del diseño.',
  'Flights of the last period, taken for a whole year: no more than the fleet can fly and the launch sites effectively allow.':
    'Vuelos del último periodo, llevados a un año entero: no más de los que la flota puede volar y los sitios de lanzamiento permiten de hecho.',
  'Ships at the start plus all ships built, less those lost and worn out by flights.':
    'Naves al principio más todas las construidas, menos las perdidas y las gastadas por los vuelos.',
  'Sum of the landings of all periods; each takes one successful flight and its tankers.':
    'Suma de los aterrizajes de todos los periodos; cada uno requiere un vuelo logrado y sus vuelos cisterna.',
  'Equipment at the start, brought and made, less wear, as it stands at the end.':
    'Equipo al principio, traído y hecho, menos el desgaste, tal como queda al final.',
  'Installed power at the start plus power gear brought and made over its mass per power, less fading.':
    'Potencia instalada al principio más equipo de energía traído y hecho entre su masa por potencia, menos la degradación.',
  'Drivers at the start plus driver gear brought and made over the mass of a driver; parts of one count.':
    'Lanzadores al principio más piezas traídas y hechas entre la masa de un lanzador; las fracciones cuentan.',
  'Stock at the start plus what is brought, less the share of every local product that only Earth can make.':
    'Existencias al principio más lo traído, menos la parte de cada producto local que solo la Tierra puede hacer.',
  'ln 2 over the growth: productivity over the local share of equipment, less wear. None where nothing grows.':
    'ln 2 entre el crecimiento: productividad entre la parte local del equipo, menos el desgaste. Ninguno donde nada crece.',
  'End of the first period by which the Moon has thrown at least the mass that was landed on it.':
    'Final del primer periodo en el que la Luna ha lanzado al menos la masa que se aterrizó en ella.',
  'End of the first period in which discounted spending per discounted satellite thrown is no more than a satellite from Earth costs.':
    'Final del primer periodo en el que el gasto descontado por satélite lanzado descontado no supera lo que cuesta un satélite desde la Tierra.',
  'Sum over all periods of equipment, power gear, driver gear and vitamins brought to the Moon.':
    'Suma de todos los periodos de equipo, equipo de energía, piezas de lanzador y vitaminas traídos a la Luna.',
  'End of the first period by which the Moon has thrown as many satellites within a year as the target asks.':
    'Final del primer periodo en el que la Luna ha lanzado en un año tantos satélites como pide el objetivo.',
  'Sum over all periods of satellites at work times power times the length of the period, discounted.':
    'Suma de todos los periodos de satélites en servicio por potencia por duración del periodo, descontada.',
  'Satellites at work at the end times the power of one.': 'Satélites en servicio al final por la potencia de uno.',
  'Satellites of the last year: thrown from the Moon and, where that route is open, sent from Earth.':
    'Satélites del último año: lanzados desde la Luna y, donde esa ruta está abierta, enviados desde la Tierra.',
  'Sum over all periods of what ships, launches, expansions, gear, chips and satellites bought on Earth cost, discounted.':
    'Suma de todos los periodos de lo que cuestan naves, lanzamientos, ampliaciones, equipo, chips y satélites comprados en la Tierra, descontada.',
  'Income of the satellites at work less spending, each period discounted at its end.':
    'Ingresos de los satélites en servicio menos gastos, cada periodo descontado en su final.',
  'The year after the last one at whose end income less spending, summed and not discounted, is negative.':
    'El año siguiente al último en cuyo final los ingresos menos los gastos, sumados y sin descontar, son negativos.',
  'Income of the satellites at work plus the business on Earth, grown from the first year; NASA’s part does not grow.':
    'Ingresos de los satélites en servicio más el negocio en la Tierra, que crece desde el primer año; la parte de la NASA no crece.',
  'What NASA pays over all revenue.': 'Lo que paga la NASA entre todos los ingresos.',
  'Revenue of the last year times the multiple set.': 'Ingresos del último año por el múltiplo fijado.',
  'Mechanics, in closed form': 'Mecánica, en forma cerrada',
  'Moonline’s model of the launch run': 'Modelo de Moonline de la carrera de lanzamiento',
  'Moonline’s sizing model of the launcher': 'Modelo de dimensionado del lanzador de Moonline',
  'Moonline, a first-order model': 'Moonline, un modelo de primer orden',
  'The path of the flight, integrated in the model that is set':
    'La trayectoria del vuelo, integrada en el modelo fijado',
  'Vis-viva equation at the end of the path': 'Ecuación vis-viva al final de la trayectoria',
  'Moonline’s budget of the unit; its coefficients and their sources stand on the Satellite stage':
    'Presupuesto de la unidad de Moonline; sus coeficientes y sus fuentes están en «Satélite»',
  'Geometry of a circular orbit and a cylindrical shadow': 'Geometría de una órbita circular y una sombra cilíndrica',
  'Diffraction-limited optics': 'Óptica limitada por difracción',
  'Steady state of a fleet with constant launches': 'Estado estacionario de una flota con lanzamientos constantes',
  'Solution of the plan’s program; its proof stands on the Plan stage':
    'Solución del programa del plan; su prueba está en «Plan»',
  'Arithmetic on the solution of the plan': 'Aritmética sobre la solución del plan',
  'computed exactly from the inputs': 'calculado exactamente a partir de las entradas',
  'a model: as good as its simplifications': 'un modelo: tan bueno como sus simplificaciones',
  'rests on assumptions about business on Earth': 'se apoya en supuestos sobre negocios en la Tierra',
  'What goes in': 'Lo que entra',
  'Where does {0} come from?': '¿De dónde viene: {0}?',
  linked: 'enlazado',
  never: 'nunca',
};
