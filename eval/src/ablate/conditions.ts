import ts from 'typescript';

/** A condition in a source: an operand of `&&` or `||`, or the whole of an `if` without `else`. */
export interface Condition {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** What it is taken to be where it is left out: true in a conjunction, else false. */
  readonly neutral: boolean;
}

/** Bounds and what the types need: without them code throws or never ends, which proves nothing. */
const GUARD = /[<>]=?\s|\.length|undefined|\?\.|^[\w.[\]!]+$/u;

const isLogical = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.BarBarToken || node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken);

const ASKS = /^(?:some|every|filter|find|findIndex|findLast)$/u;

/** Whether a function gives a boolean, by its type or by who calls it. */
function isPredicate(node: ts.SignatureDeclaration | ts.ArrowFunction): boolean {
  if (node.type) return node.type.kind === ts.SyntaxKind.BooleanKeyword;
  const call = node.parent;
  return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) && ASKS.test(call.expression.name.text);
}

/** Whether an expression is asked for its truth only. */
function isAsked(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node || isAsked(parent);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isArrowFunction(parent)) return parent.body === node && isPredicate(parent);
  if (ts.isReturnStatement(parent)) {
    const around = ts.findAncestor(parent, ts.isFunctionLike);
    return around !== undefined && isPredicate(around);
  }
  return (ts.isParenthesizedExpression(parent) || isLogical(parent)) && isAsked(parent);
}

/** The operands of a chain of one operator. */
const operandsOf = (node: ts.Expression, operator: ts.SyntaxKind): ts.Expression[] =>
  isLogical(node) && node.operatorToken.kind === operator
    ? [...operandsOf(node.left, operator), ...operandsOf(node.right, operator)]
    : [node];

/**
 * Finds the conditions of a TypeScript source that may be needless, and rewrites it so that each asks `ask(id, neutral, value)`, which the
 * module at `switches` exports, unless the `lost` of that module is its id. Ids count on from `first`.
 */
export function switchConditions(file: string, source: string, first: number, switches: string): { conditions: Condition[]; code: string } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const conditions: Condition[] = [];
  const inserts: { at: number; opens: boolean; other: number; text: string }[] = [];
  const add = (node: ts.Expression, neutral: boolean): void => {
    const text = node.getText(tree).replace(/\s+/gu, ' ');
    if (GUARD.test(text.replaceAll('=>', ''))) return;
    const [start, end, id] = [node.getStart(tree), node.getEnd(), first + conditions.length];
    conditions.push({ file, line: tree.getLineAndCharacterOfPosition(start).line + 1, text, neutral });
    inserts.push({ at: start, opens: true, other: end, text: `(lost === ${id} ? ${neutral} : ask(${id}, ${neutral}, (` });
    inserts.push({ at: end, opens: false, other: start, text: ')))' });
  };
  const visit = (node: ts.Node): void => {
    if (isLogical(node)) {
      const operator = node.operatorToken.kind;
      if ((!isLogical(node.parent) || node.parent.operatorToken.kind !== operator) && isAsked(node))
        for (const operand of operandsOf(node, operator)) add(operand, operator === ts.SyntaxKind.AmpersandAmpersandToken);
    } else if (ts.isIfStatement(node) && !node.elseStatement) add(node.expression, false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  // At one place what closes comes first; of two that open the longer one, of two that close the shorter one.
  inserts.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.other - a.other);
  let code = `import { ask, lost } from ${JSON.stringify(switches)};\n`;
  let at = 0;
  for (const { at: to, text } of inserts) {
    code += source.slice(at, to) + text;
    at = to;
  }
  return { conditions, code: code + source.slice(at) };
}
