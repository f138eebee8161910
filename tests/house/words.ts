/** Words in the source where none may stand: sentences of the engine, texts of the page outside the catalogues. No rule here. */
import ts from 'typescript';
import { syntaxOf, walk, type SourceFile } from './source-files.ts';

/** Modules that say what and never how: the command line and the page write their messages out. */
const ENGINE = /^src\/(scenario|driver|flight|satellite|plan|earth|finance|engine)\//;
/** A clause of words, or one word as a label has it. */
const CLAUSE = /\p{L}{2,}.*\s.*\p{L}{2,}|^\p{Lu}\p{Ll}{3,}$/su;

const tagOf = (node: ts.Node) => (ts.isTaggedTemplateExpression(node) ? node.tag.getText() : '');
const isRendered = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'text';
const isInFunction = (node: ts.Node): boolean =>
  node.parent !== undefined && (ts.isFunctionLike(node.parent) || isInFunction(node.parent));

/** Properties of records in web/ that hold a text to be shown. */
const TEXT_KEYS =
  /^(label|title|note|question|limits|text|heading|hint|says|task|help|caption|name|formula|story|body|words)$/;

/** Words that records of a file of web/ hold as they are, each with its file. */
export function recordTexts(file: SourceFile): string[] {
  const found: string[] = [];
  walk(syntaxOf(file), (node) => {
    if (!ts.isPropertyAssignment(node) || !TEXT_KEYS.test(node.name.getText())) return;
    const words = wordsOf(node.initializer);
    if (words !== null && CLAUSE.test(words)) found.push(`${file.path}: ${words}`);
  });
  return found;
}

/** The words of a literal, with `{}` for each value of a template. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('');
}

/** Sentences, clauses and labels in a file of the engine; not what is thrown, for that is a bug. */
export function engineTexts(file: SourceFile): string[] {
  if (!ENGINE.test(file.path)) return [];
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    const words = wordsOf(node);
    if (words !== null && CLAUSE.test(words)) found.push(words);
    node.forEachChild(look);
  };
  look(syntaxOf(file));
  return found;
}

const NAMES =
  /\b(licences\.md|Moonline|GLPK|HiGHS|CSV|PNG|SVG|JSON|LP|MPS|URL|HTML|UTC|km|kW|GW|deg|Ctrl|Shift|Esc)\b/g;
const SPOKEN_ATTRIBUTES =
  /^\.?(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|what|heading)$/;
const isLone = (text: string) => /\p{L}{2}/u.test(text.replace(/&\w+;/g, '').replace(NAMES, ''));

/** Literal words a value can show: the branches of a choice, not what is handed to a function. */
function literals(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literals(node.left), ...literals(node.right)];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.flatMap((s) => [...literals(s.expression), s.literal.text])];
  return [];
}

/** Words in a lit template that a reader meets and that are not from the catalogues: text between tags, attributes that are read out. */
function loneIn(template: ts.TemplateLiteral): string[] {
  const found: string[] = [];
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  let tag: string | null = null; // what has been read of the tag we are in
  let text = '';
  const attribute = () => /([.\w-]+)=(?:"[^"]*|)$/.exec(tag ?? '')?.[1] ?? '';
  pieces.forEach((piece, i) => {
    for (const sign of piece) {
      if (tag === null && sign === '<') {
        found.push(text);
        [tag, text] = ['', ''];
      } else if (tag !== null && sign === '>' && (tag.match(/"/g) ?? []).length % 2 === 0) {
        for (const [, name, value] of tag.matchAll(/([.\w-]+)="([^"]*)"/g))
          if (SPOKEN_ATTRIBUTES.test(name!)) found.push(value!);
        tag = null;
      } else if (tag === null) text += sign;
      else tag += sign;
    }
    if (ts.isNoSubstitutionTemplateLiteral(template) || i >= template.templateSpans.length) return;
    const value = template.templateSpans[i]!.expression;
    if (tag === null) found.push(text, ...literals(value));
    else if (SPOKEN_ATTRIBUTES.test(attribute())) found.push(...literals(value));
    text = '';
    if (tag !== null) tag += '…';
  });
  return [...found, text];
}

/** Texts a file of web/ shows that are not from the catalogues, each with its file. */
export function loneTexts(file: SourceFile): string[] {
  const found: string[] = [];
  walk(syntaxOf(file), (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !['html', 'svg'].includes(tagOf(node))) return;
    found.push(...loneIn(node.template).filter(isLone));
  });
  return found.map((text) => `${file.path}: ${text.trim().replace(/\s+/g, ' ')}`);
}

/** Texts that are written out when their module is loaded, before a language is. */
export function rashTexts(file: SourceFile): string[] {
  const found: string[] = [];
  walk(syntaxOf(file), (node) => {
    if (isRendered(node) && !isInFunction(node)) found.push(`${file.path}: ${node.getText()}`);
  });
  return found;
}
