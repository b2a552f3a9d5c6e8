export type { Block, BlockKind, BlockState, InsertMode, InsertionKind, ListedBlock } from './block.ts';
export type { CellRepair, CheckFinding, CheckId } from './check/finding.ts';
export type { CheckSummary, RepairSummary } from './checking.ts';
export { checkWorkbook } from './checkWorkbook.ts';
export { cellBeside } from './cellBeside.ts';
export type { SheetFacts, WorkbookFacts } from './facts.ts';
export type { Culture } from './culture.ts';
export { findFeedTables } from './findFeedTables.ts';
export type { FeedTable, FeedTables } from './feedTables.ts';
export { findTouched } from './findTouched.ts';
export { firstDifference } from './firstDifference.ts';
export type { Difference } from './firstDifference.ts';
export { forgetBlocks } from './forgetBlocks.ts';
export { freeze } from './freeze.ts';
export type { ChangedCell, FreezeSummary, LostFormula, ThawSummary } from './freeze/freezing.ts';
export type { DecksState, DecksWatch } from './decks/decksWatch.ts';
export type { NamedTable } from './decks/layDecks.ts';
export { overridesSheet } from './overrides/overridesSheet.ts';
export type { OverrideLine } from './overrides/layOverrides.ts';
export type { OverridesFound, OverridesState, RowProblem } from './overrides/overridesState.ts';
export type { WorkbookOverrides } from './overrides/watchOverrides.ts';
export { previewFormula } from './answer/previewFormula.ts';
export type { FormulaPreview, PreviewCell } from './answer/previewFormula.ts';
export { insert } from './insert.ts';
export { insertSheet } from './insertSheet.ts';
export type { ComparedMeasure, Comparison } from './sheets/comparison/comparison.ts';
export { measuresWithoutLtm } from './sheets/comparison/measuresWithoutLtm.ts';
export { comparisonSheet } from './sheets/comparison/comparisonSheet.ts';
export { mendNames } from './formula/mendNames.ts';
export { readComparison } from './sheets/comparison/readComparison.ts';
export type { Answer, Compared, ComparedColumn, ComparedName } from './sheets/comparison/readComparison.ts';
export type { InsertOptions, InsertOutcome, Insertion, Placement } from './insertion.ts';
export type { Job, Progress } from '../model/index.ts';
export { loadTemplates } from './loadTemplates.ts';
export { listBlocks } from './listBlocks.ts';
export { onSelectionChanged } from './onSelectionChanged.ts';
export { lastOperation } from './operation.ts';
export type { Operation } from './operation.ts';
export { WorkbookProblem } from './problem.ts';
export type { ProblemCode } from './problem.ts';
export { readCulture } from './excel/readCulture.ts';
export { readFacts } from './readFacts.ts';
export { readPin } from './readPin.ts';
export { readSelection } from './readSelection.ts';
export { refresh } from './refresh.ts';
export { refreshTouched } from './refreshTouched.ts';
export type { CellRead, RefreshScope, RefreshSummary, RefreshedCell, SkippedCells } from './refreshing.ts';
export type {
  ArgumentRead,
  ArgumentValue,
  CallQuestion,
  CallRead,
  InsertedRead,
  SelectionRead,
} from './selection.ts';
export type { SheetPlan } from './sheetPlan.ts';
export { repairFindings, undoRepair } from './repairFindings.ts';
export { showBlock } from './showBlock.ts';
export type { SourcesSummary } from './sourcesSummary.ts';
export { showCell } from './showCell.ts';
export { thaw } from './thaw.ts';
export type { FeedKind, Feeds, Template, TemplateInput } from './templates/index.ts';
export type { CallTouched, CellTouched, TwoEditions, WorkbookTouched } from './touching.ts';
export { writeCall } from './writeCall.ts';
export { writeDifferences } from './writeDifferences.ts';
export type { DifferencesSummary } from './writeDifferences.ts';
export { writePin } from './writePin.ts';
export type { WrittenArgument } from './writeCall.ts';
export { writeSourcesSheet } from './writeSourcesSheet.ts';
