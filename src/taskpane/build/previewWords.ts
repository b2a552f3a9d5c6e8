import type { Edition } from '../../dataset/index.ts';
import { citeInParts } from '../../dataset/index.ts';
import { figureOf } from '../entity/figure.ts';
import { formatNumber } from '../formats/formatNumber.ts';
import type { Formats } from '../formats/formats.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import type { PreviewCell } from '../../workbook/index.ts';
import type { Trouble } from '../trouble.ts';
import type { Previewed } from './usePreview.ts';

/** A cell as it is read: the number as its format shows it, days as days. */
export function cellWords(
  { value, format }: PreviewCell,
  unit: string,
  formats: Formats,
): { readonly value: string; readonly unit: string } {
  if (typeof value !== 'number') return { value: String(value), unit: '' };
  if (format.includes('yy'))
    return { value: formatWhen({ from: value, to: value, precision: 'day' }, formats), unit: '' };
  return formatNumber(value, unit === 'fraction' ? '' : unit, format, formats);
}

/** What a preview says where it has no value: what, what it means, what to do. */
export function previewTrouble(preview: Previewed): Trouble | undefined {
  switch (preview.status) {
    case 'failed':
      return preview.trouble;
    case 'not-a-call':
      return {
        what: 'This is not one call of an REE function: only Excel can calculate it.',
        means: 'It has no preview here and cannot be inserted from here.',
        repair: 'Copy it and paste it into a cell, or take one call such as =REE.PRICE("NdPr").',
      };
    case 'unreadable':
      return { ...preview.fault, means: 'The formula cannot be read, and nothing can be inserted.' };
    case 'unknown-function':
      return {
        what: `There is no function REE.${preview.functionId}.`,
        means: 'The cell would show #NAME?.',
        repair:
          preview.nearest === undefined
            ? 'See the list of functions under About.'
            : `Did you mean REE.${preview.nearest}?`,
      };
    case 'calculated':
      return {
        what: `Only Excel can calculate ${preview.argument}.`,
        means: 'The formula has no preview here and cannot be inserted from here.',
        repair:
          'Put that into a cell and refer to the cell, write the value itself, such as "2024-01-01", or copy the formula and paste it into a cell.',
      };
    case 'refused':
      return {
        what: `The cell would show ${preview.code}.`,
        means: 'Nothing is wrong in the workbook.',
        repair: preview.message,
      };
    default:
      return undefined;
  }
}

/** The preview in one sentence, for a screen reader. */
export function spokenPreview(edition: Edition, preview: Previewed, formats: Formats): string {
  const trouble = previewTrouble(preview);
  if (trouble) return `${trouble.what} ${trouble.repair}`;
  if (preview.status !== 'answered')
    return 'The formula refers to cells: its value is known once it is in the sheet.';
  const { rows, finding, unit } = preview;
  const [first] = rows[0] ?? [];
  if (!finding || !first) return `${rows.length} rows, ${rows[0]?.length ?? 0} columns.`;
  const figure = cellWords(first, unit, formats);
  const { when } = figureOf({ label: '', finding }, formats);
  const { sources } = citeInParts(edition, finding);
  return `${[figure.value, figure.unit].filter(Boolean).join(' ')}, ${when}, ${sources.map(({ publisher }) => publisher).join(', ')}`;
}
