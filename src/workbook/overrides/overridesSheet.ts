import type { SheetPlan } from '../sheetPlan.ts';

/** The table of overrides on a sheet of its own, ready to be typed into. */
export const overridesSheet: SheetPlan = {
  kind: 'overrides',
  label: 'REE overrides',
  sheetName: 'REE overrides',
  mode: 'values',
  formula: '',
  reads: [],
  layOut: async () => {
    const { layOutOverrides } = await import(/* webpackChunkName: "sheets" */ './layOutOverrides.ts');
    return layOutOverrides();
  },
};
