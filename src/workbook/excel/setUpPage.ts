import type { PageSetup } from '../layout/layout.ts';
import { supports } from './hostFacts.ts';
import { rangeOf } from './readCells.ts';

/** Excel reads what follows this sign as a code: the number of the page, a font. */
const codeSign = /&/g;
const longestFooterChars = 200;

/** Queues how a new sheet is shown and printed; an Excel that cannot set a page up leaves it as it is. */
export function setUpPage(sheet: Excel.Worksheet, page: PageSetup): void {
  freeze(sheet, page);
  if (!supports('1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { repeatedRows } = page;
  if (repeatedRows)
    pageLayout.setPrintTitleRows(`$${repeatedRows.row + 1}:$${repeatedRows.row + repeatedRows.rows}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.footer.slice(0, longestFooterChars).replace(codeSign, '&&');
  footer.rightFooter = '&P/&N';
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PageSetup): void {
  if (frozenRows > 0 && frozenColumns > 0)
    sheet.freezePanes.freezeAt(
      rangeOf(sheet, { row: 0, column: 0, rows: frozenRows, columns: frozenColumns }),
    );
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}
