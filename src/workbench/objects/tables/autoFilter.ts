import { Range } from '../range.ts';
import type { FilterCriteria } from './filterCriteria.ts';
import { Filter } from './filter.ts';
import { TableObject } from './tableObject.ts';

/** The filters of a table, all columns together. */
export class AutoFilter extends TableObject {
  readonly className = 'AutoFilter';

  get Enabled(): boolean {
    return this.table.look.filterButton;
  }

  get IsDataFiltered(): boolean {
    return this.filtered().length > 0;
  }

  get Criteria(): (FilterCriteria | null)[] {
    return this.table.columns.map((_, index) => this.at(index).Criteria);
  }

  /** The range is the table's; Excel takes no other here. */
  Apply(_range: unknown, columnIndex: number | null, criteria: FilterCriteria | null): void {
    if (columnIndex !== null && criteria !== null) this.at(columnIndex).Apply(criteria);
  }

  ClearColumnCriteria(columnIndex: number): void {
    this.at(columnIndex).Clear();
  }

  ClearCriteria(): void {
    for (const index of this.filtered()) this.at(index).Clear();
  }

  Reapply(): void {
    for (const index of this.filtered()) {
      const filter = this.host.contents.tables.filterOf(this.table, index);
      this.host.contents.tables.setFilter(this.table, index, filter);
    }
  }

  Remove(): void {
    this.ClearCriteria();
    this.host.contents.tables.setLook(this.table, { filterButton: false });
  }

  GetRange(): Range {
    return new Range(this.host, this.table.sheetId, this.table.area);
  }

  GetRangeOrNullObject(): Range | null {
    return this.Enabled ? this.GetRange() : null;
  }

  private at(index: number): Filter {
    return new Filter(this.host, this.tableId, index);
  }

  private filtered(): number[] {
    const { table } = this;
    return [...table.columns.keys()].filter(
      (index) => this.host.contents.tables.filterOf(table, index) !== undefined,
    );
  }
}
