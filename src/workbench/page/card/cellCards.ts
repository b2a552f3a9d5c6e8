import { numfmt } from '@univerjs/core';
import { SheetCanvasPopManagerService } from '@univerjs/sheets-ui';
import { ComponentManager, ILayoutService } from '@univerjs/ui';
import type { CellPosition } from '../../engine/functionCall.ts';
import { hasCard } from '../../engine/richValue.ts';
import type { RichValue } from '../../engine/richValue.ts';
import { markRichCells } from '../../sheet/richMarks.ts';
import type { Spreadsheet } from '../../sheet/spreadsheet.ts';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { Card } from './card.tsx';
import type { CardProps } from './card.tsx';
import { readCard } from './cardContent.ts';
import { iconImage } from './icons.ts';

const COMPONENT = 'workbench.card';

interface Opened {
  readonly cell: CellPosition;
  readonly rich: RichValue;
  readonly dispose: () => void;
}

/** Cards beside cells: opened by the icon in the cell or Ctrl+Shift+F5, one at a time, gone with the value they show. */
export class CellCards {
  private readonly sheet: Spreadsheet;
  private opened: Opened | undefined;

  constructor(sheet: Spreadsheet) {
    this.sheet = sheet;
    sheet.injector.get(ComponentManager).register(COMPONENT, CardPopup);
    markRichCells(sheet, {
      iconOf: ({ layouts }) => iconImage(iconNameOf(layouts), () => this.redraw()),
      open: (cell) => this.open(cell),
    });
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
  }

  /** Opens the card of a cell; false where it has none. */
  open(cell: CellPosition): boolean {
    this.close();
    const rich = this.sheet.richAt(cell);
    if (!rich || !hasCard(rich)) return false;
    const close = (): void => this.close();
    const content = readCard(rich, (pattern, value) => numfmt.format(pattern, value));
    const popup = this.sheet.injector
      .get(SheetCanvasPopManagerService)
      .attachPopupToCell(cell.row, cell.column, {
        componentKey: COMPONENT,
        direction: 'horizontal',
        extraProps: { content, close },
        onClickOutside: close,
      });
    if (!popup) return false;
    this.opened = { cell, rich, dispose: () => popup.dispose() };
    return true;
  }

  close(): void {
    const { opened } = this;
    if (!opened) return;
    this.opened = undefined;
    opened.dispose();
    this.sheet.injector.get(ILayoutService).focus();
  }

  /** To be called when values have changed: a card does not outlive what it shows. */
  refresh(): void {
    if (this.opened && this.sheet.richAt(this.opened.cell) !== this.opened.rich) this.close();
  }

  private onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    // After a click on the icon the keyboard is still the grid's.
    if (key === 'Escape' && this.opened) {
      event.stopPropagation();
      this.close();
    }
    if (key !== 'F5' || !shiftKey || !(ctrlKey || metaKey)) return;
    const { startRow, startColumn } = this.sheet.selection;
    // Elsewhere the keys are the browser's.
    if (!this.open(this.sheet.position(this.sheet.activeSheet.getSheetId(), startRow, startColumn))) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private redraw(): void {
    this.sheet.activeSheet.refreshCanvas();
  }
}

/** Univer hands the whole popup to its component. */
function CardPopup({ popup }: { readonly popup: { readonly extraProps: CardProps } }): ReactElement {
  return createElement(Card, popup.extraProps);
}

function iconNameOf(layouts: unknown): string {
  return (layouts as { compact?: { icon?: string } } | undefined)?.compact?.icon ?? '';
}
