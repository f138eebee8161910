/** Set-up of every test: English texts are there, as in the command line. */
import english from '../../src/text/en.json';
import { addEnglish } from '../../src/text/text.ts';

addEnglish(english);
