import type { Feeds } from '../template.ts';
import type { TemplateSheet } from './templateSheet.ts';

interface Asked {
  readonly material: string;
  /** The cell with the year. */
  readonly year: string;
}

/** A price in USD/kg: from the deck that feeds the sheet, else the published annual average. */
export function deckPrice(sheet: TemplateSheet, { deck }: Feeds, { material, year }: Asked): string {
  if (deck !== undefined)
    return `=SUMIFS(${deck}[Price],${deck}[Material],"${material}",${deck}[Year],IF(${year}="",MAX(${deck}[Year]),${year}))`;
  sheet.cited.answer(`${material} oxide, annual average`, material, 'price: average');
  return `=REE.PRICE("${material}",${year},"average","USD/kg")`;
}
