/**
 * What a host shows in a cell beside plain values: nothing, entities (ExcelApi 1.16), or also numbers and texts with properties
 * (ExcelApi 1.19).
 */
export type RichValues = 'plain' | 'entity' | 'number';

/** As much of `Office.context.requirements` as the decision needs. */
export interface Requirements {
  isSetSupported(name: string, minVersion?: string): boolean;
}

/** What the host shows by the requirement sets it claims; plain values where it cannot be asked yet. */
export function richValuesOf(requirements: Requirements | undefined): RichValues {
  // Excel 2024 has ExcelApi 1.16 without the version of custom functions that may answer with entities.
  if (!requirements?.isSetSupported('CustomFunctionsRuntime', '1.4')) return 'plain';
  if (requirements.isSetSupported('ExcelApi', '1.19')) return 'number';
  return requirements.isSetSupported('ExcelApi', '1.16') ? 'entity' : 'plain';
}
