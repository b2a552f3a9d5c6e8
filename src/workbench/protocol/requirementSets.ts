export type RequirementSets = Readonly<Record<string, string>>;

/** The sets that this workbench claims where nothing else is asked. `CustomFunctions` is Excel's inner one. */
export const newestSets: RequirementSets = {
  AddinCommands: '1.3',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.5',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  ExcelApi: '1.19',
  ExcelApiUndo: '1.8',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  SharedRuntime: '1.2',
};

/** What Excel had of the other sets when its newest `ExcelApi` was this one. Approximate, and good enough to test with. */
const eras: readonly { readonly upTo: number; readonly sets: RequirementSets }[] = [
  {
    upTo: 9,
    sets: {
      CustomFunctions: '1.4',
      CustomFunctionsRuntime: '1.1',
      SharedRuntime: '1.1',
      AddinCommands: '1.1',
    },
  },
  { upTo: 12, sets: { CustomFunctions: '1.6', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' } },
  { upTo: 15, sets: { CustomFunctionsRuntime: '1.3' } },
  { upTo: 16, sets: { CustomFunctionsRuntime: '1.4' } },
];

/** The requirement sets of an Excel whose newest `ExcelApi` is the one given, such as `1.9`. */
export function requirementSetsAt(excelApi: string | null): RequirementSets {
  const minor = /^1\.(\d{1,2})$/.exec(excelApi ?? '')?.[1];
  if (minor === undefined) return newestSets;
  const era = eras.find(({ upTo }) => Number(minor) <= upTo);
  const sets = { ...newestSets, ...era?.sets, ExcelApi: `1.${Number(minor)}` };
  if (Number(minor) >= 17) return sets;
  return without(sets, ['ExcelApiUndo', 'RichApiRuntime', 'RichApiRuntimeFlag']);
}

function without(sets: RequirementSets, names: readonly string[]): RequirementSets {
  return Object.fromEntries(Object.entries(sets).filter(([name]) => !names.includes(name)));
}
