import type { HostObject } from '../../richApi/index.ts';

export type HeaderFooterText = Record<
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
  string
>;

export interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** How a sheet is to be printed. The workbench keeps it and prints nothing. Margins are in points. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: Zoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  firstPageNumber: number | '';
  readonly margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  readonly texts: HeaderFooterText;
  printArea?: HostObject;
  titleRows?: HostObject;
  titleColumns?: HostObject;
}

const INCH = 72;

export function newPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    firstPageNumber: '',
    margins: {
      left: 0.7 * INCH,
      right: 0.7 * INCH,
      top: 0.75 * INCH,
      bottom: 0.75 * INCH,
      header: 0.3 * INCH,
      footer: 0.3 * INCH,
    },
    texts: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}
