import { resolveSubject, typedName } from '../../dataset/index.ts';
import type { Edition, Named } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
import type { Comparison, InsertMode } from '../../workbook/index.ts';
import type { Comparing } from './comparing.ts';

/** What is compared, in an edition: what it does not know any more is left out, and told. */
export interface ComparedSubjects {
  readonly subjects: readonly Named[];
  readonly unknown: readonly string[];
}

export function comparedSubjects(edition: Edition, keys: readonly string[]): ComparedSubjects {
  const read = keys.map((key) => ({ key, subject: unlessRefused(() => resolveSubject(edition, key)) }));
  return {
    subjects: read.flatMap(({ subject }) => subject ?? []),
    unknown: read.filter(({ subject }) => !subject).map(({ key }) => key),
  };
}

/** What a sheet is made of. */
export function comparisonOf(
  edition: Edition,
  { measures, date, charted }: Comparing,
  subjects: readonly Named[],
  mode: InsertMode,
): Comparison {
  const drawn = measures.indexOf(charted);
  return {
    label: '',
    names: subjects.map((subject) => typedName(edition, subject)),
    measures: measures.map((measure) => ({ measure, unit: '' })),
    date: dateOf(date),
    mode,
    charted: drawn < 0 ? undefined : drawn,
  };
}

function dateOf(typed: string): string | number | null {
  const date = typed.trim();
  if (date === '') return null;
  return /^\d{4}$/.test(date) ? Number(date) : date;
}
