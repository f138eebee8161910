/** German for the views beside the stages: gallery, comparison, help, saved scenarios. */
import type { Catalogue } from '../catalogue.ts';

export const VIEWS: Catalogue = {
  'There is no such plan.': 'Einen solchen Plan gibt es nicht.',
  'Power at work in {0}': 'Leistung in Arbeit {0}',
  'not reached': 'nicht erreicht',
  'Held back by': 'Aufgehalten durch',
  'On screen': 'Auf dem Schirm',
  'What the numbers cannot tell': 'Was die Zahlen nicht sagen können',
  'Many inputs are assumptions or claims of interested parties. The “?” beside a field says where its value comes from and how sure it is. An outcome that is no result (a payload that falls back, a plan that does not exist) is said in words and never shown as a number.':
    'Viele Eingaben sind Annahmen oder Behauptungen von Beteiligten. Das „?“ neben einem Feld sagt, woher sein Wert kommt und wie sicher er ist. Ein Ausgang, der kein Ergebnis ist (eine Nutzlast, die zurückfällt, ein Plan, den es nicht gibt), wird in Worten gesagt und nie als Zahl.',
  'How to read the page': 'Wie die Seite zu lesen ist',
  'The six tiles are one chain, from Earth’s factories to satellites at work. The amber tile holds the plan back the most. Open a tile to see its stage.':
    'Die sechs Kacheln sind eine Kette, von den Fabriken der Erde bis zu Satelliten in Arbeit. Die bernsteinfarbene Kachel hält den Plan am meisten auf. Öffnen Sie eine Kachel, um ihre Stufe zu sehen.',
  'Beside the charts stand the fields of the stage. Change one: everything that depends on it is computed again, here, in your browser. Grey lines show the preset you started from.':
    'Neben den Diagrammen stehen die Felder der Stufe. Ändern Sie eines: Alles, was davon abhängt, wird neu berechnet, hier, in Ihrem Browser. Graue Linien zeigen die Vorlage, von der Sie ausgingen.',
  'Nothing is lost: undo has no end, the address holds the whole scenario, and the page comes back as you left it.':
    'Nichts geht verloren: Rückgängig hat kein Ende, die Adresse enthält das ganze Szenario, und die Seite kommt so zurück, wie Sie sie verlassen haben.',
  Keys: 'Tasten',
  'In a number: one step; with Shift, ten': 'In einer Zahl: ein Schritt; mit Umschalt zehn',
  'On a chart: read the values one by one; Home and End jump':
    'Auf einem Diagramm: Werte einzeln lesen; Pos1 und Ende springen',
  'Close what is open, or take back what is typed': 'Schließen, was offen ist, oder zurücknehmen, was getippt ist',
  'You may use it, read it, change it and pass it on under the same terms.':
    'Sie dürfen es nutzen, lesen, ändern und unter denselben Bedingungen weitergeben.',
  'The list could not be fetched.': 'Die Liste war nicht abrufbar.',
  Scenario: 'Szenario',
  Page: 'Seite',
  Learn: 'Lernen',
  'kt, GW, days': 'kt, GW, Tage',
  'SI base': 'SI-Basis',
  Looks: 'Aussehen',
  'Browser’s': 'Wie der Browser',
  'Power at work grows to {0} by {1}.': 'Die Leistung in Arbeit wächst bis {1} auf {0}.',
  'The path from the Moon to {0}.': 'Die Bahn vom Mond nach {0}.',
  'This browser does not let the page keep anything. Nothing is lost: save the scenario as a file instead.':
    'Dieser Browser lässt die Seite nichts behalten. Nichts ist verloren: Speichern Sie das Szenario stattdessen als Datei.',
  'Saved as “{0}”.': 'Als „{0}“ gespeichert.',
  'Renamed to “{0}”.': 'In „{0}“ umbenannt.',
  '“{0}” is deleted.': '„{0}“ ist gelöscht.',
  '“{0}” is back.': '„{0}“ ist wieder da.',
  'New name': 'Neuer Name',
  Rename: 'Umbenennen',
  Cancel: 'Abbrechen',
  'Rename {0}': '{0} umbenennen',
  'Delete {0}': '{0} löschen',
  Delete: 'Löschen',
  'Save what is on screen as': 'Was auf dem Schirm ist, speichern als',
  Save: 'Speichern',
  'Put it back': 'Zurückholen',
  'In this browser': 'In diesem Browser',
  'Nothing is saved yet.': 'Noch ist nichts gespeichert.',
  'Left off': 'Zuletzt',
  'As files': 'Als Dateien',
  'A file can also be dropped anywhere on the page.': 'Eine Datei lässt sich auch irgendwo auf die Seite ziehen.',
  Close: 'Schließen',
};
