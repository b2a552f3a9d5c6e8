import { whenInForce } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { Refusal, mustMend, notAvailable } from '../../model/index.ts';
import { answeringEdition } from './answering.ts';
import { InputError, plainCell } from './cell.ts';
import type { Cell } from './cell.ts';
import { memoOf, recall } from './memo.ts';
import type { Compute, Memo, PointAnswer } from './memo.ts';

/** More cells than a sheet column has are a slip, not a question. */
const largestAnswerCells = 1_048_576;

/**
 * Calls a point function for every combination that its arguments make, as Excel's arrays do: equal shapes pair up,
 * a single value extends, a column against a row makes a matrix; beyond a shape's end and for an inner blank stands `#N/A`.
 * A single call throws its refusal; in a matrix refusals stand in their places.
 */
export function broadcast(compute: Compute, args: readonly unknown[], ifMissing: unknown = null): unknown {
  const edition = answeringEdition();
  if (!edition) return whenInForce().then(() => broadcast(compute, args, ifMissing));
  const memo = memoOf(edition, compute);
  const cells = singleCells(args);
  if (cells) {
    const answer = answerOf(memo, edition, compute, cells, ifMissing);
    if (answer instanceof Refusal) throw answer;
    return [[answer]];
  }
  return matrixOf(memo, edition, compute, args, ifMissing);
}

function singleCells(args: readonly unknown[]): Cell[] | undefined {
  const cells = new Array<Cell>(args.length);
  for (let i = 0; i < args.length; i++) {
    const argument = args[i];
    if (!Array.isArray(argument)) cells[i] = plainCell(argument);
    else {
      const line: unknown = argument.length === 1 ? argument[0] : undefined;
      if (!Array.isArray(line) || line.length !== 1) return undefined;
      cells[i] = plainCell(line[0]);
    }
  }
  return cells;
}

function answerOf(
  memo: Memo,
  edition: Edition,
  compute: Compute,
  cells: readonly Cell[],
  ifMissing: unknown,
): PointAnswer {
  return orReplacement(
    recall(memo, cells, () => attempt(compute, edition, cells)),
    ifMissing,
  );
}

function attempt(compute: Compute, edition: Edition, cells: readonly Cell[]): PointAnswer {
  for (const cell of cells) if (cell instanceof InputError) return cell;
  try {
    return compute(edition, ...cells);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}

/** What `[if_missing]` gives for an `#N/A` of ours; an error that came in with an argument stands. */
function orReplacement(answer: PointAnswer, ifMissing: unknown): PointAnswer {
  if (ifMissing === null || ifMissing === undefined) return answer;
  if (!(answer instanceof Refusal) || answer.cell !== '#N/A') return answer;
  return plainCell(shapeOf(ifMissing).values[0]?.[0]) ?? '';
}

interface Shape {
  readonly values: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

function matrixOf(
  memo: Memo,
  edition: Edition,
  compute: Compute,
  args: readonly unknown[],
  ifMissing: unknown,
): PointAnswer[][] {
  const shapes = args.map(shapeOf);
  const rows = Math.max(...shapes.map((shape) => shape.rows));
  const columns = Math.max(...shapes.map((shape) => shape.columns));
  if (rows * columns > largestAnswerCells)
    throw mustMend(`The answer would fill ${rows} × ${columns} cells.`, 'Ask for fewer names or dates.');
  const answers: PointAnswer[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = new Array<PointAnswer>(columns);
    for (let column = 0; column < columns; column++) {
      const cells = cellsAt(shapes, row, column);
      line[column] =
        cells instanceof Refusal
          ? orReplacement(cells, ifMissing)
          : answerOf(memo, edition, compute, cells, ifMissing);
    }
    answers.push(line);
  }
  return answers;
}

const beyondShape = notAvailable(
  'No value of an argument stands here.',
  'Give arrays of the same size, or a column and a row.',
);
const innerBlank = notAvailable(
  'The cell of the argument is blank.',
  'Fill it in or leave it out of the range.',
);

function cellsAt(shapes: readonly Shape[], row: number, column: number): Cell[] | Refusal {
  const cells = new Array<Cell>(shapes.length);
  for (let i = 0; i < shapes.length; i++) {
    const { values, rows, columns } = shapes[i]!;
    const r = rows === 1 ? 0 : row;
    const c = columns === 1 ? 0 : column;
    if (r >= rows || c >= columns) return beyondShape;
    const cell = plainCell(values[r]![c]);
    if ((cell === null || cell === '') && rows * columns > 1) return innerBlank;
    cells[i] = cell;
  }
  return cells;
}

/** The argument as rows, without the blank rows and columns at its end; cells that a ragged row lacks are blank. */
function shapeOf(argument: unknown): Shape {
  if (!Array.isArray(argument) || argument.length === 0)
    return { values: [[Array.isArray(argument) ? null : argument]], rows: 1, columns: 1 };
  const values: readonly (readonly unknown[])[] = argument.every(Array.isArray)
    ? (argument as unknown[][])
    : (argument as unknown[]).map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  let rows = values.length;
  while (rows > 1 && values[rows - 1]!.every(isBlank)) rows--;
  let columns = 1;
  for (let row = 0; row < rows; row++) columns = Math.max(columns, values[row]!.length);
  while (columns > 1 && isColumnBlank(values, rows, columns - 1)) columns--;
  return { values, rows, columns };
}

function isColumnBlank(values: readonly (readonly unknown[])[], rows: number, column: number): boolean {
  for (let row = 0; row < rows; row++) if (!isBlank(values[row]![column])) return false;
  return true;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
