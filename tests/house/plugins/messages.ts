/**
 * Catalogues in the build. A catalogue is compiled as it is imported: English by id, another language as the page asks for it;
 * `english:driver` is the part of English that a subject needs, `every:embed.run` one text by language. In the page's own
 * code each `text('id')` gets a short key and its English text beside it, so that English comes with the code that shows
 * it. Not here: the renderer (src/text/text.ts).
 */
import { basename } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { catalogue, keys, languages, pattern, writeValues } from '../messages.mjs';

/** Subjects of which the page takes the English texts as one, for ids that it makes from data or gets from the engine. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  scenario: /^scenario\./,
  file: /^file\.problem\./,
  engine: /^engine\.(?!verify)/,
  verify: /^engine\.verify\./,
  flight: /^flight\.(accuracy|arrival|outcome|plane|target)\./,
  search: /^flight\.(?!accuracy|arrival|outcome|plane|target)/,
  driver: /^driver\./,
  satellite: /^satellite\./,
  plan: /^(plan|earth|finance)\./,
  notes: /^field\.(ours$|.*\.(help|source|suggestion\..*)$)/,
  explain: /^explain\./,
  presets: /^preset\..*\.sources$/,
};

const FILE = /\/src\/text\/(\w+)\.json$/;
const VIRTUAL = /^\0?(english|every):(.+)$/;
const PAGE_CODE = /\/web\/.*\.ts$/;
const CALL = /\b(text|message)\(/;

/** Texts of another language as the page asks for them. */
function byKey(texts: Readonly<Record<string, string>>): Record<string, unknown> {
  const key = keys();
  const rows = Object.entries(texts).map(([id, one]) => [key.get(id), pattern(id, one)] as const);
  return Object.fromEntries(rows) as Record<string, unknown>;
}

/** Texts by id, those that fit. */
function byId(texts: Readonly<Record<string, string>>, fits = /./): Record<string, unknown> {
  const wanted = Object.entries(texts).filter(([id]) => fits.test(id));
  return Object.fromEntries(wanted.map(([id, one]) => [id, pattern(id, one)]));
}

/** Texts of fields that the page's first view shows. */
const FIELDS = /^field\..*\.(label|link|pattern|choice\..*)$/;

/** What a virtual module holds. */
function virtual(kind: string, name: string): unknown {
  // Of fields the page knows the ids: their texts alone, in the order of the ids, weigh half as much.
  if (kind === 'english' && name === 'fields') {
    const texts = Object.entries(catalogue('en')).filter(([id]) => FIELDS.test(id));
    return texts
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one)
      .join('\n');
  }
  if (kind === 'english') {
    const fits = SUBJECTS[name];
    if (!fits) throw new Error(`english:${name} is no subject`);
    return byId(catalogue('en'), fits);
  }
  return Object.fromEntries(languages().map((id) => [id, pattern(name, catalogue(id)[name]!)]));
}

/** The code with short keys and English texts in its calls of `text` and `message`. */
function withEnglish(code: string, path: string): string {
  const [english, key] = [catalogue('en'), keys()];
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const edits: { at: number; end: number; to: string }[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      /^(text|message)$/.test(node.expression.text)
    ) {
      const [id, values] = node.arguments;
      if (id && ts.isStringLiteral(id) && id.text in english) {
        edits.push({ at: id.getStart(tree), end: id.end, to: JSON.stringify(key.get(id.text)) });
        const source = JSON.stringify(pattern(id.text, english[id.text]!));
        edits.push({ at: (values ?? id).end, end: (values ?? id).end, to: values ? `,${source}` : `,null,${source}` });
      }
    }
    node.forEachChild(look);
  };
  look(tree);
  return edits
    .sort((a, b) => b.at - a.at || b.end - a.end)
    .reduce((out, { at, end, to }) => out.slice(0, at) + to + out.slice(end), code);
}

/** The plugin; `inPage` where English is to come with the page's code and not as a whole. */
export function messages(inPage: boolean): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    buildStart() {
      writeValues();
    },
    handleHotUpdate({ file }) {
      if (FILE.test(file)) writeValues();
    },
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, kind, name] = VIRTUAL.exec(id) ?? [];
      const [, language] = FILE.exec(id) ?? [];
      if (!kind && !language) return undefined;
      if (language) this.addWatchFile(id);
      const value = kind
        ? virtual(kind, name!)
        : language === 'en' || !inPage
          ? byId(catalogue(language!))
          : byKey(catalogue(language!));
      return { code: `export default ${JSON.stringify(value)};`, moduleType: 'js', map: null };
    },
    transform(code, id) {
      if (!inPage || !PAGE_CODE.test(id) || basename(id).endsWith('.d.ts') || !CALL.test(code)) return undefined;
      return { code: withEnglish(code, id), map: null };
    },
  };
}
