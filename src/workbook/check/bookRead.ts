import type { Edition, Finding } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
import { givesFigure } from '../answer/askedUnit.ts';
import { findingOf } from '../answer/findingOf.ts';
import type { ReferredValues } from '../answer/askCall.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { DefinedName } from '../formula/ownNames.ts';
import { formatArea } from '../place/area.ts';
import type { CellRead } from '../refreshing.ts';
import type { OverrideLine } from '../overrides/layOverrides.ts';
import type { CallRead } from '../selection.ts';

/** A cell with a REE formula, its calls outer before inner. */
export interface CheckedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
  readonly calls: readonly CallRead[];
  /** The same calls as they stand in the formula, and the values behind their references. */
  readonly syntax: readonly CallSyntax[];
  readonly referred: ReferredValues;
  /** Whether the formula is one REE call and nothing else. */
  readonly isSingle: boolean;
  /** Of a cell in error: what the edition in force answers; undefined where only Excel can tell, or where it is an error too. */
  readonly answer: CellRead | undefined;
}

/** A block or a freeze whose values are of one edition. */
export interface KeptValues {
  readonly sheet: string;
  readonly address: string;
  /** "The table NdPr oxide", "12 frozen cells". */
  readonly label: string;
  readonly edition: string;
}

export interface Content {
  readonly formula: unknown;
  readonly value: unknown;
}

/** A workbook as the checks see it: nothing in them asks Excel. */
export interface BookRead {
  readonly edition: Edition;
  /** Whether the workbook is pinned to it. */
  readonly isPinned: boolean;
  readonly cells: readonly CheckedCell[];
  readonly names: readonly DefinedName[];
  readonly kept: readonly KeptValues[];
  /** What stands in a cell near REE cells; undefined where nothing was read. */
  readonly contentAt: (sheet: string, row: number, column: number) => Content | undefined;
  /** Texts that stand in the row or the column of a cell. */
  readonly wordsAround: (cell: Pick<CheckedCell, 'sheet' | 'row' | 'column'>) => readonly string[];
  /** Whether a cell holds a frozen value. */
  readonly isFrozen: (sheet: string, row: number, column: number) => boolean;
  readonly staleDays: number;
  /** The overrides that are laid; undefined where nobody has read them. */
  readonly overrides: readonly OverrideLine[] | undefined;
}

/** What answers the one call of a cell; undefined where it is more than one call, or gives no single figure. */
export function answerOf({ edition }: BookRead, { isSingle, calls }: CheckedCell): Finding | undefined {
  const [call] = calls;
  const question = isSingle && call && givesFigure(call.functionId) ? call.question : undefined;
  return question && unlessRefused(() => findingOf(edition, question));
}

export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return formatArea({ row, column, rows: 1, columns: 1 });
}
