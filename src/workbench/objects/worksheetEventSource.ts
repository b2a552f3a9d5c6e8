import { formatAddress } from '../sheet/address.ts';
import { boundingArea, cellArea, isOneCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import { watchChanges } from '../sheet/changes.ts';
import type { Change } from '../sheet/changes.ts';
import type { CellPosition } from '../engine/functionCall.ts';
import { typeOf, valueOf } from './cellContents.ts';
import { eventReference } from './eventReference.ts';
import type { Host } from './host.ts';
import { eventTypes } from './worksheetEvents.ts';

const WORKBOOK = 'Workbook';

interface CellState {
  readonly value: unknown;
  readonly type: string;
}

/** Tells the add-in what happens to sheets and cells, with the arguments that Excel sends. */
export class WorksheetEventSource {
  private readonly host: Host;
  private before: { readonly cell: CellPosition; readonly state: CellState } | undefined;
  private active: string;
  private selected = '';

  constructor(host: Host) {
    this.host = host;
    host.sheet.protections.changed = (sheetId, isProtected) => this.tellProtection(sheetId, isProtected);
    this.active = host.sheet.activeSheet.getSheetId();
    watchChanges(
      host.sheet,
      (change) => this.tell(change),
      (sheetId, cell) => (this.before = { cell, state: this.stateOf(sheetId, cell.row, cell.column) }),
    );
  }

  /** The cells of a run of calculation. */
  calculated(cells: readonly CellPosition[]): void {
    const areas = new Map<string, Area>();
    for (const { sheetId, row, column } of cells) {
      const known = areas.get(sheetId);
      const cell = cellArea(row, column);
      areas.set(sheetId, known === undefined ? cell : boundingArea(known, cell));
    }
    for (const [worksheetId, area] of areas) {
      this.fire(eventTypes.calculated, worksheetId, { worksheetId, address: formatAddress(area) });
    }
  }

  private tellProtection(worksheetId: string, isProtected: boolean): void {
    this.fire(eventTypes.protectionChanged, worksheetId, {
      worksheetId,
      isProtected,
      sheetPasswordChanged: false,
      source: 'Local',
    });
  }

  private tell(change: Change): void {
    const { sheetId: worksheetId } = change;
    switch (change.kind) {
      case 'contents':
        return this.tellContents(change.sheetId, change.area, change.author);
      case 'looks':
        return this.fire(eventTypes.formatChanged, worksheetId, {
          worksheetId,
          address: formatAddress(change.area),
          referenceId: eventReference(worksheetId, change.area),
          source: 'Local',
        });
      case 'shift':
        return this.tellShift(change.sheetId, change.area, change.type, change.author);
      case 'added':
        return this.fireOnce(eventTypes.added, { worksheetId, source: 'Local' });
      case 'deleted':
        return this.fireOnce(eventTypes.deleted, { worksheetId, source: 'Local' });
      case 'activated':
        return this.tellActivated(worksheetId);
      case 'selected':
        return this.tellSelection(worksheetId);
      case 'renamed':
        return this.fire(eventTypes.nameChanged, worksheetId, {
          worksheetId,
          nameBefore: change.before,
          nameAfter: change.after,
          source: 'Local',
        });
      case 'moved':
        return this.fireOnce(eventTypes.moved, {
          worksheetId,
          positionBefore: change.before,
          positionAfter: change.after,
          source: 'Local',
        });
      case 'visibility':
        return this.fire(eventTypes.visibilityChanged, worksheetId, {
          worksheetId,
          visibilityBefore: change.isHidden ? 'Visible' : 'Hidden',
          visibilityAfter: change.isHidden ? 'Hidden' : 'Visible',
          source: 'Local',
        });
    }
  }

  private tellContents(sheetId: string, area: Area, author: Change['author']): void {
    const { before } = this;
    this.before = undefined;
    if (!this.host.events.isHeard(eventTypes.changed, [sheetId, WORKBOOK])) return;
    const args = this.changeArguments(sheetId, area, 'RangeEdited', author);
    // Excel sends the event when the cell has its value.
    void this.host.sheet.calculation.whenIdle().then(() => {
      if (!isOneCell(area) || before === undefined) return this.fire(eventTypes.changed, sheetId, args);
      const after = this.stateOf(sheetId, area.startRow, area.startColumn);
      this.fire(eventTypes.changed, sheetId, {
        ...args,
        valueBefore: before.state.value,
        valueAfter: after.value,
        valueTypeBefore: before.state.type,
        valueTypeAfter: after.type,
      });
    });
  }

  private tellShift(sheetId: string, area: Area, type: string, author: Change['author']): void {
    this.fire(eventTypes.changed, sheetId, this.changeArguments(sheetId, area, type, author));
  }

  private changeArguments(
    worksheetId: string,
    area: Area,
    changeType: string,
    author: Change['author'],
  ): object {
    return {
      changeType,
      source: 'Local',
      address: formatAddress(area),
      worksheetId,
      referenceId: eventReference(worksheetId, area),
      triggerSource: author === 'user' ? 'Unknown' : 'ThisLocalAddin',
      shiftDirection: 'None',
    };
  }

  private tellActivated(worksheetId: string): void {
    if (worksheetId === this.active) return;
    const before = this.active;
    this.active = worksheetId;
    this.fire(eventTypes.deactivated, before, { worksheetId: before });
    this.fire(eventTypes.activated, worksheetId, { worksheetId });
  }

  private tellSelection(worksheetId: string): void {
    const address = this.host.sheet.selections.map(formatAddress).join(',');
    const selected = `${worksheetId}!${address}`;
    if (worksheetId !== this.host.sheet.activeSheet.getSheetId() || selected === this.selected) return;
    this.selected = selected;
    this.fire(eventTypes.selectionChanged, worksheetId, { worksheetId, address });
    this.host.selectionChanged();
  }

  private stateOf(sheetId: string, row: number, column: number): CellState {
    const cells = this.host.sheet.cells(sheetId);
    return { value: valueOf(cells, row, column), type: typeOf(cells, row, column) };
  }

  private fire(type: number, sheetId: string, args: object): void {
    this.host.events.fire(type, [sheetId, WORKBOOK], args);
  }

  private fireOnce(type: number, args: object): void {
    this.host.events.fire(type, [WORKBOOK], args);
  }
}
