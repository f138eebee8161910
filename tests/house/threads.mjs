/**
 * `npm run types`: checks each file once, against the globals of the thread it runs on, by the tsconfig.json beside it.
 * Plain Node over the compiler. Not here: the settings themselves, the rules for imports (imports.ts).
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ROOT } from './setup.mjs';

/** Folders with a tsconfig.json of their own; the last also checks what the others leave: tests, builds, the kernel. */
const THREADS = ['src', 'src/cli', 'web', '.'];

/** Files as the compiler parsed them: the threads share most of them, and parse them with the same settings. */
const parsed = new Map();

/** A compiler host over the disk and some files that exist only here, given by path from the project's folder. */
function hostWith(options, virtual) {
  const host = ts.createCompilerHost(options);
  const text = (path) => virtual[path.startsWith(ROOT) ? path.slice(ROOT.length) : path];
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => text(path) !== undefined || fileExists(path);
  host.readFile = (path) => text(path) ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    if (text(path) !== undefined) return ts.createSourceFile(path, text(path), languageVersion);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, languageVersion, ...rest));
    return parsed.get(path);
  };
  return host;
}

/** The settings and files of a thread, as its tsconfig.json says. */
function configOf(thread) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => errors([diagnostic]) };
  return ts.getParsedCommandLineOfConfigFile(`${ROOT}${thread}/tsconfig.json`, {}, host);
}

/**
 * What the compiler objects to in a file that exists only here, checked on a thread with everything that thread's entry
 * imports. `loosened` are compiler options in place of those of its tsconfig.json.
 */
export function objections(thread, { entry, text, loosened = {} }) {
  const { options, fileNames } = configOf(thread);
  const path = `${thread}/checked-here-alone.ts`;
  const ambient = fileNames.filter((name) => name.endsWith('.d.ts'));
  const settings = { ...options, ...loosened };
  const host = hostWith(settings, { [path]: `import './${entry}';\n${text}` });
  const program = ts.createProgram([...ambient, ROOT + path], settings, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(ROOT + path))
    .map(({ messageText }) => String(messageText));
}

/** Print diagnostics as the compiler's own command would; the count of them. */
function errors(diagnostics) {
  const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => ROOT, getNewLine: () => '\n' };
  const format = process.stdout.isTTY ? ts.formatDiagnosticsWithColorAndContext : ts.formatDiagnostics;
  process.stdout.write(format(diagnostics, host));
  return diagnostics.length;
}

/** Check every file of the project; the count of errors. */
function errorsOfAll() {
  const checked = new Set();
  let count = 0;
  for (const thread of THREADS) {
    const config = configOf(thread);
    const program = ts.createProgram({ ...config, rootNames: config.fileNames, host: hostWith(config.options, {}) });
    const own = new Set(config.fileNames);
    const files = program
      .getSourceFiles()
      .filter(({ fileName }) => !checked.has(fileName) && (thread === '.' || own.has(fileName)));
    for (const { fileName } of files) checked.add(fileName);
    count += errors([
      ...config.errors,
      ...program.getOptionsDiagnostics(),
      ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
      ...program.getGlobalDiagnostics(),
    ]);
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = errorsOfAll() > 0 ? 1 : 0;
