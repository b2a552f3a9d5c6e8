import type { Subject } from './subject.ts';

/** What a list is narrowed to; empty is everything. */
export interface Narrowing {
  readonly kind: string;
  readonly stage: string;
  readonly country: string;
}

/** A value that a filter can have, and how many subjects have it. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export function narrow(
  subjects: readonly Subject[],
  { kind, stage, country }: Narrowing,
): readonly Subject[] {
  if (kind === '' && stage === '' && country === '') return subjects;
  return subjects.filter(
    (subject) =>
      (kind === '' || subject.kind === kind) &&
      (stage === '' || subject.stages.includes(stage)) &&
      (country === '' || subject.country === country),
  );
}

/** What each filter offers while the others stand: nobody is led to an empty list. The filter's own choice always stays. */
export function listChoices(
  subjects: readonly Subject[],
  narrowing: Narrowing,
): Readonly<Record<keyof Narrowing, readonly Choice[]>> {
  const offered = (field: keyof Narrowing, valuesOf: (subject: Subject) => readonly string[]): Choice[] => {
    const counts = new Map<string, number>();
    for (const subject of narrow(subjects, { ...narrowing, [field]: '' }))
      for (const value of valuesOf(subject))
        if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    if (narrowing[field] !== '' && !counts.has(narrowing[field])) counts.set(narrowing[field], 0);
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  return {
    kind: offered('kind', ({ kind }) => [kind]),
    stage: offered('stage', ({ stages }) => stages),
    country: offered('country', ({ country }) => [country]),
  };
}
