import fc from 'fast-check';
import { fields } from '../../src/dataset/fields.ts';
import type { FieldKind } from '../../src/dataset/fields.ts';
import type { RecordOf, TableName } from '../../src/dataset/index.ts';
import { isoDay, readPeriod, serialOf } from '../../src/model/index.ts';

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('=1+1', '"quoted"', 'a, b', 'ä–ö', '0', 'no', ' spaced '),
);
const listed = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((word) => !word.includes('; ') && !/[;\s]$|^[;\s]/.test(word));
const days = fc.integer({ min: serialOf(1900, 3, 1), max: serialOf(2199, 12, 31) }).map(isoDay);
const periods = fc
  .oneof(
    days,
    days.map((day) => day.slice(0, 7)),
    days.map((day) => day.slice(0, 4)),
    days.map((day) => `${day.slice(0, 4)}-Q3`),
    days.map((day) => `${day.slice(0, 4)}-mid`),
    days.map((day) => `${day}..`),
  )
  .map((text) => readPeriod(text)!);
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const stated: Readonly<Record<FieldKind, fc.Arbitrary<unknown>>> = {
  text: words.filter((word) => word !== ''),
  list: fc.array(listed, { minLength: 1, maxLength: 4 }),
  number: numbers,
  flag: fc.constant(true),
  period: periods,
};
const unstated: Readonly<Record<FieldKind, unknown>> = {
  text: '',
  list: [],
  number: undefined,
  flag: false,
  period: undefined,
};

/** Records of a table, with any text, number, list or period in any field; `statedShare` of 10 fields say something. */
export function anyRecord<T extends TableName>(table: T, statedShare: number): fc.Arbitrary<RecordOf<T>> {
  const entries = Object.entries<FieldKind>(fields[table]);
  const model = Object.fromEntries(
    entries.map(([field, kind]) => [
      field,
      fc.oneof(
        { weight: statedShare, arbitrary: stated[kind] },
        { weight: 10 - statedShare, arbitrary: fc.constant(unstated[kind]) },
      ),
    ]),
  );
  const records: fc.Arbitrary<unknown> = fc.record(model, { noNullPrototype: true });
  return records as fc.Arbitrary<RecordOf<T>>;
}
