import { dateRow } from './templateSheet.ts';
import type { TemplateSheet } from './templateSheet.ts';

/** A line below the date with the year that it means: the latest where it is blank, an error with words where it is no year. */
export function yearLine(sheet: TemplateSheet, { date, latest }: Readonly<Record<'date' | 'latest', string>>): string {
  const year = `$B$${dateRow + 2}`;
  const typed = `IFERROR(VALUE(${date}),0)`;
  sheet.line(dateRow + 1, {
    label: 'Year',
    cells: [`=IF(${date}="",${latest},IF(AND(${typed}>=1990,${typed}<=2100),${typed},NA()))`],
    unit: 'year',
    format: '0',
    note: `=IF(ISERROR(${year}),"The date is not a year: type one, 2024, or leave it blank for the latest.",IF(${date}="","The latest, as the date is blank.","That of the date."))`,
  });
  return year;
}
