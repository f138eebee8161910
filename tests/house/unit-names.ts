/** Rule 3, the unit in the name: what a number's name must end in. Not here: the tests of it. */
import ts from 'typescript';
import { syntaxOf, walk, type SourceFile } from './source-files.ts';

/** Words of unit suffixes; a digit after one is a power. The first stands on top, each further one divides. */
const UNIT_WORDS = new Set(
  (
    'm km mm s min h days yr deg rad g kg t kt Mt N kN MN J kJ MJ GJ W kW MW GW TW Wh kWh MWh K Pa T A V Hz hz ' +
    'dB USD MUSD units ships flights per bytes ms us px'
  ).split(' '),
);
const UPPER_WORDS = new Set([...UNIT_WORDS].map((word) => word.toUpperCase()));

/** Endings of names without a unit. */
const PURE = ['Ratio', 'Fraction', 'Factor', 'Count', 'Index', 'Id', 'Year', 'Probability'];

/**
 * Names that keep their meaning without a unit: binding names of the scenario and the command line, mathematics, and
 * the words of a table that names its unit elsewhere. Nothing is added here that could carry a unit.
 */
const EXEMPT = new Set(
  [
    // the scenario: dimensionless or counts
    'readinessStart readinessEnd efficiency availability regeneration productivity tankersPerLanding drivers satellites',
    'tankersPerFlight storageEfficiency',
    'equipment power driver satellite periodsPerYear',
    'powerAvailability',
    // commands and plan: a value whose unit stands beside it, sizes of the program, shares, the Jacobi constant
    'bound alone robust middleFirst',
    'value limit best error tolerance elasticity byPeriod rows columns nonzeros flights landings start end',
    // the field table: numbers in the field's own unit
    'default min max step maxLength suggestions',
    // dispersion: statistics of the quantity that holds them, and what was drawn
    'mean standardDeviation p50 p95 p99 samples seed',
    // the proof: in the unit of the objective
    'primal dual',
    // the number of the kernel's interface
    'abi',
    // drawing, in CSS pixels; the number of a request
    'width height left top weight dash lines number',
    // mathematics
    'x y z L1 L2 L3',
  ].flatMap((line) => line.split(' ')),
);

/** Files whose numbers have no unit of their own, and why. */
export const UNITLESS_FILES: Readonly<Record<string, string>> = {
  'assembly/memory.ts': 'addresses in the memory map and codes',
  'assembly/integrator/tableau.ts': 'coefficients of the method',
  'src/kernel/batch.ts': 'the non-dimensional state of the restricted problem',
  'src/kernel/kernel.ts': 'the non-dimensional state of the restricted problem',
  'src/kernel/ephemeris-model.ts': 'the non-dimensional units of the restricted problem',
  'src/flight/targets/periodic-orbits.ts': 'the non-dimensional state of the restricted problem',
  'src/plan/solver/model.ts': 'a linear program: each number in the unit of its row and variable',
  'src/plan/constraints/constraint.ts': 'a linear program',
  'src/plan/solver/proof.ts': 'a linear program',
  'src/plan/solver/infeasibility.ts': 'a linear program',
  'src/plan/solver/scaling.ts': 'a linear program',
  'src/plan/solver/solver.ts': 'a linear program',
  'src/text/values.ts': 'made from the catalogues: counts that stand in texts',
};

const withoutPower = (word: string) => word.replace(/\d+$/, '');

/** Whether a number's name carries its unit, or says that it has none. */
export function carriesUnit(name: string): boolean {
  if (EXEMPT.has(name)) return true;
  const words = name.split('_');
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) {
    const last = words.at(-1)!;
    return UPPER_WORDS.has(withoutPower(last)) || PURE.some((end) => last === end.toUpperCase()) || last === 'VERSION';
  }
  const units = words.slice(1);
  if (units.length === 0) return PURE.some((end) => name.endsWith(end) || name.toLowerCase() === end.toLowerCase());
  return UNIT_WORDS.has(withoutPower(units.at(-1)!));
}

function isNumberType(node: ts.TypeNode | undefined): boolean {
  if (!node) return false;
  if (ts.isUnionTypeNode(node)) return node.types.some(isNumberType);
  if (ts.isArrayTypeNode(node)) return isNumberType(node.elementType);
  if (ts.isTypeOperatorNode(node)) return isNumberType(node.type);
  if (ts.isTypeReferenceNode(node)) return /^Float(32|64)Array$/.test(node.typeName.getText());
  return node.kind === ts.SyntaxKind.NumberKeyword;
}

/** Whether an initialiser is a number by its look: literals, arithmetic, Math. */
function isNumberValue(node: ts.Expression | undefined): boolean {
  if (!node) return false;
  if (ts.isNumericLiteral(node)) return true;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isNumberValue(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isNumberValue(node.operand);
  if (ts.isBinaryExpression(node))
    return (
      isNumberValue(node.left) || isNumberValue(node.right) || /^(\*|\/|-|\*\*|%)$/.test(node.operatorToken.getText())
    );
  return ts.isCallExpression(node) && /^(Math\.|Number\()/.test(node.getText());
}

const isExported = (node: ts.VariableStatement | ts.InterfaceDeclaration | ts.TypeAliasDeclaration) =>
  node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** A record that names its unit in a field of its own holds numbers in that unit. */
const namesItsUnit = (node: ts.Node) =>
  (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) &&
  node.members.some((member) => member.name?.getText() === 'unit');

/** Whether a field belongs, at whatever depth, to an exported interface or type. */
function isShared(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent)
    if (ts.isInterfaceDeclaration(at) || ts.isTypeAliasDeclaration(at)) return isExported(at);
  return false;
}

/** Names of exported number constants and of number fields of exported interfaces that carry no unit. */
export function unitlessNames(file: SourceFile): string[] {
  if (Object.hasOwn(UNITLESS_FILES, file.path)) return [];
  const found: string[] = [];
  const check = (name: string) => {
    if (!carriesUnit(name)) found.push(`${file.path}: ${name}`);
  };
  walk(syntaxOf(file), (node) => {
    if (ts.isVariableStatement(node) && isExported(node))
      for (const row of node.declarationList.declarations)
        if (isNumberType(row.type) || isNumberValue(row.initializer)) check(row.name.getText());
    if (ts.isPropertySignature(node) && isNumberType(node.type) && isShared(node) && !namesItsUnit(node.parent))
      check(node.name.getText());
  });
  return found;
}
