import { formatPeriod, openEnd } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import { readMeasure } from '../answer/measureText.ts';
import type { Edition } from '../edition.ts';
import type { Condition } from '../filter.ts';
import type { Column, Reader } from './column.ts';
import { idsMeant } from './meant.ts';
import { flagTest, idsTest, numberTest, periodTest, wordsTest } from './tests.ts';

type Stated<R, V> = Reader<R, V | undefined>;

export function text<R>(name: string, read: Reader<R, string>): Column<R> {
  return {
    name,
    kind: 'text',
    show: read,
    test: (edition, condition) => {
      const passes = wordsTest(condition);
      return (row) => passes([read(row, edition)]);
    },
  };
}

export function list<R>(name: string, read: Reader<R, readonly string[]>): Column<R> {
  return {
    name,
    kind: 'text',
    show: (row, edition) => read(row, edition).join('; '),
    test: (edition, condition) => {
      const passes = wordsTest(condition);
      return (row) => passes(read(row, edition));
    },
  };
}

/** Entities and materials: read by id, shown by name, asked for by any of their names. */
export function names<R>(
  name: string,
  read: Reader<R, readonly string[]>,
  show?: Reader<R, string>,
): Column<R> {
  return {
    name,
    kind: 'text',
    show:
      show ??
      ((row, edition) =>
        read(row, edition)
          .map((id) => nameOf(edition, id))
          .join('; ')),
    test: (edition, condition) => {
      const wanted = condition.value === '' ? new Set<string>() : idsMeant(edition, condition.value);
      const passes = idsTest(condition, wanted);
      return (row) => passes(read(row, edition));
    },
  };
}

/** One entity or material. */
export function name<R>(title: string, read: Reader<R, string>): Column<R> {
  return names(title, (row, edition) => {
    const id = read(row, edition);
    return id === '' ? [] : [id];
  });
}

/** A measure: read by id, shown by label, asked for by id, label or alias. */
export function measure<R>(title: string, read: Reader<R, string>): Column<R> {
  return {
    name: title,
    kind: 'text',
    show: (row, edition) => edition.findMeasure(read(row, edition))?.label ?? '',
    test: (edition, condition) => {
      const wanted = condition.value === '' ? '' : readMeasure(edition, condition.value).measure.id;
      const passes = idsTest(condition, new Set([wanted]));
      return (row) => passes([read(row, edition)].filter(Boolean));
    },
  };
}

/** A country by its ISO code, asked for by code or name. */
export function country<R>(title: string, read: Reader<R, string>): Column<R> {
  return {
    name: title,
    kind: 'text',
    show: read,
    test: (edition, condition) => {
      const codes = edition.names
        .listMeanings(condition.value)
        .flatMap(({ id, kind }) => (kind === 'country' ? [edition.findEntity(id)?.country ?? ''] : []));
      const passes = wordsTest({ ...condition, value: codes[0] ?? condition.value });
      return (row) => passes([read(row, edition)]);
    },
  };
}

export function number<R>(title: string, read: Stated<R, number>): Column<R> {
  return {
    name: title,
    kind: 'number',
    show: (row, edition) => {
      const value = read(row, edition);
      return value === undefined || Number.isNaN(value) ? '' : value;
    },
    test: (edition, condition) => {
      const passes = numberTest(condition);
      return (row) => passes(read(row, edition));
    },
  };
}

export function flag<R>(title: string, read: Reader<R, boolean>): Column<R> {
  return {
    name: title,
    kind: 'flag',
    show: (row, edition) => (read(row, edition) ? 'yes' : 'no'),
    test: (edition, condition) => {
      const passes = flagTest(condition);
      return (row) => passes(read(row, edition));
    },
  };
}

/** A date as precisely as stated: its first day, and beside it the words. */
export function date<R>(title: string, read: Stated<R, Period>): Column<R>[] {
  return [day(title, read, ({ from }) => from), words(`${title} label`, read)];
}

/** A period in words, and its first and last day. */
export function period<R>(title: string, read: Stated<R, Period>, from: string, to: string): Column<R>[] {
  return [
    words(title, read),
    day(from, firstOf(read), ({ from: first }) => first),
    day(to, lastOf(read), ({ to: last }) => last),
  ];
}

function firstOf<R>(read: Stated<R, Period>): Stated<R, Period> {
  return (row, edition) => {
    const stated = read(row, edition);
    return stated && { from: stated.from, to: stated.from, precision: 'day' };
  };
}

function lastOf<R>(read: Stated<R, Period>): Stated<R, Period> {
  return (row, edition) => {
    const stated = read(row, edition);
    return stated && { from: stated.to, to: stated.to, precision: 'day' };
  };
}

function words<R>(title: string, read: Stated<R, Period>): Column<R> {
  return {
    name: title,
    kind: 'text',
    show: (row, edition) => {
      const stated = read(row, edition);
      return stated ? formatPeriod(stated) : '';
    },
    test: within(read),
  };
}

function day<R>(title: string, read: Stated<R, Period>, dayOf: (period: Period) => number): Column<R> {
  return {
    name: title,
    kind: 'day',
    show: (row, edition) => {
      const stated = read(row, edition);
      const serial = stated ? dayOf(stated) : openEnd;
      return serial === openEnd ? '' : serial;
    },
    test: within(read),
  };
}

function within<R>(read: Stated<R, Period>): Column<R>['test'] {
  return (edition: Edition, condition: Condition) => {
    const passes = periodTest(condition);
    return (row) => passes(read(row, edition));
  };
}

/** What a cell shows for an id; what is no id stands for itself. */
export function nameOf(edition: Edition, id: string): string {
  return edition.findEntity(id)?.name ?? edition.findMaterial(id)?.name ?? id;
}
