import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';

/** A value as Excel takes it when it is entered: formulas, numbers and booleans are read out of text. */
export function toEntered(value: unknown): ICellData {
  if (typeof value === 'number') return { f: null, si: null, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { f: null, si: null, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = String(value);
  if (text.startsWith('=') && text.length > 1) return { f: text, si: null, v: null };
  if (text === '') return { f: null, si: null, v: null };
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (/^(true|false)$/i.test(text)) return toEntered(text.toLowerCase() === 'true');
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? toEntered(number) : textCell(text);
}

function textCell(text: string): ICellData {
  return { f: null, si: null, v: text, t: CellValueType.STRING };
}
