import { freeName } from './tableName.ts';

/** The names of a table's columns for what stands in its header row: no two alike, none empty. */
export function headerNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  const given = new Set(texts.map((text) => text.toLowerCase()));
  return texts.map((text, index) => {
    const isTaken = (name: string): boolean => taken.has(name.toLowerCase());
    const name =
      text === ''
        ? freeName(
            `Column${index + 1}`,
            (candidate) => isTaken(candidate) || given.has(candidate.toLowerCase()),
          )
        : freeName(text, isTaken);
    taken.add(name.toLowerCase());
    return name;
  });
}
