/** German for sentences that are put together, their parts, and what is refused. */
import type { Catalogue } from '../../catalogue.ts';

export const PARTS: Catalogue = {
  'Each tonne landed lets the Moon throw {0} t by the end.':
    'Jede gelandete Tonne lässt den Mond bis zum Ende {0} t werfen.',
  'Each tonne landed lets the Moon throw {0} t by the end; more is thrown than was landed from {1}.':
    'Jede gelandete Tonne lässt den Mond bis zum Ende {0} t werfen; ab {1} ist mehr geworfen als gelandet.',
  '{0} must be {1}, got {2}.': '{0}: erlaubt ist {1}, eingegeben wurde {2}.',
  'a number from {0} to {1}': 'eine Zahl von {0} bis {1}',
  'a number from {0} to {1} or auto': 'eine Zahl von {0} bis {1} oder auto',
  'a number from {0} to {1} or unknown': 'eine Zahl von {0} bis {1} oder unknown',
  'a whole number from {0} to {1}': 'eine ganze Zahl von {0} bis {1}',
  'one of {0}': 'eines von {0}',
  'text of at most {0} characters': 'ein Text von höchstens {0} Zeichen',
  'a UTC date such as {0}, from {1} to {2}': 'ein UTC-Datum wie {0}, von {1} bis {2}',
  'flight numbers apart by blanks or commas, at most {0} characters':
    'Flugnummern, durch Leerzeichen oder Kommas getrennt, höchstens {0} Zeichen',
  nothing: 'nichts',
  azimuth: 'Azimut',
  elevation: 'Elevation',
  '{0} and {1}': '{0} und {1}',
  '{0} over {1}': '{0} über {1}',
  '{0} years': '{0} Jahren',
  '{0} year': '{0} Jahr',
  '{0} days': '{0} Tagen',
  '{0} way to hit {1} {2}.': '{0} Weg, {1} zu treffen, {2}.',
  '{0} ways to hit {1} {2}.': '{0} Wege, {1} zu treffen, {2}.',
  '{0} way to reach {1} {2}.': '{0} Weg, {1} zu erreichen, {2}.',
  '{0} ways to reach {1} {2}.': '{0} Wege, {1} zu erreichen, {2}.',
  '{0} way to make an {1} {2}.': '{0} Weg für: {1}, {2}.',
  '{0} ways to make an {1} {2}.': '{0} Wege für: {1}, {2}.',
  '{0} is hit {1}.': '{0} wird {1} getroffen.',
  '{0} is reached {1}.': '{0} wird {1} erreicht.',
  'Passes {0} after {1} days, {2} from the point, at {3} m/s.':
    'Passiert {0} nach {1} Tagen in {2} Abstand vom Punkt, mit {3} m/s.',
  '{0}° E': '{0}° O',
  '{0}° W': '{0}° W',
};
