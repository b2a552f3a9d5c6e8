import type { HostileFeed } from './hostileFeed.ts';
import type { Answer } from '../feedServer.ts';
import { editedTable, signedContents } from './signed.ts';

const withWord = (table: string, column: string, word: unknown): Answer =>
  editedTable(table, ({ columns, count }) => {
    columns[column] = { words: [word], codes: new Array<number>(count).fill(1) };
  });

const withNumber = (number: unknown): Answer =>
  editedTable('observations', ({ columns, count }) => {
    columns.value = { numbers: new Array<unknown>(count).fill(number) };
  });

/** Editions that are hashed and signed as they should be, and hold what no edition may. */
export const contents: readonly HostileFeed[] = [
  {
    name: 'a nesting bomb',
    kind: 'nesting',
    says: /nests more than 16 levels deep/,
    answer: signedContents(
      (text) => `${text.slice(0, -1)},"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    ),
  },
  {
    name: 'a prototype key',
    kind: 'prototype-key',
    says: /has the key "__proto__"/,
    answer: signedContents((text) =>
      text.replace('"tables":{', '"tables":{"__proto__":{"count":1,"columns":{}},'),
    ),
  },
  {
    name: 'an escaped prototype key',
    kind: 'prototype-key',
    says: /has the key "__proto__"/,
    answer: signedContents((text) =>
      text.replace('"columns":{', '"columns":{"\\u005f_proto__":{"words":[],"codes":[]},'),
    ),
  },
  {
    name: 'a constructor key',
    kind: 'prototype-key',
    says: /has the key "constructor"/,
    answer: signedContents((text) => text.replace('"tables":{', '"later":{"constructor":1},"tables":{')),
  },
  {
    name: 'text that is a formula',
    kind: 'text',
    says: /column note: "=HYPERLINK\(\\"x\\"\)" would be a formula/,
    answer: withWord('observations', 'note', '=HYPERLINK("x")'),
  },
  {
    name: 'text that is a formula after spaces',
    kind: 'text',
    says: /would be a formula/,
    answer: withWord('observations', 'note', '  =1+1'),
  },
  {
    name: 'text that calls a program',
    kind: 'text',
    says: /would be a formula/,
    answer: withWord('entities', 'name', "-2+3+cmd|' /C calc'!A0"),
  },
  {
    name: 'text that is a reference',
    kind: 'text',
    says: /would be a formula/,
    answer: withWord('materials', 'note', '@SUM(A1)'),
  },
  {
    name: 'markup',
    kind: 'text',
    says: /column title: .* holds markup/,
    answer: withWord('sources', 'title', '<img src=x onerror=alert(1)>'),
  },
  {
    name: 'a script URL',
    kind: 'text',
    says: /column url: "javascript:alert\(1\)" is not an address of the web/,
    answer: withWord('sources', 'url', 'javascript:alert(1)'),
  },
  {
    name: 'a script URL in a text',
    kind: 'text',
    says: /holds the address of a script/,
    answer: withWord('observations', 'note', 'see java script:alert(1)'),
  },
  {
    name: 'control characters',
    kind: 'text',
    says: /holds control characters/,
    answer: withWord('materials', 'name', 'Nd\u202eedixo'),
  },
  {
    name: 'numbers as text',
    kind: 'schema',
    says: /table observations, column value holds "56" where a number belongs/,
    answer: withNumber('56'),
  },
  {
    name: 'NaN',
    kind: 'not-json',
    says: /is not JSON: .*N/,
    answer: signedContents((text) => text.replace('56', 'NaN')),
  },
  {
    name: 'a number that is none',
    kind: 'schema',
    says: /holds Infinity where a number belongs/,
    answer: signedContents((text) => text.replace('56', '1e999')),
  },
  {
    name: 'a number as a word',
    kind: 'schema',
    says: /column note holds 5 where a word belongs/,
    answer: withWord('observations', 'note', 5),
  },
  {
    name: 'codes without words',
    kind: 'contents',
    says: /column note has no word 9/,
    answer: editedTable('observations', ({ columns, count }) => {
      columns.note = { words: [], codes: new Array<number>(count).fill(9) };
    }),
  },
  {
    name: 'a column that is too short',
    kind: 'contents',
    says: /has 0 entries instead of 2/,
    answer: editedTable('observations', ({ columns }) => {
      columns.note = { words: [], codes: [] };
    }),
  },
  {
    name: 'a billion rows of nothing',
    kind: 'schema',
    says: /tables\.parties\.count is 1000000000/,
    answer: editedTable('parties', (table) => {
      table.count = 1e9;
    }),
  },
  {
    name: 'a million rows of nothing',
    kind: 'contents',
    says: /table parties counts 1000000 rows and does not name them/,
    answer: editedTable('parties', (table) => {
      table.count = 1e6;
      table.columns = {};
    }),
  },
  {
    name: 'duplicate ids',
    kind: 'duplicate-id',
    says: /table observations, "nd": the id stands there twice/,
    answer: withWord('observations', 'id', 'nd'),
  },
  {
    name: 'a source that is not there',
    kind: 'contents',
    says: /its source "nobody" is not in the edition/,
    answer: withWord('observations', 'source', 'nobody'),
  },
  {
    name: 'a word that no reader knows',
    kind: 'contents',
    says: /bound is "perhaps", which format 1 does not know/,
    answer: withWord('observations', 'bound', 'perhaps'),
  },
  {
    name: 'a period that ends before it begins',
    kind: 'contents',
    says: /period goes from day \d+ to day 1/,
    answer: editedTable('observations', ({ columns, count }) => {
      columns['period.to'] = { numbers: new Array<number>(count).fill(1) };
    }),
  },
  {
    name: 'bytes that are no text',
    kind: 'encoding',
    says: /is not UTF-8/,
    answer: signedContents(() => Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])),
  },
  { name: 'no object', kind: 'schema', says: /the file is 5/, answer: signedContents(() => '5') },
];
