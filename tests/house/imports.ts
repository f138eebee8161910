/** Who may import whom: the table of the import rule, and the check of one file against it. Not here: the tests of it. */
import { posix } from 'node:path';
import ts from 'typescript';
import { syntaxOf, walk, type SourceFile } from './source-files.ts';

const LINKS = ['flight', 'driver', 'satellite', 'earth', 'finance'];
const BELOW_LINKS = ['units', 'maths', 'text', 'scenario', 'kernel', 'assembly'];
const BELOW_CLI = [...BELOW_LINKS, ...LINKS, 'engine'];

interface ImportRule {
  /** Modules whose values a module may import; their types too. */
  readonly values: readonly string[];
  /** Modules of which it may import types alone. */
  readonly types: readonly string[];
}

/** `units ◀ text ◀ scenario ◀ kernel ◀ links ◀ engine ◀ cli`; only the engine opens the plan; the page computes nothing. */
const TABLE: Readonly<Record<string, ImportRule>> = {
  assembly: { values: [], types: [] },
  units: { values: [], types: [] },
  maths: { values: [], types: [] },
  text: { values: ['units'], types: [] },
  scenario: { values: ['units', 'text'], types: [] },
  kernel: { values: ['units', 'text', 'scenario', 'assembly'], types: [] },
  ...Object.fromEntries(LINKS.map((link) => [link, { values: BELOW_LINKS, types: [] }])),
  plan: { values: ['units', 'maths', 'text', 'scenario', 'earth'], types: ['flight', 'driver', 'satellite'] },
  engine: { values: [...BELOW_LINKS, ...LINKS, 'plan'], types: [] },
  cli: { values: BELOW_CLI, types: ['plan'] },
  web: { values: ['units', 'text', 'scenario'], types: [...LINKS, 'plan', 'engine'] },
  // What a bundle gets: page and engine in one package, the engine by way of a text or a module of its own.
  package: { values: ['units', 'text', 'scenario', 'engine', 'cli', 'web'], types: [...LINKS, 'plan'] },
};

/** Packages and built-ins that only some files may import; a package not listed here may not be imported at all. */
const PACKAGES: readonly (readonly [name: RegExp, files: RegExp])[] = [
  [/^node:/, /^src\/cli\//],
  [/^valibot$/, /^src\/scenario\//],
  [/^glpk\.js(\/|$)/, /^src\/plan\/solver\/solver\.ts$/],
  [/^astronomy-engine$/, /^src\/flight\/ephemeris\/ephemeris\.ts$/],
  [
    /^comlink(\/|$)/,
    /^(src\/engine\/(worker|transfer)|src\/cli\/node-engine|src\/cli\/comlink-node\.d|web\/engine\/engine-client)\.ts$/,
  ],
  [/^(lit|uplot)(\/|$)/, /^web\//],
  // Texts that the build takes from the catalogues.
  [/^(english|every):/, /^web\//],
  // Modules that the package's build makes.
  [/^package:/, /^web\/package\//],
];

/** Modules that say what and never how: of the renderer they see no more than what makes a message. */
const SILENT = ['scenario', 'kernel', 'plan', 'engine', ...LINKS];
const MESSAGE_MAKERS = ['message', 'isMessage'];

/** An embedded figure imports the built engine by its address where it may have no worker. */
const OWN_THREAD = [/^\(computed\) ADDRESS\.href$/, /^web\/embed\/engine-ways\.ts$/] as const;

/** The worker reaches the kernel by its address: an import that gives a file's name. */
const KERNEL_ADDRESS = [/^dist\/kernel\/release\.wasm\?url$/, /^src\/engine\/worker\.ts$/] as const;

/** The module of a file: `src/driver/sizing.ts` → driver, `src/units.ts` → units, `web/…` → web but `web/package/…` → package. */
function moduleOf(path: string): string {
  if (path.startsWith('web/package/')) return 'package';
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/(\.d)?\.ts$/, '') : top;
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Names that are imported as values, where they stand in braces. */
  readonly names: readonly string[];
}

/** What a file imports, in its order: statements, `export … from`, import types and `import()`. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean, names: readonly string[] = ['*']) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly, names });
    else if (node) found.push({ specifier: `(computed) ${node.getText()}`, typeOnly, names });
  };
  walk(syntaxOf(file), (node) => {
    if (ts.isImportDeclaration(node))
      add(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
        valueNames(node.importClause),
      );
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return found;
}

/** Names in braces without those of types; `*` for a namespace or a default. */
function valueNames(clause: ts.ImportClause | undefined): string[] {
  const named = clause?.namedBindings;
  if (clause?.name || !named || !ts.isNamedImports(named)) return ['*'];
  return named.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text);
}

/** What a file imports against the table, one sentence each; tests may import anything but are imported by nobody. */
export function importViolations(file: SourceFile): string[] {
  const module = moduleOf(file.path);
  const rule = TABLE[module];
  if (module === 'tests') return [];
  if (!rule)
    return importsOf(file).map(({ specifier }) => `${file.path}: module ${module} is not in the table (${specifier})`);
  return importsOf(file).flatMap(({ specifier, typeOnly, names }) => {
    if (OWN_THREAD[0].test(specifier) && OWN_THREAD[1].test(file.path)) return [];
    if (!specifier.startsWith('.')) {
      const allowed = PACKAGES.some(([name, files]) => name.test(specifier) && files.test(file.path));
      return allowed ? [] : [`${file.path}: may not import the package ${specifier}`];
    }
    const target = posix.join(posix.dirname(file.path), specifier);
    if (KERNEL_ADDRESS[0].test(target) && KERNEL_ADDRESS[1].test(file.path)) return [];
    const other = moduleOf(target);
    if (SILENT.includes(module) && target === 'src/text/text.ts' && !typeOnly)
      return names.every((name) => MESSAGE_MAKERS.includes(name))
        ? []
        : [`${file.path}: may make messages, not write them`];
    if (SILENT.includes(module) && /^src\/text\/(languages|.*\.json)/.test(target))
      return [`${file.path}: may not know a language (${specifier})`];
    if (other === module || rule.values.includes(other) || (typeOnly && rule.types.includes(other))) return [];
    return [`${file.path}: may not import ${typeOnly ? 'types' : 'values'} of ${other} (${specifier})`];
  });
}
