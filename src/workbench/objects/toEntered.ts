import { CellValueType, numfmt } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';

const TEXT_FORMAT = '@';

/**
 * A value as Excel takes it when it is entered: formulas, numbers, dates and booleans are read out of text, unless the
 * cell is formatted as text. A formula may begin with `+`, `-` or `@` as well.
 */
export function toEntered(value: unknown, format = 'General'): ICellData {
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = String(value);
  if (text === '') return NOTHING;
  if (format === TEXT_FORMAT) return textCell(text);
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { ...NOTHING, f: text };
  return readText(text, format) ?? (/^[+\-@]./.test(text) ? { ...NOTHING, f: `=${text}` } : textCell(text));
}

/** What a text means that is not a formula; undefined for plain text. */
function readText(text: string, format: string): ICellData | undefined {
  const read = numfmt.parseValue(text);
  if (read === null) return undefined;
  if (typeof read.v === 'boolean') return toEntered(read.v);
  const cell = numberCell(read.v);
  return read.z === undefined || format !== 'General' ? cell : { ...cell, s: { n: { pattern: read.z } } };
}

const NOTHING = { f: null, si: null, v: null, p: null } satisfies ICellData;

function numberCell(value: number): ICellData {
  return { ...NOTHING, v: value, t: CellValueType.NUMBER };
}

function textCell(text: string): ICellData {
  return { ...NOTHING, v: text, t: CellValueType.STRING };
}
