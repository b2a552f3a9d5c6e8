import { ApiError } from '../../richApi/index.ts';
import type { Host } from '../host.ts';
import { fromFilter, toFilter } from './filterCriteria.ts';
import type { FilterCriteria } from './filterCriteria.ts';
import { TableObject } from './tableObject.ts';

/** The filter of one column of a table. */
export class Filter extends TableObject {
  readonly className = 'Filter';
  private readonly index: number;

  constructor(host: Host, tableId: string, index: number) {
    super(host, tableId);
    this.index = index;
  }

  get Criteria(): FilterCriteria | null {
    const filter = this.host.contents.tables.filterOf(this.table, this.index);
    return filter === undefined ? null : fromFilter(filter);
  }

  Apply(criteria: FilterCriteria): void {
    const filter = toFilter(criteria);
    if (filter === undefined) {
      throw new ApiError(
        'NotImplemented',
        `The workbench does not implement filtering on ${criteria.filterOn} with ${criteria.criterion1 ?? 'no criterion'}.`,
      );
    }
    this.host.contents.tables.setFilter(this.table, this.index, filter);
  }

  ApplyValuesFilter(values: readonly string[]): void {
    this.Apply({ filterOn: 'Values', values });
  }

  ApplyCustomFilter(criterion1: string, criterion2: string | null, operator: string | null): void {
    if (criterion2 !== null || operator !== null) {
      throw new ApiError('NotImplemented', 'The workbench does not implement filters with two criteria.');
    }
    this.Apply({ filterOn: 'Custom', criterion1 });
  }

  ApplyTopItemsFilter(count: number): void {
    this.Apply({ filterOn: 'TopItems', criterion1: String(count) });
  }

  Clear(): void {
    this.host.contents.tables.setFilter(this.table, this.index, undefined);
  }
}
