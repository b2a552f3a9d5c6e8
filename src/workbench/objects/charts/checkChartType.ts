import { ApiError } from '../../richApi/index.ts';
import { kindOf } from '../../sheet/charts/chartType.ts';

export type ChartType = Excel.Chart['chartType'];

/** Takes a type that the workbench draws. */
export function checkChartType(type: string): ChartType {
  if (kindOf(type) === undefined) {
    throw new ApiError('NotImplemented', `The workbench does not draw charts of type ${type}.`);
  }
  return type as ChartType;
}
