import { findTable } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { joinFilter } from './parts/joinFilter.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

/** Rows that a later edition may fill. */
const spareRows = 20;
const stages = ['closed', 'received', 'signed', 'approved', 'conditional', 'announced', 'proposed'];
const columns =
  'stage date label, name, kind, amount, currency, counts, amount counted, stage, parties, part of, competes with, publisher';
const headers = [
  'Date',
  'Deal',
  'Kind',
  'Amount',
  'Currency',
  'Counts',
  'Amount counted',
  'Stage',
  'Parties',
  'Part of',
  'Competes with',
  'Source',
];
const money = '#,##0';

const inputs = {
  filter: {
    label: 'Filter',
    unit: '',
    value: '',
    format: '',
    from: 'Blank: all. A name in any role (Apple, 10X) or conditions: kind=grant; stage date>=2025.',
    name: 'REE_deal_filter',
  },
  currency: {
    label: 'Currency',
    unit: '',
    value: 'USD',
    format: '',
    from: 'Of the sums by kind and stage. Nothing is converted.',
    name: 'REE_deal_currency',
  },
} satisfies Record<string, TemplateInput>;

/** Every deal, and sums that take each sum of money once. */
export const dealLog = defineTemplate({
  id: 'deal-log',
  label: 'Deal log',
  purpose: 'Deals with stage and source, and sums in which no money stands twice.',
  inputs,
  widthsChars: [19, 68, 16, 19, 16, 14, 18, 14, 60, 30, 30, 34],
  draw: (sheet, edition) => {
    const { draft, cited } = sheet;
    const date = sheet.date(
      '',
      'Blank: all deals. A year, a month or a day: only deals whose stage was reached by then.',
    );
    const typed = sheet.input(firstRow, inputs.filter, [inputs.filter.value]);
    const currency = sheet.input(firstRow + 1, inputs.currency, [inputs.currency.value]);
    draft.text(firstRow + 2, 0, 'Filter in use');
    draft.formulas(firstRow + 2, 1, [
      [`=${typed}&IF(${date}="","",IF(${typed}="","","; ")&"stage date<="&${date})`],
    ]);
    const filter = `$B$${firstRow + 3}`;
    const kinds = listKinds(edition);
    const byCurrency = firstRow + 4;
    const currencies = listCurrencies(edition);
    addCurrencies(sheet, byCurrency, { filter, currencies });
    const byKind = byCurrency + currencies.length + 3;
    const { lines } = findTable('deals').read(edition, { filter: '', columns: ['name'] });
    const list = {
      row: byKind + kinds.length + 4,
      column: 0,
      rows: lines.length,
      columns: headers.length,
    };
    addKinds(sheet, byKind, { kinds, currency, list });
    cited.table('', 'deals', '');
    const header = list.row - 1;
    sheet.header(header, headers, 3, 4);
    draft.style({ row: header, column: 6, rows: 1, columns: 1 }, 'numberHeader');
    const table = (asked: string): string => `REE.TABLE("deals",${filter},"${asked}",FALSE)`;
    draft.spill(list, `=SORTBY(${table(columns)},${table('stage date')},-1)`);
    const all = { ...list, rows: list.rows + spareRows };
    for (const column of [3, 6]) draft.format({ ...all, column, columns: 1 }, money);
    draft.style({ ...all, column: 8, columns: 4 }, 'note');
    sheet.notes([
      'The same money is often printed several times: a prepayment inside a supply agreement, a grant inside a package, one sum in two wordings. "Counts" is yes on exactly one of them; sum "Amount counted", never "Amount".',
      'Amounts that are no money (shares, tonnes, a price) have none. Ranges and "up to" amounts count where the source gives one figure. The stage is the furthest reached: what is proposed is not money yet, look at the stage before adding it to what is closed.',
      '"Left out" is what is printed again, and what a company spends itself. Among the investments in USD is the Japanese pledge of 550 billion, which is not mainly for minerals.',
      'The newest stage comes first; deals without a date come last.',
    ]);
    return sheet.layout(list, { header: firstRow + 2 });
  },
});

function addCurrencies(
  sheet: TemplateSheet,
  row: number,
  { filter, currencies }: { readonly filter: string; readonly currencies: readonly string[] },
): void {
  const { draft } = sheet;
  sheet.header(row, ['Currency', 'Sum of all amounts', 'Left out', 'Amount counted'], 1);
  const sum = (column: string, at: number): string =>
    `=IFNA(SUM(REE.TABLE("deals",${joinFilter(filter, `"currency="&$A${at + 1}`)},"${column}",FALSE)),0)`;
  currencies.forEach((currency, at) => {
    const line = row + 1 + at;
    draft.text(line, 0, currency);
    draft.formulas(
      line,
      1,
      [[sum('amount', line), `=B${line + 1}-D${line + 1}`, sum('amount counted', line)]],
      money,
    );
  });
  draft.style({ row: row + 1, column: 1, rows: currencies.length, columns: 3 }, 'numberHeader');
  const check = row + 1 + currencies.length;
  draft.text(check, 0, 'Check: Apple');
  const apple = (column: string): string => `=SUM(REE.TABLE("deals","Apple","${column}",FALSE))`;
  draft.formulas(
    check,
    1,
    [[apple('amount'), `=B${check + 1}-D${check + 1}`, apple('amount counted')]],
    money,
  );
  draft.style({ row: check, column: 1, rows: 1, columns: 3 }, 'numberHeader');
  draft.style({ row: check, column: 0, rows: 1, columns: 4 }, 'note');
  draft.text(check, 4, 'The prepayment of 200,000,000 is inside the agreement of 500,000,000.', 'note');
}

interface Kinds {
  readonly kinds: readonly string[];
  readonly currency: string;
  readonly list: { readonly row: number; readonly rows: number };
}

function addKinds(sheet: TemplateSheet, row: number, { kinds, currency, list }: Kinds): void {
  const { draft } = sheet;
  sheet.header(row, ['Kind, in millions', 'All stages', ...stages], 1);
  const column = (letter: string): string =>
    `$${letter}$${list.row + 1}:$${letter}$${list.row + list.rows + spareRows}`;
  const sum = (line: number, stage: string): string =>
    `=SUMIFS(${column('G')},${column('E')},${currency},${column('C')},$A${line + 1}${stage})/10^6`;
  kinds.forEach((kind, at) => {
    const line = row + 1 + at;
    draft.text(line, 0, kind);
    const cells = stages.map((_, stage) =>
      sum(line, `,${column('H')},${String.fromCharCode(67 + stage)}$${row + 1}`),
    );
    draft.formulas(line, 1, [[sum(line, ''), ...cells]], money);
  });
  const total = row + 1 + kinds.length;
  draft.text(total, 0, 'All');
  const letters = Array.from({ length: stages.length + 1 }, (_, at) => String.fromCharCode(66 + at));
  draft.formulas(total, 1, [letters.map((letter) => `=SUM(${letter}${row + 2}:${letter}${total})`)], money);
  const figures = { row: row + 1, column: 1, rows: kinds.length + 1, columns: stages.length + 1 };
  draft.style(figures, 'numberHeader');
  draft.style({ ...figures, row: total, rows: 1, column: 0, columns: stages.length + 2 }, 'total');
}

function listKinds(edition: Edition): readonly string[] {
  return distinct(edition, 'kind', 'counts=yes');
}

function listCurrencies(edition: Edition): readonly string[] {
  return distinct(edition, 'currency', 'counts=yes');
}

function distinct(edition: Edition, column: string, filter: string): readonly string[] {
  const { lines } = findTable('deals').read(edition, { filter, columns: [column] });
  return [...new Set(lines.map(([one]) => String(one ?? '')))].filter(Boolean);
}
