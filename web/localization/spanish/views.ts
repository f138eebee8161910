/** Spanish for the views beside the stages: gallery, comparison, help, saved scenarios. */
import type { Catalogue } from '../catalogue.ts';

export const VIEWS: Catalogue = {
  'There is no such plan.': 'No existe tal plan.',
  'Power at work in {0}': 'Potencia en servicio en {0}',
  'not reached': 'no alcanzado',
  'Held back by': 'Lo frena',
  'On screen': 'En pantalla',
  'What the numbers cannot tell': 'Lo que los números no pueden decir',
  'Many inputs are assumptions or claims of interested parties. The “?” beside a field says where its value comes from and how sure it is. An outcome that is no result (a payload that falls back, a plan that does not exist) is said in words and never shown as a number.':
    'Muchas entradas son supuestos o afirmaciones de partes interesadas. El «?» junto a un campo dice de dónde viene su valor y cuán seguro es. Un desenlace que no es un resultado (una carga útil que vuelve a caer, un plan que no existe) se dice con palabras y nunca con un número.',
  'How to read the page': 'Cómo leer la página',
  'The six tiles are one chain, from Earth’s factories to satellites at work. The amber tile holds the plan back the most. Open a tile to see its stage.':
    'Las seis fichas son una cadena, de las fábricas de la Tierra a los satélites en servicio. La ficha ámbar es la que más frena el plan. Abra una ficha para ver su etapa.',
  'Beside the charts stand the fields of the stage. Change one: everything that depends on it is computed again, here, in your browser. Grey lines show the preset you started from.':
    'Junto a los gráficos están los campos de la etapa. Cambie uno: todo lo que depende de él se calcula de nuevo, aquí, en su navegador. Las líneas grises muestran el modelo base del que partió.',
  'Nothing is lost: undo has no end, the address holds the whole scenario, and the page comes back as you left it.':
    'Nada se pierde: deshacer no tiene fin, la dirección contiene todo el escenario y la página vuelve tal como la dejó.',
  Keys: 'Teclas',
  'In a number: one step; with Shift, ten': 'En un número: un paso; con Mayús, diez',
  'On a chart: read the values one by one; Home and End jump':
    'En un gráfico: leer los valores uno a uno; Inicio y Fin saltan',
  'Close what is open, or take back what is typed': 'Cerrar lo que esté abierto o descartar lo escrito',
  'You may use it, read it, change it and pass it on under the same terms.':
    'Puede usarlo, leerlo, cambiarlo y transmitirlo en los mismos términos.',
  'The list could not be fetched.': 'No se pudo obtener la lista.',
  Scenario: 'Escenario',
  Page: 'Página',
  Learn: 'Aprender',
  'kt, GW, days': 'kt, GW, días',
  'SI base': 'SI básico',
  Looks: 'Aspecto',
  'Browser’s': 'El del navegador',
  'Power at work grows to {0} by {1}.': 'La potencia en servicio crece hasta {0} para {1}.',
  'The path from the Moon to {0}.': 'La trayectoria de la Luna a {0}.',
  'This browser does not let the page keep anything. Nothing is lost: save the scenario as a file instead.':
    'Este navegador no deja que la página guarde nada. Nada se pierde: guarde el escenario como archivo.',
  'Saved as “{0}”.': 'Guardado como «{0}».',
  'Renamed to “{0}”.': 'Renombrado a «{0}».',
  '“{0}” is deleted.': '«{0}» se ha borrado.',
  '“{0}” is back.': '«{0}» ha vuelto.',
  'New name': 'Nombre nuevo',
  Rename: 'Renombrar',
  Cancel: 'Cancelar',
  'Rename {0}': 'Renombrar {0}',
  'Delete {0}': 'Borrar {0}',
  Delete: 'Borrar',
  'Save what is on screen as': 'Guardar lo que hay en pantalla como',
  Save: 'Guardar',
  'Put it back': 'Devolverlo',
  'In this browser': 'En este navegador',
  'Nothing is saved yet.': 'Aún no hay nada guardado.',
  'Left off': 'Lo último',
  'As files': 'Como archivos',
  'A file can also be dropped anywhere on the page.':
    'También puede soltar un archivo en cualquier lugar de la página.',
  'Run in {0} s by the engine of this page.': 'Calculado en {0} s por el motor de esta página.',
  holds: 'se cumple',
  'does not hold': 'no se cumple',
  '{0} of {1} hold': '{0} de {1} se cumplen',
  ', {0} to come': ', faltan {0}',
  Holds: 'Se cumple',
  Case: 'Caso',
  Kind: 'Tipo',
  Residual: 'Residuo',
  Tolerance: 'Tolerancia',
  'Cases that others have published or computed independently, run by the engine of this page while you watch. The residual is the largest difference, in the units of its case; it holds while it is within the tolerance.':
    'Casos que otros han publicado o calculado de forma independiente, que el motor de esta página calcula mientras usted mira. El residuo es la mayor diferencia, en las unidades de su caso; se cumple mientras quede dentro de la tolerancia.',
  'Cases run': 'Casos calculados',
  '{0} of {1} cases hold': '{0} de {1} casos se cumplen',
  'Only those that do not hold': 'Solo los que no se cumplen',
  Close: 'Cerrar',
};
