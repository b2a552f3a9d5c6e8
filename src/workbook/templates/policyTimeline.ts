import { findTable } from '../../dataset/index.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { joinFilter } from './parts/joinFilter.ts';
import { dateForms, editionDay, lastDay } from './parts/lastDay.ts';
import { dateRow, firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

/** Rows that a later edition may fill. */
const spareRows = 12;
const yearCount = 4;
const columns =
  'announced label, effective from label, effective to label, name, kind, jurisdictions, materials, status, publisher, URL';
const headers = [
  'Announced',
  'Effective from',
  'Ends',
  'Policy',
  'Kind',
  'Jurisdiction',
  'Materials',
  'Status',
  'Source',
  'Address',
];

const filter: TemplateInput = {
  label: 'Filter',
  unit: '',
  value: '',
  format: '',
  from: 'Blank: all. A name (China, Dy) or conditions: kind=export-control; announced>=2025.',
  name: 'REE_policy_filter',
};

/** Controls, laws, tariffs and frameworks in the order of their dates. */
export const policyTimeline = defineTemplate({
  id: 'policy-timeline',
  label: 'Policy timeline',
  purpose:
    'Export controls, price floors, tariffs and frameworks in the order of their dates, with what is in force.',
  inputs: { filter },
  widthsChars: [16, 16, 14, 78, 20, 46, 44, 72, 40, 50],
  draw: (sheet, edition) => {
    const { draft, cited } = sheet;
    const typed = sheet.date(
      edition.date,
      'What had begun or ended by then is counted below. Blank: the day of the edition. Statuses are as of the edition.',
    );
    draft.format({ row: 2, column: 1, rows: 1, columns: 1 }, 'yyyy-mm-dd');
    const date = dayLine(sheet, typed);
    const cell = sheet.input(firstRow, filter, [filter.value]);
    const count = (condition: string): string =>
      `=IF(ISERROR(${date}),NA(),IFNA(ROWS(REE.TABLE("policies",${joinFilter(cell, condition)},"name",FALSE)),0))`;
    const summary = firstRow + 2;
    sheet.header(summary, ['Effective in', 'Records'], 1);
    for (let at = 0; at < yearCount; at++) {
      draft.formulas(summary + 1 + at, 0, [[`=YEAR(${date})-${yearCount - 1 - at}`]], '0');
      draft.formulas(summary + 1 + at, 1, [[count(`"effective from="&$A${summary + 2 + at}`)]], '0');
    }
    const totals: [label: string, formula: string][] = [
      ['Effective by the date', count(`"effective from<="&${date}`)],
      ['Ended by the date', count(`"effective to<="&${date}`)],
      ['Records in all', count('""')],
    ];
    totals.forEach(([label, formula], at) => {
      draft.text(summary + 1 + at, 3, label);
      draft.formulas(summary + 1 + at, 4, [[formula]], '0');
    });
    draft.style({ row: summary + 1, column: 0, rows: yearCount, columns: 1 }, 'numberHeader');
    const { lines } = findTable('policies').read(edition, { filter: '', columns: ['name'] });
    cited.table('', 'policies', '');
    sheet.chart(
      {
        type: 'columns',
        title: 'Records by the year in which they take effect',
        valueTitle: 'records',
        valueFormat: '0',
        categories: { row: summary + 1, column: 0, rows: yearCount, columns: 1 },
        series: [{ name: 'Records', area: { row: summary + 1, column: 1, rows: yearCount, columns: 1 } }],
      },
      { columns: 4 },
    );
    const header = draft.nextRow + 1;
    sheet.header(header, headers, headers.length);
    const list = { row: header + 1, column: 0, rows: lines.length, columns: headers.length };
    const table = (asked: string): string => `REE.TABLE("policies",${cell},"${asked}",FALSE)`;
    draft.spill(
      list,
      `=LET(from,${table('effective from')},said,${table('announced')},SORTBY(${table(columns)},IF(from<>"",from,IF(said<>"",said,DATE(9999,1,1)))))`,
    );
    draft.style({ ...list, rows: list.rows + spareRows, column: 8, columns: 2 }, 'note');
    sheet.notes([
      'In the order in which they take effect, else of the announcement; those without a date come last. A date is as precise as its source has it.',
      'A row is one record of one source: a policy that several sources describe, or that has several parts, has several rows. Counts are of records, not of policies.',
      'Suspended Chinese controls read as the edition knows them: "suspension ended 2026-11-10, no later record" says that nothing later is known, neither that they are in force nor that they are not.',
    ]);
    return sheet.layout(list, { header });
  },
});

/** A line below the date with the last day that it means. */
function dayLine(sheet: TemplateSheet, date: string): string {
  const day = `$B$${dateRow + 2}`;
  sheet.line(dateRow + 1, {
    label: 'Counted to',
    cells: [`=IF(${date}="",${editionDay},${lastDay(date)})`],
    unit: 'day',
    format: 'yyyy-mm-dd',
    note: `=IF(ISERROR(${day}),"The date is not understood: type ${dateForms}.","The last day of the date.")`,
  });
  return day;
}
