import { CellValueType, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import type { ICellDataForSheetInterceptor, ICellRenderContext, Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import type { CellPosition } from '../engine/functionCall.ts';
import { hasCard } from '../engine/richValue.ts';
import type { RichValue } from '../engine/richValue.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export interface MarkPort {
  /** The icon of a value, when it is loaded. */
  readonly iconOf: (rich: RichValue) => HTMLImageElement | undefined;
  readonly open: (cell: CellPosition) => void;
}

type Renders = Extract<ICellDataForSheetInterceptor['customRender'], readonly unknown[]>;

const ICON = 14;
const GAP = 3;
const GENERAL = 'General';

/**
 * Shows what a cell keeps beside its value: the icon that opens its card, and a number's own format where the cell has none. A
 * click on the icon opens the card.
 */
export function markRichCells(sheet: Spreadsheet, port: MarkPort): void {
  sheet.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
      const position = sheet.position(subUnitId, row, col);
      const rich = cell ? sheet.richAt(position) : undefined;
      if (!cell || !rich) return next(cell);
      const ownFormat = workbook.getStyles().get(rawData?.s)?.n?.pattern;
      return next(marked({ ...cell, ...formatted(rich, ownFormat) }, rich, position));
    },
  });

  function marked(
    cell: ICellDataForSheetInterceptor,
    rich: RichValue,
    position: CellPosition,
  ): ICellDataForSheetInterceptor {
    if (!hasCard(rich)) return cell;
    // A number stands at the right, out of the icon's way.
    const leftOffset = typeof rich.basicValue === 'number' ? 0 : ICON + GAP;
    return {
      ...cell,
      fontRenderExtension: { ...cell.fontRenderExtension, leftOffset },
      customRender: [...(cell.customRender ?? []), ...iconRender(rich, position)],
    };
  }

  function iconRender(rich: RichValue, position: CellPosition): Renders {
    return [
      {
        zIndex: 10,
        drawWith: (context, info) => {
          const icon = port.iconOf(rich);
          const { x, y } = placeOf(info);
          if (icon) context.drawImage(icon, x, y, ICON, ICON);
        },
        isHit: (point, info) => {
          const { x, y } = placeOf(info);
          return point.x >= x - 1 && point.x <= x + ICON + 1 && point.y >= y - 1 && point.y <= y + ICON + 1;
        },
        onPointerDown: () => port.open(position),
      },
    ];
  }
}

function formatted(
  { basicValue, numberFormat }: RichValue,
  ownFormat = GENERAL,
): Nullable<Pick<ICellDataForSheetInterceptor, 'v' | 't'>> {
  if (typeof basicValue !== 'number' || numberFormat === undefined || ownFormat !== GENERAL) return undefined;
  return { v: numfmt.format(numberFormat, basicValue), t: CellValueType.NUMBER };
}

function placeOf({ primaryWithCoord }: ICellRenderContext): { x: number; y: number } {
  const { startX, startY, endY } = primaryWithCoord;
  return { x: startX + GAP, y: (startY + endY - ICON) / 2 };
}
