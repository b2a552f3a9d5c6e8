import { dateForms, editionDay, lastDay } from './lastDay.ts';
import { dateRow } from './templateSheet.ts';
import type { TemplateSheet } from './templateSheet.ts';

/** What is asked of capacity at the date of a sheet, which may lie after the edition. */
export interface Plans {
  /** The date argument for what is built. */
  readonly built: string;
  /** Whether a start falls between a day and the date; never where the date is not after the edition. */
  readonly isStarted: (start: string, today: string) => string;
  /** The date argument for what is planned of a plant. */
  readonly planned: (start: string, today?: string) => string;
  /** The last day that counts, where it is after the edition; else empty. */
  readonly until: string;
}

/**
 * A line below the date: how far plans are counted where the date is after the edition. Functions know what will be built
 * then from plans alone, so what is built is asked as of the edition, and a plan without a start takes that of its plant.
 */
export function plansLine(sheet: TemplateSheet, date: string): Plans {
  const until = `$B$${dateRow + 2}`;
  sheet.line(dateRow + 1, {
    label: 'Plans to start by',
    cells: [`=IF(${date}="","",IF(${lastDay(date)}<=${editionDay},"",${lastDay(date)}))`],
    unit: 'day',
    format: 'yyyy-mm-dd',
    note: `=IF(ISERROR(${until}),"The date is not understood: type ${dateForms}.",IF(${until}="","Only for a date after the edition.","After the edition: what is built stands as of "&REE.EDITION()&"; plans are counted by their start, else that of their plant."))`,
  });
  const isStarted: Plans['isStarted'] = (start, today) =>
    `AND(N(${start})>${today},N(${start})<=N(${until}))`;
  return {
    until,
    isStarted,
    built: `IF(OR(${date}="",N(${until})>0),"",${date})`,
    planned: (start, today = editionDay) => `IF(OR(${date}="",${isStarted(start, today)}),"",${date})`,
  };
}
