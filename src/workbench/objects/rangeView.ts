import { HostObject } from '../richApi/index.ts';
import { formatAddress } from '../sheet/address.ts';
import { cellArea } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Cells } from '../sheet/cells.ts';
import { formulaOf, textOf, typeOf, valueOf } from './cellContents.ts';
import type { Host } from './host.ts';
import { readArea } from './readArea.ts';

/** What is to be seen of a range: its cells without those in hidden rows and columns. */
export class RangeView extends HostObject {
  readonly className = 'RangeView';
  private readonly host: Host;
  private readonly sheetId: string;
  private readonly area: Area;

  constructor(host: Host, sheetId: string, area: Area) {
    super();
    this.host = host;
    this.sheetId = sheetId;
    this.area = area;
  }

  get RowCount(): number {
    return this.visible('Row').length;
  }

  get ColumnCount(): number {
    return this.visible('Column').length;
  }

  get Index(): number {
    return 0;
  }

  get CellAddresses(): Promise<string[][]> {
    return this.read((_, row, column) => formatAddress(cellArea(row, column)));
  }

  get Values(): Promise<unknown[][]> {
    return this.read(valueOf);
  }

  get Formulas(): Promise<unknown[][]> {
    return this.read(formulaOf);
  }

  get Text(): Promise<string[][]> {
    return this.read(textOf);
  }

  get ValueTypes(): Promise<string[][]> {
    return this.read(typeOf);
  }

  get NumberFormat(): Promise<string[][]> {
    return this.read((cells, row, column) => cells.formatAt(row, column));
  }

  /** The whole range, hidden cells included. */
  GetRange(): HostObject {
    return this.host.make.range(this.sheetId, this.area);
  }

  private async read<T>(of: (cells: Cells, row: number, column: number) => T): Promise<T[][]> {
    const [rows, columns] = [new Set(this.visible('Row')), new Set(this.visible('Column'))];
    const { startRow, startColumn } = this.area;
    const all = (await readArea(this.host, this.sheetId, this.area, of)) ?? [];
    return all
      .filter((_, row) => rows.has(startRow + row))
      .map((cells) => cells.filter((__, column) => columns.has(startColumn + column)));
  }

  private visible(lines: 'Row' | 'Column'): number[] {
    const sheet = this.host.sheet.sheetModel(this.sheetId);
    const indices: number[] = [];
    for (let index = this.area[`start${lines}`]; index <= this.area[`end${lines}`]; index += 1) {
      const isVisible = lines === 'Row' ? sheet?.getRowVisible(index) : sheet?.getColVisible(index);
      if (isVisible !== false) indices.push(index);
    }
    return indices;
  }
}
