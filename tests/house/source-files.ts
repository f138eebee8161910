/** The project's source files, for the tests of the project's rules. Not here: any rule. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface SourceFile {
  /** Path from the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

const FOLDERS = ['assembly', 'src', 'web', 'tests'];
const CODE = /\.(ts|mjs|js|css|html)$/;

/** Every file and folder of the project's own folders, and the files beside them. */
export function allPaths(): string[] {
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  return [...readdirSync('.'), ...below];
}

/** Every code file of the project, in alphabetical order. */
export function sourceFiles(): SourceFile[] {
  const found = allPaths()
    .filter((path) => path.includes('/') && CODE.test(path))
    .sort();
  return found.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** A file's syntax tree, with parents. */
export function syntaxOf(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
}

/** Call `visit` for every node below a node, depth first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  node.forEachChild((child) => {
    visit(child);
    walk(child, visit);
  });
}
