import { BorderStyleTypes } from '@univerjs/core';
import { RangeThemeStyle } from '@univerjs/sheets';
import type { IRangeThemeStyleJSON } from '@univerjs/sheets';
import { toThemeName } from './tableLook.ts';
import type { TableLook } from './tableLook.ts';

/** The colours of Excel's default theme: black, and its six accents. */
const ACCENTS = ['#404040', '#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E'];
const WHITE = '#FFFFFF';
const BLACK = '#000000';
/** How much of the accent a band and a line have. */
const BAND = 0.2;
const STRONG_BAND = 0.4;
const LINE = 0.6;

type Colours = Readonly<{ header: string; headerText: string; band: string; rest: string; line: string }>;

/** A look as one of Univer's themes, coloured as Excel's styles of that name are, approximately. */
export function toTheme(look: TableLook): RangeThemeStyle {
  const { header, headerText, band, rest, line } = coloursOf(look.style);
  const rule = { s: BorderStyleTypes.THIN, cl: { rgb: line } };
  const style: Omit<IRangeThemeStyleJSON, 'name'> = {
    wholeStyle: { bg: { rgb: rest } },
    headerRowStyle: { bg: { rgb: header }, cl: { rgb: headerText }, bl: 1, bd: { t: rule, b: rule } },
    lastRowStyle: { bd: { b: rule } },
    headerColumnStyle: { bd: { l: rule }, ...(look.firstColumn ? { bl: 1 } : {}) },
    lastColumnStyle: { bd: { r: rule }, ...(look.lastColumn ? { bl: 1 } : {}) },
    ...(look.bandedRows
      ? { firstRowStyle: { bg: { rgb: band } }, secondRowStyle: { bg: { rgb: rest } } }
      : {}),
    ...(look.bandedColumns
      ? { firstColumnStyle: { bg: { rgb: band } }, secondColumnStyle: { bg: { rgb: rest } } }
      : {}),
  };
  return new RangeThemeStyle(toThemeName(look), style);
}

function coloursOf(style: string): Colours {
  const [, family = '', digits = '1'] = /^TableStyle(\D+)(\d+)$/.exec(style) ?? [];
  const accent = ACCENTS[(Number(digits) - 1) % ACCENTS.length] ?? BLACK;
  const band = tint(accent, BAND);
  const line = tint(accent, LINE);
  if (family === 'Light') return { header: WHITE, headerText: BLACK, band, rest: WHITE, line: accent };
  if (family === 'Dark') {
    return {
      header: BLACK,
      headerText: WHITE,
      band: tint(accent, LINE),
      rest: tint(accent, STRONG_BAND),
      line,
    };
  }
  return { header: accent, headerText: WHITE, band, rest: WHITE, line };
}

function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part * share + 255 * (1 - share)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
