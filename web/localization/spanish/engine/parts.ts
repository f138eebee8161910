/** Spanish for sentences that are put together, their parts, and what is refused. */
import type { Catalogue } from '../../catalogue.ts';

export const PARTS: Catalogue = {
  'Each tonne landed lets the Moon throw {0} t by the end.':
    'Cada tonelada alunizada hace que la Luna lance {0} t hasta el final.',
  'Each tonne landed lets the Moon throw {0} t by the end; more is thrown than was landed from {1}.':
    'Cada tonelada alunizada hace que la Luna lance {0} t hasta el final; desde {1} se ha lanzado más de lo alunizado.',
  '{0} must be {1}, got {2}.': '{0}: se admite {1}, se recibió {2}.',
  'a number from {0} to {1}': 'un número de {0} a {1}',
  'a number from {0} to {1} or auto': 'un número de {0} a {1} o auto',
  'a number from {0} to {1} or unknown': 'un número de {0} a {1} o unknown',
  'a whole number from {0} to {1}': 'un número entero de {0} a {1}',
  'one of {0}': 'uno de {0}',
  'text of at most {0} characters': 'un texto de hasta {0} caracteres',
  'a UTC date such as {0}, from {1} to {2}': 'una fecha UTC como {0}, de {1} a {2}',
  'flight numbers apart by blanks or commas, at most {0} characters':
    'números de vuelo separados por espacios o comas, hasta {0} caracteres',
  nothing: 'nada',
  azimuth: 'acimut',
  elevation: 'elevación',
  '{0} and {1}': '{0} y {1}',
  '{0} over {1}': '{0} en {1}',
  '{0} years': '{0} años',
  '{0} year': '{0} año',
  '{0} days': '{0} días',
  '{0} way to hit {1} {2}.': '{0} manera de alcanzar {1}, {2}.',
  '{0} ways to hit {1} {2}.': '{0} maneras de alcanzar {1}, {2}.',
  '{0} way to reach {1} {2}.': '{0} manera de llegar a {1}, {2}.',
  '{0} ways to reach {1} {2}.': '{0} maneras de llegar a {1}, {2}.',
  '{0} way to make an {1} {2}.': '{0} manera de lograr: {1}, {2}.',
  '{0} ways to make an {1} {2}.': '{0} maneras de lograr: {1}, {2}.',
  '{0} is hit {1}.': '{0} se alcanza {1}.',
  '{0} is reached {1}.': '{0} se alcanza {1}.',
  'Passes {0} after {1} days, {2} from the point, at {3} m/s.':
    'Pasa por {0} tras {1} días, a {2} del punto, a {3} m/s.',
  '{0}° E': '{0}° E',
  '{0}° W': '{0}° O',
};
