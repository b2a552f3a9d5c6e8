import { editionInForce, whenInForce } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { mustMend } from '../../model/index.ts';
import type { Refusal } from '../../model/index.ts';
import { InputError, plainCell } from './cell.ts';
import type { Cell } from './cell.ts';

/** A cell of a spilled table; a refusal and an error that came in stand in their places. */
export type SpillCell = string | number | boolean | Refusal | InputError;

/**
 * Calls a function whose answer is a table of its own shape: each argument is one cell.
 * A headed table begins with its column names unless `headers` is FALSE.
 */
export function spill(
  compute: (edition: Edition, ...cells: Cell[]) => SpillCell[][],
  args: readonly unknown[],
): unknown {
  const edition = editionInForce();
  if (!edition) return whenInForce().then(() => spill(compute, args));
  const cells = args.map(onlyCell);
  const error = cells.find((cell) => cell instanceof InputError);
  return error ? [[error]] : compute(edition, ...cells);
}

/** The one cell of an argument that takes no range. */
export function onlyCell(argument: unknown): Cell {
  if (!Array.isArray(argument)) return plainCell(argument);
  const values = argument.flat() as unknown[];
  if (values.length === 1) return plainCell(values[0]);
  throw mustMend(`A range of ${values.length} cells stands where one is wanted.`, 'Refer to a single cell.');
}
