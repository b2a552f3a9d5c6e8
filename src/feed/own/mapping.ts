import type { Decimal } from './readAmount.ts';
import type { DayOrder } from './readWhen.ts';
import type { Separator } from './splitTable.ts';

/** What a row says of a figure. */
export const partNames = ['subject', 'measure', 'basis', 'period', 'value', 'unit', 'note'] as const;
export type PartName = (typeof partNames)[number];

/** Where a part stands: in a column, or it is the same for every row. */
export type Part =
  { readonly from: 'column'; readonly column: string } | { readonly from: 'all rows'; readonly text: string };

/** A column of which each cell is a figure of one material. */
export interface Across {
  readonly column: string;
  /** Blank: the column is left out. */
  readonly subject: string;
  /** Blank: the unit of all. */
  readonly unit: string;
}

/** What the columns of a table mean. Long: a row is a figure. Wide: a row is a date, and columns are materials. */
export interface Mapping {
  readonly form: 'long' | 'wide';
  /** In the wide form nobody asks for subject and value. */
  readonly parts: Readonly<Record<PartName, Part>>;
  readonly across: readonly Across[];
}

/** All that a person says of how a file is to be read; what is undefined is seen in the file, or asked for. */
export interface Reading {
  readonly separator: Separator | undefined;
  readonly decimal: Decimal | undefined;
  readonly dayOrder: DayOrder | undefined;
  readonly mapping: Mapping;
}

/** Whether all columns that a mapping speaks of are there. */
export function fits({ form, parts, across }: Mapping, columns: readonly string[]): boolean {
  const named = Object.values(parts).flatMap((part) => (part.from === 'column' ? part.column : []));
  const wide = form === 'wide' ? across.filter(({ subject }) => subject !== '') : [];
  return [...named, ...wide.map(({ column }) => column)].every((column) => columns.includes(column));
}

/** Files with the same header are mapped once. */
export function shapeOf(columns: readonly string[]): string {
  return JSON.stringify(columns);
}
