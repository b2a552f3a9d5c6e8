import { callsOwn } from '../formula/callsOwn.ts';
import type { NamesAsked } from '../formula/callsOwn.ts';
import type { Area } from '../place/area.ts';

/** A cell whose formula calls this add-in. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
}

/** Cells of a sheet as they were read. */
export interface ReadCells {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

const errorCode =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;
const pendingCode = /^#(?:BUSY!|GETTING_DATA|CONNECT!)$/;

/** The cells with REE formulas among those read; a text that looks like one shows itself. */
export function listOwnCells(cells: ReadCells, sheet: string, names: NamesAsked): readonly OwnCell[] {
  const { area, formulas, values } = cells;
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula !== values[r]?.[c] && callsOwn(formula, sheet, names)
        ? [
            {
              row: area.row + r,
              column: area.column + c,
              formula: String(formula),
              value: values[r]?.[c] ?? '',
            },
          ]
        : [],
    ),
  );
}

export function isError(value: unknown): boolean {
  return typeof value === 'string' && errorCode.test(value);
}

/** Not calculated yet. */
export function isPending(value: unknown): boolean {
  return typeof value === 'string' && pendingCode.test(value);
}
