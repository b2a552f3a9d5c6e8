import { formatAddress } from '../sheet/address.ts';
import { boundingArea, cellArea, isOneCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Change } from '../sheet/changes.ts';
import type { CellPosition } from '../engine/functionCall.ts';
import { typeOf, valueOf } from './cellContents.ts';
import { eventReference } from './eventReference.ts';
import type { Host } from './host.ts';
import { eventTypes } from './worksheetEvents.ts';

const WORKBOOK = 'Workbook';
const LOCAL = { source: 'Local' };

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
    this.active = host.sheet.activeSheet.getSheetId();
    host.sheet.protections.changed = (sheetId, isProtected) => this.tellProtection(sheetId, isProtected);
  }

  /** A single cell is about to be written. */
  beforeEdit(cell: CellPosition): void {
    this.before = { cell, state: this.stateOf(cell.sheetId, cell.row, cell.column) };
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
      ...LOCAL,
    });
  }

  tell(change: Change): void {
    const { kind, sheetId: worksheetId } = change;
    switch (kind) {
      case 'contents':
        this.tellContents(worksheetId, change.area, change.author);
        break;
      case 'looks':
        this.fire(eventTypes.formatChanged, worksheetId, {
          ...LOCAL,
          worksheetId,
          address: formatAddress(change.area),
          referenceId: eventReference(worksheetId, change.area),
        });
        break;
      case 'shift':
        this.fire(
          eventTypes.changed,
          worksheetId,
          changeArguments(worksheetId, change.area, change.type, change.author),
        );
        break;
      case 'activated':
        this.tellActivated(worksheetId);
        break;
      case 'selected':
        this.tellSelection(worksheetId);
        break;
      case 'added':
      case 'deleted':
        this.fireOnce(eventTypes[kind], { ...LOCAL, worksheetId });
        break;
      default:
        this.tellSheet(change);
    }
  }

  private tellSheet(change: Extract<Change, { kind: 'renamed' | 'moved' | 'visibility' }>): void {
    const { sheetId: worksheetId } = change;
    if (change.kind === 'renamed') {
      const { before: nameBefore, after: nameAfter } = change;
      this.fire(eventTypes.nameChanged, worksheetId, { ...LOCAL, worksheetId, nameBefore, nameAfter });
    } else if (change.kind === 'moved') {
      const { before: positionBefore, after: positionAfter } = change;
      this.fireOnce(eventTypes.moved, { ...LOCAL, worksheetId, positionBefore, positionAfter });
    } else {
      const [before, after] = change.isHidden ? ['Visible', 'Hidden'] : ['Hidden', 'Visible'];
      this.fire(eventTypes.visibilityChanged, worksheetId, {
        ...LOCAL,
        worksheetId,
        visibilityBefore: before,
        visibilityAfter: after,
      });
    }
  }

  private tellContents(sheetId: string, area: Area, author: Change['author']): void {
    const { before } = this;
    this.before = undefined;
    if (!this.host.events.isHeard(eventTypes.changed, [sheetId, WORKBOOK])) return;
    const args = changeArguments(sheetId, area, 'RangeEdited', author);
    // Excel sends the event when the cell has its value.
    void this.host.sheet.calculation.whenIdle().then(() => {
      const isOne =
        isOneCell(area) && before !== undefined && this.host.sheet.sheetModel(sheetId) !== undefined;
      const after = isOne ? this.stateOf(sheetId, area.startRow, area.startColumn) : undefined;
      const details = {
        valueBefore: before?.state.value,
        valueAfter: after?.value,
        valueTypeBefore: before?.state.type,
        valueTypeAfter: after?.type,
      };
      this.fire(eventTypes.changed, sheetId, after === undefined ? args : { ...args, ...details });
    });
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

function changeArguments(
  worksheetId: string,
  area: Area,
  changeType: string,
  author: Change['author'],
): object {
  return {
    changeType,
    ...LOCAL,
    address: formatAddress(area),
    worksheetId,
    referenceId: eventReference(worksheetId, area),
    triggerSource: author === 'user' ? 'Unknown' : 'ThisLocalAddin',
    shiftDirection: 'None',
  };
}
