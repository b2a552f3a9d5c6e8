import {
  TableColumnFilterTypeEnum,
  TableConditionTypeEnum,
  TableNumberCompareTypeEnum,
  TableStringCompareTypeEnum,
} from '@univerjs/sheets-table';
import type { ITableFilterItem } from '@univerjs/sheets-table';

/** `Excel.FilterCriteria`, as far as the workbench filters. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string | null;
  readonly values?: readonly unknown[] | null;
}

const comparisons: Readonly<Record<string, TableNumberCompareTypeEnum>> = {
  '=': TableNumberCompareTypeEnum.Equal,
  '<>': TableNumberCompareTypeEnum.NotEqual,
  '>': TableNumberCompareTypeEnum.GreaterThan,
  '>=': TableNumberCompareTypeEnum.GreaterThanOrEqual,
  '<': TableNumberCompareTypeEnum.LessThan,
  '<=': TableNumberCompareTypeEnum.LessThanOrEqual,
};

/** Criteria as Univer's filter; undefined where it has none like it. */
export function toFilter({ filterOn, criterion1, values }: FilterCriteria): ITableFilterItem | undefined {
  if (filterOn === 'Values' && Array.isArray(values)) {
    return { filterType: TableColumnFilterTypeEnum.manual, values: values.map(String) };
  }
  if (filterOn === 'TopItems') return numberFilter(TableNumberCompareTypeEnum.TopN, Number(criterion1));
  const match = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion1 ?? '');
  if (filterOn !== 'Custom' || match === null) return undefined;
  const [, operator = '=', operand = ''] = match;
  const number = Number(operand);
  const comparison = comparisons[operator];
  if (operand.trim() !== '' && Number.isFinite(number)) {
    return comparison === undefined ? undefined : numberFilter(comparison, number);
  }
  if (operator === '=') return textFilter(TableStringCompareTypeEnum.Equal, operand);
  return operator === '<>' ? textFilter(TableStringCompareTypeEnum.NotEqual, operand) : undefined;
}

export function fromFilter(filter: ITableFilterItem): FilterCriteria {
  if (filter.filterType === TableColumnFilterTypeEnum.manual) {
    return { filterOn: 'Values', values: filter.values };
  }
  const { compareType, expectedValue } = filter.filterInfo;
  const operand = operandOf(expectedValue);
  if (compareType === TableNumberCompareTypeEnum.TopN) return { filterOn: 'TopItems', criterion1: operand };
  const operator =
    Object.entries(comparisons).find(([, comparison]) => comparison === compareType)?.[0] ?? '=';
  return { filterOn: 'Custom', criterion1: `${operator}${operand}` };
}

function numberFilter(compareType: TableNumberCompareTypeEnum, expectedValue: number): ITableFilterItem {
  const conditionType = TableConditionTypeEnum.Number;
  return {
    filterType: TableColumnFilterTypeEnum.condition,
    filterInfo: { conditionType, compareType, expectedValue },
  };
}

function textFilter(compareType: TableStringCompareTypeEnum, expectedValue: string): ITableFilterItem {
  const conditionType = TableConditionTypeEnum.String;
  return {
    filterType: TableColumnFilterTypeEnum.condition,
    filterInfo: { conditionType, compareType, expectedValue },
  };
}

/** The workbench sets filters with a number or a text; others come from the grid's own menu. */
function operandOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}
