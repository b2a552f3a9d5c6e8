import assert from 'node:assert/strict';
import type { Edition } from '../../../src/dataset/index.ts';
import { parsePeriod } from '../../../src/model/index.ts';
import type { Period } from '../../../src/model/index.ts';
import {
  country,
  date,
  flag,
  list,
  measure,
  name,
  number,
  period,
  text,
} from '../../../src/dataset/tables/columnKinds.ts';
import { defineTable } from '../../../src/dataset/tables/defineTable.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

interface Row {
  readonly id: string;
  readonly who?: string;
  readonly size?: number;
  readonly when?: string;
  readonly isBig?: boolean;
  readonly words?: readonly string[];
  readonly what?: string;
  readonly place?: string;
}

const rows: readonly Row[] = [
  {
    id: 'a',
    who: 'plant',
    size: 10,
    when: '2025-06',
    isBig: true,
    words: ['one', 'Two'],
    what: 'price',
    place: 'EE',
  },
  { id: 'b', who: 'nd-oxide', size: 0.15, when: '2025', words: ['two'], what: 'stock' },
  { id: 'c', size: Number.NaN, when: '2024-12-01..2025-01-31' },
];
const whenOf = ({ when }: Row): Period | undefined => (when ? parsePeriod(when) : undefined);
const table = defineTable<Row>({
  name: 'rows',
  columns: [
    text('id', ({ id }) => id),
    name('who', ({ who }) => who ?? ''),
    number('size', ({ size }) => size),
    ...date('when', whenOf),
    ...period('term', whenOf, 'first', 'last'),
    flag('big', ({ isBig }) => isBig ?? false),
    list('words', ({ words }) => words ?? []),
    measure('what', ({ what }) => what ?? ''),
    country('place', ({ place }) => place ?? ''),
  ],
  listRows: () => rows,
  roles: ({ who }) => (who ? [who] : []),
});
const edition: Edition = makeEdition({
  entities: [
    { id: 'plant', name: 'Plant', parent: 'company' },
    { id: 'company', name: 'Company', kind: 'company' },
    { id: 'estonia', name: 'Estonia', kind: 'country', country: 'EE' },
  ],
});
const ids = (filter: string): string =>
  table
    .read(edition, { filter, columns: ['id'] })
    .lines.flat()
    .join('');

describe('conditions on columns', () => {
  const cases: [filter: string, passing: string][] = [
    ['', 'abc'],
    ['id=A', 'a'],
    ['id<>a', 'bc'],
    ['id>=b', 'bc'],
    ['id<=b', 'ab'],
    ['who=PLANT', 'a'],
    ['who=facility:plant', 'a'],
    ['who=Nd', 'b'],
    ['who<>plant', 'bc'],
    ['who=', 'c'],
    ['who<>', 'ab'],
    ['size=10', 'a'],
    ['size>=1', 'a'],
    ['size>=9', 'a'],
    ['size<=15%', 'b'],
    ['size<=1,000', 'ab'],
    ['size<>10', 'bc'],
    ['size=', 'c'],
    ['when=2025', 'ab'],
    ['when=2025-06', 'a'],
    ['when=2025-06-15', ''],
    ['when<>2025', 'c'],
    ['when>=2025', 'ab'],
    ['when>=45809', 'a'],
    ['when=45809', 'a'],
    ['when=45658', 'b'],
    ['when<=2025-H1', 'ac'],
    ['when label=2025-H1', 'a'],
    ['term=2024-12-01..2025-01-31', 'c'],
    ['first=2024', 'c'],
    ['last=2025', 'abc'],
    ['last>=2025-02', 'ab'],
    ['big=yes', 'a'],
    ['big=FALSE', 'bc'],
    ['big<>yes', 'bc'],
    ['words=two', 'ab'],
    ['words<>one', 'bc'],
    ['words=', 'c'],
    ['what=price', 'a'],
    ['what=Stock', 'b'],
    ['what=', 'c'],
    ['place=EE', 'a'],
    ['place=Estonia', 'a'],
    ['place<>estonia', 'bc'],
    ['size>=0; when=2025; big=no', 'b'],
    ['Company; size=10', 'a'],
    ['Company', 'a'],
    ['Nd', 'b'],
  ];
  for (const [filter, passing] of cases) {
    it(`${filter || '(none)'} passes ${passing || 'nothing'}`, () => {
      if (passing === '') assert.equal(refusalOf(() => ids(filter)).cell, '#N/A');
      else assert.equal(ids(filter), passing);
    });
  }

  const refused: [filter: string, message: RegExp][] = [
    ['size>=big', /^"big" is not a number, which size is\. Write it like size>=1000/],
    ['size=1e', /not a number/],
    ['when=soon', /^"soon" is not a date\. Use/],
    ['big=maybe', /^big is yes or no\./],
    ['big>=yes', /^big is yes or no\./],
    ['who=Nobody', /is called "Nobody"/],
    ['who>=plant', /^"who>=" compares names\. Use who= or who<>\.$/],
    ['what=prise', /^"prise" is not a measure/],
    ['Nobody', /is called "Nobody"/],
    ['size=1; Plant', /^"Plant" is not a condition\./],
  ];
  for (const [filter, message] of refused) {
    it(`refuses ${filter}`, () => {
      const refusal = refusalOf(() => ids(filter));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, message);
    });
  }

  it('show dates as Excel days, with a label as precise as stated, and leave blank what is not', () => {
    const { headers, lines } = table.read(edition, { filter: '', columns: [] });
    assert.deepEqual(headers, [
      ...[
        'Id',
        'Who',
        'Size',
        'When',
        'When label',
        'Term',
        'First',
        'Last',
        'Big',
        'Words',
        'What',
        'Place',
      ],
    ]);
    assert.deepEqual(lines[0], [
      ...['a', 'Plant', 10, 45_809, '2025-06', '2025-06', 45_809, 45_838, 'yes', 'one; Two', 'price', 'EE'],
    ]);
    assert.deepEqual(lines[2]!.slice(0, 5), ['c', '', '', 45_627, '2024-12-01..2025-01-31']);
  });
  it('leave an open end blank', () => {
    const open = defineTable<string>({
      name: 'open',
      columns: period('term', (words: string) => parsePeriod(words), 'from', 'to'),
      listRows: () => ['2026-03..'],
      roles: () => [],
    });
    assert.deepEqual(open.read(edition, { filter: '', columns: [] }).lines, [['2026-03-01..', 46_082, '']]);
  });
});
