import { parse, tokenize } from '@borgar/fx';
import type { AstExpression, CallExpression, Identifier } from '@borgar/fx';
import { mendNames } from './mendNames.ts';
import { ownFunction } from './ownFunction.ts';

/** An argument as it stands in the formula. */
export type ArgumentSyntax =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'array'; readonly values: readonly (readonly (string | number | boolean)[])[] }
  /** Cells: `A2`, `Sheet1!A2:A9`, `B3#`. */
  | { readonly kind: 'reference'; readonly address: string; readonly isSpill: boolean }
  | { readonly kind: 'call'; readonly call: CallSyntax }
  | { readonly kind: 'expression'; readonly text: string };

/** A call of an REE function as it stands in a formula. */
export interface CallSyntax {
  readonly functionId: string;
  readonly text: string;
  readonly args: readonly ArgumentSyntax[];
}

/** The REE calls of a formula, outer before inner; none where it cannot be read. */
export function readCallSyntax(formula: string): readonly CallSyntax[] {
  const mended = mendNames(formula);
  const tree = treeOf(mended);
  if (!tree) return [];
  const calls: CallSyntax[] = [];
  visit(tree, (call, functionId) => calls.push(callOf(call, functionId, mended)));
  return calls;
}

/** The one REE call that the whole formula is; undefined where it is more, less or something else. */
export function readSingleCall(formula: string): CallSyntax | undefined {
  const tree = treeOf(formula);
  const functionId = tree?.type === 'CallExpression' ? idOf(tree) : undefined;
  return functionId === undefined ? undefined : callOf(tree as CallExpression, functionId, formula);
}

function treeOf(formula: string): AstExpression | undefined {
  if (!formula.startsWith('=')) return undefined;
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    // What Excel has accepted and this grammar does not know is read as having no calls.
    return undefined;
  }
}

/** The callee may be a LAMBDA and an argument left out, whatever the types say. */
function partsOf(call: CallExpression): {
  callee: Identifier | AstExpression;
  args: readonly (AstExpression | null)[];
} {
  return { callee: call.callee, args: call.arguments };
}

function idOf(call: CallExpression): string | undefined {
  const { callee } = partsOf(call);
  return callee.type === 'Identifier' ? ownFunction(callee.name) : undefined;
}

function visit(node: AstExpression, found: (call: CallExpression, functionId: string) => void): void {
  if (node.type === 'CallExpression') {
    const id = idOf(node);
    if (id !== undefined) found(node, id);
  }
  for (const child of childrenOf(node)) visit(child, found);
}

function childrenOf(node: AstExpression): readonly AstExpression[] {
  switch (node.type) {
    case 'CallExpression':
      return [partsOf(node).callee, ...partsOf(node).args].filter(isExpression);
    case 'UnaryExpression':
    case 'BinaryExpression':
      return node.arguments;
    case 'LetExpression':
      return [...node.declarations.flatMap(({ init }) => init ?? []), ...(node.body ? [node.body] : [])];
    case 'LambdaExpression':
      return node.body ? [node.body] : [];
    default:
      return [];
  }
}

function isExpression(node: Identifier | AstExpression | null): node is AstExpression {
  return node !== null && node.type !== 'Identifier';
}

function callOf(node: CallExpression, functionId: string, formula: string): CallSyntax {
  return {
    functionId,
    text: textOf(node, formula),
    args: partsOf(node).args.map((argument) =>
      argument ? argumentOf(argument, formula) : { kind: 'omitted' },
    ),
  };
}

function argumentOf(node: AstExpression, formula: string): ArgumentSyntax {
  switch (node.type) {
    case 'Literal':
      return { kind: 'literal', value: node.value };
    case 'ReferenceIdentifier':
      if (node.kind === 'range') return { kind: 'reference', address: node.value, isSpill: false };
      break;
    case 'UnaryExpression':
      return unaryOf(node, formula);
    case 'ArrayExpression':
      return arrayOf(node, formula);
    case 'CallExpression': {
      const id = idOf(node);
      if (id !== undefined) return { kind: 'call', call: callOf(node, id, formula) };
      break;
    }
  }
  return { kind: 'expression', text: textOf(node, formula) };
}

function unaryOf(node: AstExpression & { type: 'UnaryExpression' }, formula: string): ArgumentSyntax {
  const [of] = node.arguments;
  const inner = of && argumentOf(of, formula);
  if (node.operator === '#' && inner?.kind === 'reference') return { ...inner, isSpill: true };
  if (inner?.kind === 'literal' && typeof inner.value === 'number') {
    if (node.operator === '-') return { kind: 'literal', value: -inner.value };
    if (node.operator === '%') return { kind: 'literal', value: inner.value / 100 };
  }
  return { kind: 'expression', text: textOf(node, formula) };
}

function arrayOf(node: AstExpression & { type: 'ArrayExpression' }, formula: string): ArgumentSyntax {
  const values = node.elements.map((row) =>
    row.map((one) => (one.type === 'Literal' ? one.value : undefined)),
  );
  const plain = values.map((row) => row.filter((value) => value !== undefined));
  return plain.flat().length === values.flat().length
    ? { kind: 'array', values: plain }
    : { kind: 'expression', text: textOf(node, formula) };
}

function textOf({ loc }: AstExpression, formula: string): string {
  return loc ? formula.slice(loc[0], loc[1]) : formula;
}
