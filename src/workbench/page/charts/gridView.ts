import type { Viewport } from '@univerjs/engine-render';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { UNIT_ID } from '../../sheet/spreadsheet.ts';
import type { Spreadsheet } from '../../sheet/spreadsheet.ts';

export interface View {
  /** Where the corner of the sheet's first cell is drawn, in pixels of the canvas. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  /** The sizes of the row and column headings, which nothing may cover. */
  readonly headingWidth: number;
  readonly headingHeight: number;
}

/** The part of the active sheet that is on the screen. */
export class GridView {
  private readonly sheet: Spreadsheet;

  constructor(sheet: Spreadsheet) {
    this.sheet = sheet;
  }

  /** Undefined until the grid is drawn for the first time. */
  get canvas(): HTMLCanvasElement | undefined {
    return this.render?.engine.getCanvasElement();
  }

  get view(): View | undefined {
    const { render } = this;
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const viewport = this.viewport;
    if (!render || !skeleton || viewport === undefined) return undefined;
    const zoom = render.scene.scaleX;
    const headingWidth = skeleton.rowHeaderWidth * zoom;
    const headingHeight = skeleton.columnHeaderHeight * zoom;
    return {
      left: headingWidth - viewport.viewportScrollX * zoom,
      top: headingHeight - viewport.viewportScrollY * zoom,
      zoom,
      headingWidth,
      headingHeight,
    };
  }

  onScroll(act: () => void): void {
    this.viewport?.onScrollAfter$.subscribeEvent(act);
  }

  private get viewport(): Viewport | undefined {
    return this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN) ?? undefined;
  }

  private get render(): ReturnType<IRenderManagerService['getRenderById']> | undefined {
    return this.sheet.injector.get(IRenderManagerService).getRenderById(UNIT_ID) ?? undefined;
  }
}
