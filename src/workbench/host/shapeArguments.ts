import { takesErrors, takesRichData } from './functionDeclaration.ts';
import type { FunctionDeclaration } from './functionDeclaration.ts';

const PENDING = '#GETTING_DATA';

interface ErrorArgument {
  readonly type: 'Error';
  readonly basicValue: string;
}

export type ShapedCall =
  | { readonly kind: 'pending' }
  /** Excel does not call a function with an error that it does not take: the cell shows that error. */
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'call'; readonly arguments: readonly unknown[] }
  /** A range where a scalar is declared: one call per element, as Excel lifts its own functions. */
  | { readonly kind: 'lifted'; readonly rows: readonly (readonly (readonly unknown[])[])[] };

/** What becomes of a call's arguments before they travel. */
export function shapeArguments(declaration: FunctionDeclaration, args: readonly unknown[]): ShapedCall {
  const errors = args.flat(2).filter(isErrorArgument);
  if (errors.some(({ basicValue }) => basicValue === PENDING)) return { kind: 'pending' };
  const [first] = errors;
  if (first !== undefined && !takesErrors(declaration)) return { kind: 'error', code: first.basicValue };
  const isMatrix = declaration.parameters.map(({ dimensionality }) => dimensionality === 'matrix');
  const lifts = args.map((argument, index) => Array.isArray(argument) && isMatrix[index] !== true);
  if (!lifts.includes(true)) {
    return { kind: 'call', arguments: args.map((argument, index) => toWire(argument, isMatrix[index])) };
  }
  return { kind: 'lifted', rows: lift(args, lifts) };

  function toWire(argument: unknown, matrix: boolean | undefined): unknown {
    if (Array.isArray(argument)) return argument.map((row: unknown[]) => row.map(toWireScalar));
    const scalar = toWireScalar(argument);
    return matrix === true && scalar !== null ? [[scalar]] : scalar;
  }

  function toWireScalar(value: unknown): unknown {
    if (!isErrorArgument(value)) return value;
    if (!takesRichData(declaration)) return { type: 'CustomFunctionError', code: value.basicValue };
    return { value: JSON.stringify({ ...value, basicType: 'Error' }) };
  }
}

function lift(args: readonly unknown[], lifts: readonly boolean[]): unknown[][][] {
  const grids = args.map((argument, index) =>
    lifts[index] === true ? (argument as unknown[][]) : undefined,
  );
  const rowCount = Math.max(...grids.map((grid) => grid?.length ?? 1));
  const columnCount = Math.max(...grids.map((grid) => grid?.[0]?.length ?? 1));
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) =>
      args.map((argument, index) => {
        const grid = grids[index];
        return grid === undefined ? argument : elementOf(grid, row, column);
      }),
    ),
  );
}

function elementOf(grid: unknown[][], row: number, column: number): unknown {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  const cell = cells?.length === 1 ? cells[0] : cells?.[column];
  return cell === undefined ? { type: 'Error', basicValue: '#N/A' } : cell;
}

function isErrorArgument(value: unknown): value is ErrorArgument {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Error';
}
