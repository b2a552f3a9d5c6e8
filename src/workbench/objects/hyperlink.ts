import { BooleanNumber } from '@univerjs/core';
import { ApiError } from '../richApi/index.ts';
import { eachCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { CellMatrix } from '../sheet/edits.ts';
import { textOf } from './cellContents.ts';
import type { Host } from './host.ts';
import { refuseLocked, refuseUnbounded } from './refuse.ts';
import { toEntered } from './toEntered.ts';

export interface RangeHyperlink {
  readonly address?: string | null;
  readonly documentReference?: string | null;
  readonly screenTip?: string | null;
  readonly textToDisplay?: string | null;
}

const LINK_LOOK = { cl: { rgb: '#0563C1' }, ul: { s: BooleanNumber.TRUE } };

/** The link of the first cell; null where it has none. */
export function hyperlinkOf(
  host: Host,
  sheetId: string,
  { startRow, startColumn }: Area,
): RangeHyperlink | null {
  const custom = host.sheet.sheetModel(sheetId)?.getCellRaw(startRow, startColumn)?.custom;
  const link = custom?.hyperlink as RangeHyperlink | undefined;
  if (link === undefined) return null;
  return { ...link, textToDisplay: textOf(host.sheet.cells(sheetId), startRow, startColumn) };
}

/** Every cell of the area gets the link and looks like one; null takes links away. */
export function setHyperlink(host: Host, sheetId: string, area: Area, link: RangeHyperlink | null): void {
  refuseUnbounded(area);
  refuseLocked(host, sheetId, area);
  const sheet = host.sheet.sheetModel(sheetId);
  const cells = host.sheet.cells(sheetId);
  const { address, documentReference, screenTip, textToDisplay } = link ?? {};
  if (link !== null && !address && !documentReference) throw new ApiError('InvalidArgument');
  host.sheet.grow(sheetId, area);
  const matrix: CellMatrix = {};
  eachCell(area, (row, column) => {
    const { hyperlink: _, ...others }: Record<string, unknown> = {
      ...sheet?.getCellRaw(row, column)?.custom,
    };
    const isEmpty = textOf(cells, row, column) === '';
    const text = textToDisplay ?? (isEmpty ? (address ?? documentReference) : undefined);
    (matrix[row] ??= {})[column] =
      link === null
        ? { custom: others, s: { cl: null, ul: { s: BooleanNumber.FALSE } } }
        : {
            ...(text === undefined || text === null ? {} : toEntered(`'${text}`)),
            s: LINK_LOOK,
            custom: { ...others, hyperlink: { address, documentReference, screenTip } },
          };
  });
  host.sheet.edits.setCells(sheetId, matrix);
}
