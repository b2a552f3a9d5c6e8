import { ApiError } from '../../richApi/index.ts';
import type { HostObject } from '../../richApi/index.ts';
import type { Area } from '../../sheet/area.ts';
import { isWholeColumns, isWholeRows } from '../../sheet/area.ts';
import type { Host } from '../host.ts';
import { parseAreas } from '../parseAreas.ts';
import { Range } from '../range.ts';
import { RangeAreas } from '../rangeAreas.ts';
import { required } from '../required.ts';
import { resolvePlace } from '../resolvePlace.ts';
import { HeaderFooterGroup } from './headerFooterGroup.ts';
import { PageMargins } from './pageMargins.ts';
import type { PageSetup, Zoom } from './pageSetup.ts';

const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

export class PageLayout extends PageMargins {
  protected readonly setup: PageSetup;
  private readonly host: Host;
  private readonly sheetId: string;

  constructor(host: Host, sheetId: string) {
    super();
    this.host = host;
    this.sheetId = sheetId;
    this.setup = host.contents.pageSetupOf(sheetId);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.setup);
  }

  get Orientation(): PageSetup['orientation'] {
    return this.setup.orientation;
  }

  set Orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') {
      throw new ApiError('InvalidArgument', `There is no orientation "${orientation}".`);
    }
    this.setup.orientation = orientation;
  }

  get PaperSize(): Excel.PageLayout['paperSize'] {
    return this.setup.paperSize as Excel.PageLayout['paperSize'];
  }

  set PaperSize(size: string) {
    this.setup.paperSize = size;
  }

  get PrintOrder(): PageSetup['printOrder'] {
    return this.setup.printOrder;
  }

  set PrintOrder(order: string) {
    if (order !== 'DownThenOver' && order !== 'OverThenDown') {
      throw new ApiError('InvalidArgument', `There is no print order "${order}".`);
    }
    this.setup.printOrder = order;
  }

  get FirstPageNumber(): PageSetup['firstPageNumber'] {
    return this.setup.firstPageNumber;
  }

  set FirstPageNumber(number: PageSetup['firstPageNumber']) {
    this.setup.firstPageNumber = number;
  }

  get Zoom(): Zoom {
    return this.setup.zoom;
  }

  /** A scale in per cent, or numbers of pages to fit to. */
  set Zoom(zoom: Zoom) {
    const { scale } = zoom;
    if (typeof scale === 'number' && (scale < SMALLEST_SCALE || scale > LARGEST_SCALE)) {
      throw new ApiError('InvalidArgument', `A scale is ${SMALLEST_SCALE} to ${LARGEST_SCALE} per cent.`);
    }
    this.setup.zoom = { ...zoom };
  }

  SetPrintArea(given: unknown): void {
    if (given instanceof RangeAreas) this.setup.printArea = given;
    else this.setup.printArea = new RangeAreas(this.host, this.sheetId, this.areasOf(given));
  }

  GetPrintArea(): HostObject {
    return required(this.GetPrintAreaOrNullObject());
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    return this.setup.printArea ?? null;
  }

  SetPrintTitleRows(given: unknown): void {
    this.setup.titleRows = this.lines(given, isWholeRows, 'rows');
  }

  GetPrintTitleRows(): HostObject {
    return required(this.GetPrintTitleRowsOrNullObject());
  }

  GetPrintTitleRowsOrNullObject(): HostObject | null {
    return this.setup.titleRows ?? null;
  }

  SetPrintTitleColumns(given: unknown): void {
    this.setup.titleColumns = this.lines(given, isWholeColumns, 'columns');
  }

  GetPrintTitleColumns(): HostObject {
    return required(this.GetPrintTitleColumnsOrNullObject());
  }

  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.setup.titleColumns ?? null;
  }

  private areasOf(given: unknown): Area[] {
    return given instanceof Range ? [given.area] : parseAreas(String(given));
  }

  private lines(given: unknown, areWhole: (area: Area) => boolean, what: string): Range {
    const { area } = resolvePlace(this.host, given, this.sheetId);
    if (!areWhole(area))
      throw new ApiError('InvalidArgument', `Print titles are whole ${what}, such as $1:$2.`);
    return new Range(this.host, this.sheetId, area);
  }
}
