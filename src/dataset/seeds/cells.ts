import { z } from 'zod';
import { readPeriod } from '../../model/index.ts';
import { listSeparator } from '../fields.ts';

/** Kinds of cells in the seeds: text in, checked value out. A zod message reads "problem|repair". */

export const text = z.string();

export const required = z.string().min(1, { error: 'is empty|Fill it in.' });

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not an id|Use small letters, digits and single hyphens: ndpr-oxide.',
});

/** Sources keep the ids they were researched under. */
export const sourceId = z.string().regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/, {
  error: 'is not a source id|Use small letters, digits and underscores: usgs_mcs2026.',
});

export const list = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split(listSeparator).map((word) => word.trim())));

export const number = z.string().transform((cell, context) => {
  const value = cell === '' ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  context.addIssue({
    code: 'custom',
    message: 'is not a number|Write digits and a point, no commas or units: 12800000.',
  });
  return z.NEVER;
});

export const optionalNumber = z.string().transform((cell, context) => {
  if (cell === '') return undefined;
  const value = Number(cell);
  if (Number.isFinite(value)) return value;
  context.addIssue({
    code: 'custom',
    message: 'is not a number|Write digits and a point, no commas or units, or leave it empty.',
  });
  return z.NEVER;
});

export const flag = z
  .enum(['', 'yes', 'no'], { error: 'is not yes, no or empty|Write yes or no.' })
  .transform((cell) => cell === 'yes');

export const optionalPeriod = z.string().transform((cell, context) => {
  if (cell === '') return undefined;
  const period = readPeriod(cell);
  if (period) return period;
  context.addIssue({
    code: 'custom',
    message:
      'is not a period|Write 2025, 2025-H1, 2025-Q3, 2025-06, 2025-06-30, 2027-late or 2025-10..2035-09.',
  });
  return z.NEVER;
});

export function word<const W extends string>(words: readonly W[]) {
  return z.enum(words as readonly [W, ...W[]], {
    error: `is not one of the words here|Use ${words.join(', ')}.`,
  });
}

export function listOf<const W extends string>(words: readonly W[]) {
  return list.pipe(z.array(word(words)));
}

/** A word that may be left empty for the usual one. */
export function wordOr<const W extends string>(words: readonly W[], usual: W) {
  return z.preprocess((cell) => (cell === '' ? usual : cell), word(words));
}

export function optionalWord<const W extends string>(words: readonly W[]): z.ZodType<W | ''> {
  return z.enum<('' | W)[]>(['', ...words], {
    error: `is not one of the words here|Use ${words.join(', ')}, or leave it empty.`,
  });
}
