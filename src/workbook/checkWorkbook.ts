import { answeringEdition } from './answeringEdition.ts';
import { checkBook } from './check/checkBook.ts';
import type { CheckSummary } from './checking.ts';
import { readBook } from './excel/readBook.ts';
import { readScope } from './excel/readScope.ts';
import { runExcel } from './excel/runExcel.ts';
import { scanSheets } from './excel/scanSheets.ts';
import type { Job } from '../model/index.ts';
import type { OverrideLine } from './overrides/layOverrides.ts';
import { startInTurn } from './startInTurn.ts';

export interface CheckOptions {
  /** Prices older than so many days when the edition was made are named. */
  readonly staleDays?: number;
  /** The overrides that are laid, where somebody follows them. */
  readonly overrides?: () => Promise<readonly OverrideLine[] | undefined>;
}

/** Two years: annual averages of the year before last are the present ones until the next come out. */
const usualStaleDays = 730;

/** Looks for what is wrong with the REE cells of the workbook, or worth knowing about them; changes nothing. */
export function checkWorkbook({
  staleDays = usualStaleDays,
  overrides: readOverrides,
}: CheckOptions = {}): Job<CheckSummary> {
  return startInTurn('checking', (control) =>
    runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
      const edition = await answeringEdition('Nothing was changed.');
      const overrides = await readOverrides?.();
      const { sheets, names } = await readScope(context, { scope: 'workbook' });
      const scanned = await scanSheets(context, sheets, names, control);
      const book = await readBook(context, scanned, { edition, staleDays, overrides }, control);
      const isCancelled = control.isCancelled();
      return {
        checked: book.cells.length,
        findings: isCancelled ? [] : checkBook(book),
        isCancelled,
        edition: edition.id,
      };
    }),
  );
}
