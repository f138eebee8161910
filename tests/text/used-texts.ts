/** Which ids of the catalogues the source asks for: as literals, or as templates filled by words of the source. */
import ts from 'typescript';
import { syntaxOf, walk, type SourceFile } from '../house/source-files.ts';

export interface UsedTexts {
  /** Literals, and names of properties: ids, and what may fill a template. */
  readonly words: ReadonlySet<string>;
  /** Templates such as `driver.design.${key}.name`, as what they match. */
  readonly templates: readonly RegExp[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Literals and templates of some files. */
export function usedTexts(files: readonly SourceFile[]): UsedTexts {
  const words = new Set<string>();
  const templates = new Map<string, RegExp>();
  for (const file of files.filter(({ path }) => path !== 'src/text/values.ts'))
    walk(syntaxOf(file), (node) => {
      if (ts.isStringLiteralLike(node)) words.add(node.text).add(node.text.replace(/^every:/, ''));
      if (ts.isNumericLiteral(node)) words.add(node.text);
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) words.add(node.name.text);
      if (!ts.isTemplateExpression(node) && !ts.isTemplateLiteralTypeNode(node)) return;
      // A template that is a value alone, or begins with one, would fit everything.
      if (!/^[a-z]+\w*\./i.test(node.head.text)) return;
      const parts = node.templateSpans.map((span) => escaped(span.literal.text));
      const source = `^${escaped(node.head.text)}(.+)${parts.join('(.+)')}$`;
      templates.set(source, new RegExp(source));
    });
  return { words, templates: [...templates.values()] };
}

/** Whether an id is a literal, or fits a template with words that are literals. */
export function isUsed(id: string, { words, templates }: UsedTexts): boolean {
  if (words.has(id)) return true;
  return templates.some((template) => {
    const found = template.exec(id);
    return found !== null && found.slice(1).every((part) => words.has(part));
  });
}
