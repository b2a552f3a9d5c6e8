import { dateForms, editionDay, lastDay } from './lastDay.ts';
import { dateRow } from './templateSheet.ts';
import type { TemplateSheet } from './templateSheet.ts';

/** What capacity is asked for at the date of a sheet, which may lie after the edition. */
export interface Plans {
  /** The cell with the date for what is built; blank: as the edition knows it. */
  readonly built: string;
  /** The cell with the last day that plans are counted to; blank where the date is not after the edition. */
  readonly until: string;
  /** What a cell holds for the plans of a plant: the date, or blank for all, where it starts between `today` and then. */
  readonly planned: (start: string, today?: string) => string;
}

/**
 * A line below the date with what is asked where it is after the edition. Functions know what will be built then from plans
 * alone, so what is built is asked as of the edition, and a plan without a start takes that of its plant. Each date stands
 * in a cell, so that the source of every figure can be found.
 */
export function plansLine(sheet: TemplateSheet, date: string): Plans {
  const row = dateRow + 2;
  const [built, until] = [`$B$${row}`, `$C$${row}`];
  sheet.line(dateRow + 1, {
    label: 'Built as of; plans to',
    cells: [
      `=IF(OR(${date}="",N(${until})>0),"",${date})`,
      `=IF(${date}="","",IF(${lastDay(date)}<=${editionDay},"",${lastDay(date)}))`,
    ],
    unit: `=IF(ISERROR(${until}),"The date is not understood: type ${dateForms}.",IF(${date}="","As the edition knows it.",IF(${until}="","Both by the date.","After the edition: what is built stands as of "&REE.EDITION()&"; plans are counted by their start, else that of their plant.")))`,
    format: 'yyyy-mm-dd',
    note: '',
  });
  sheet.draft.format({ row: dateRow + 1, column: 1, rows: 1, columns: 1 }, 'General');
  return {
    built,
    until,
    planned: (start, today = editionDay) =>
      `=IF(OR(${date}="",AND(N(${start})>${today},N(${start})<=N(${until}))),"",${date})`,
  };
}
