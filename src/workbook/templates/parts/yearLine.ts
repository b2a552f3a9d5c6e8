import { dateRow } from './templateSheet.ts';
import type { TemplateSheet } from './templateSheet.ts';

/**
 * The date cell, at first the latest year, and a line below it with the year that it means: the latest where it is blank, an
 * error with words where it is no year. The address of that year.
 */
export function yearLine(
  sheet: TemplateSheet,
  { latest, note }: Readonly<Record<'latest' | 'note', string>>,
): string {
  const date = sheet.date(`=${latest}`, note);
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
