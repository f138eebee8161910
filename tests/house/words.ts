/** Every text a reader of the page can meet, found in the source: what msg() is given, data, what the engine says. No rule here. */
import ts from 'typescript';
import { FIELDS } from '../../src/scenario/fields.ts';
import { noteOf } from '../../src/scenario/field-notes.ts';
import { PRESET_SOURCES } from '../../src/scenario/preset-sources.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { UNITS } from '../../src/units.ts';
import { syntaxOf, walk, type SourceFile } from './source-files.ts';

/** Properties of tables in web/ that hold a text to be shown. */
const TEXT_KEYS =
  /^(label|title|note|question|limits|text|heading|hint|says|task|help|caption|name|formula|story|body|words)$/;
/** Records of texts that are shown through msg(). */
const TEXT_TABLES = /(TITLES|LABELS|NAMES)$/;
const WORDS = /\p{L}{2}|\p{L}\$/u;
/** Rooms whose strings reach a reader; the rest of src speaks to programs. */
const ENGINE = /^src\/(driver|flight|satellite|plan|earth|finance|engine)\//;

const tagOf = (node: ts.Node) => (ts.isTaggedTemplateExpression(node) ? node.tag.getText() : '');
const isMsg = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'msg';

/** `“{0} of {1}”` for a template, the text itself for a plain string. */
function keyOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node) || tagOf(node) !== 'str') return null;
  if (ts.isNoSubstitutionTemplateLiteral(node.template)) return node.template.text;
  const { head, templateSpans } = node.template;
  return head.text + templateSpans.map((span, i) => `{${i}}${span.literal.text}`).join('');
}

const isInFunction = (node: ts.Node): boolean =>
  node.parent !== undefined && (ts.isFunctionLike(node.parent) || isInFunction(node.parent));

/** Texts in a file of web/: given to msg(), in records of `spoken`, and in tables at module level. */
export function pageTexts(file: SourceFile): string[] {
  const found: string[] = [];
  walk(syntaxOf(file), (node) => {
    if (isMsg(node)) {
      const key = node.arguments[0] && keyOf(node.arguments[0]);
      if (key) found.push(key);
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'spoken') {
      walk(node, (inner) => {
        if (ts.isPropertyAssignment(inner) && ts.isStringLiteralLike(inner.initializer))
          found.push(inner.initializer.text);
      });
    } else if (ts.isVariableDeclaration(node) && TEXT_TABLES.test(node.name.getText()) && !isInFunction(node)) {
      walk(node, (inner) => {
        if (ts.isPropertyAssignment(inner) && ts.isStringLiteralLike(inner.initializer))
          found.push(inner.initializer.text);
      });
    } else if (ts.isPropertyAssignment(node) && TEXT_KEYS.test(node.name.getText()) && !isInFunction(node)) {
      if (ts.isStringLiteralLike(node.initializer)) found.push(node.initializer.text);
    }
  });
  return found.filter((text) => WORDS.test(text));
}

/** Texts in tables of src: fields, their notes, presets, units. */
export function dataTexts(): string[] {
  const fields = FIELDS.flatMap((row) => {
    const { help, source, suggestions } = noteOf(row);
    const own = row.kind === 'choice' ? row.choices.map((one) => one.label) : row.kind === 'number' ? [row.link] : [];
    return [row.label, help, source, ...own, ...(suggestions ?? []).map((one) => one.label)];
  });
  const presets = PRESETS.flatMap(({ scenario }) => [scenario.name, scenario.story]);
  const units = Object.values(UNITS).flatMap((row) => [
    row.shown,
    ...('ladder' in row ? row.ladder.map(([, shown]) => shown) : []),
  ]);
  return [
    ...fields,
    ...presets,
    ...Object.values(PRESET_SOURCES),
    ...units.filter((shown) => /\p{L}{4}|yr|\$| /u.test(shown)),
  ].filter((text): text is string => text !== undefined && WORDS.test(text));
}

/** A string expression as the texts it can give, `{}` for each value; each branch of a choice is a text of its own. */
function branches(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return branches(node.expression);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...new Set([...branches(node.whenTrue), ...branches(node.whenFalse)])];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return branches(node.left).flatMap((left) => branches(node.right).map((right) => left + right));
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (before, span) =>
        before.flatMap((one) => branches(span.expression).map((part) => one + part + span.literal.text)),
      [node.head.text],
    );
  return ['{}'];
}

/** The same with its places numbered from the left. */
function variants(node: ts.Expression): string[] {
  return branches(node).map((text) => {
    let count = 0;
    return text.trim().replace(/\{\}/g, () => `{${count++}}`);
  });
}

/** The values that stand in a text: what may be a text again. */
function valuesIn(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return valuesIn(node.expression);
  if (ts.isStringLiteralLike(node)) return [];
  if (ts.isConditionalExpression(node)) return [...valuesIn(node.whenTrue), ...valuesIn(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...valuesIn(node.left), ...valuesIn(node.right)];
  if (ts.isTemplateExpression(node)) return node.templateSpans.flatMap((span) => valuesIn(span.expression));
  return [node];
}

const isText = (node: ts.Node): node is ts.Expression =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken);

/** Sentences, clauses and labels in a file of the engine, with places; not what is thrown, for that is a bug. */
export function engineTexts(file: SourceFile): string[] {
  if (!ENGINE.test(file.path)) return [];
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    if (isText(node)) {
      const texts = variants(node);
      const label = ts.isPropertyAssignment(node.parent) && /^(label|says|note|name)$/.test(node.parent.name.getText());
      found.push(
        ...texts.filter((text) =>
          label ? WORDS.test(text) : /\p{L}{2,}.*\s.*\p{L}{2,}|^\p{Lu}\p{Ll}{3,}/su.test(text),
        ),
      );
      for (const value of valuesIn(node)) value.forEachChild(look);
      return;
    }
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

/** Words in a lit template that a reader meets and that are not in msg(): text between tags, attributes that are read out. */
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

/** Texts a file of web/ shows without msg(), each with its file. */
export function loneTexts(file: SourceFile): string[] {
  const found: string[] = [];
  walk(syntaxOf(file), (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !['html', 'svg'].includes(tagOf(node))) return;
    found.push(...loneIn(node.template).filter(isLone));
  });
  return found.map((text) => `${file.path}: ${text.trim().replace(/\s+/g, ' ')}`);
}

/** Calls of msg() that run when their module is loaded, before a language is. */
export function rashTexts(file: SourceFile): string[] {
  const found: string[] = [];
  walk(syntaxOf(file), (node) => {
    if (isMsg(node) && !isInFunction(node)) found.push(`${file.path}: ${node.getText()}`);
  });
  return found;
}
