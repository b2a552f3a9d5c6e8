import type { ListedBlock, SelectionRead, WorkbookFacts } from '../../workbook/index.ts';
import type { Reading } from '../reading.ts';
import type { Refreshing } from './refreshing.ts';

/** What the pane knows of the workbook, one store per concern. */
export interface Book {
  readonly selection: Reading<SelectionRead>;
  readonly facts: Reading<WorkbookFacts>;
  readonly blocks: Reading<readonly ListedBlock[]>;
  readonly refreshing: Refreshing;
  readonly onSelectionChanged: (listener: () => void) => () => void;
  readonly showBlock: (id: string) => Promise<boolean>;
  readonly forgetBlocks: (ids: readonly string[]) => Promise<number>;
}
