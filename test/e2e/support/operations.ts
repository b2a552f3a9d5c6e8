import type { Frame } from 'playwright-core';
import type { EncodedEdition } from '../../../src/dataset/index.ts';
import type {
  Comparison,
  Feeds,
  CheckFinding,
  CheckSummary,
  FreezeSummary,
  InsertOutcome,
  Insertion,
  ListedBlock,
  Placement,
  RefreshScope,
  RefreshSummary,
  RepairSummary,
  SelectionRead,
  SourcesSummary,
  ThawSummary,
  WorkbookFacts,
} from '../../../src/workbook/index.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

/** A problem as it comes out of the add-in's page. */
export interface ProblemShown {
  readonly code: string;
  readonly reason: string;
  readonly effect: string;
  readonly repair: string;
}

/** Calls the operations in the add-in's page, through Microsoft's office.js. */
export class OperationsPage {
  readonly workbench: WorkbenchPage;

  constructor(workbench: WorkbenchPage) {
    this.workbench = workbench;
  }

  /** Inserts, a comparison as a sheet, and waits until all is calculated. */
  async insert(what: Insertion | Comparison, placement: Placement): Promise<InsertOutcome> {
    const outcome = await this.addin.evaluate(
      ([given, where]) => {
        const { comparisonSheet, insert, insertSheet } = window.operations;
        return 'names' in given ? insertSheet(comparisonSheet(given), where) : insert(given, where);
      },
      [what, placement] as const,
    );
    await this.workbench.settled();
    return outcome;
  }

  /** Inserts a template on a new sheet, of this name if one is given, and waits until all is calculated. */
  async insertTemplate(id: string, sheet?: string, feeds: Feeds = {}): Promise<InsertOutcome> {
    const outcome = await this.addin.evaluate(
      async ([wanted, name, given]) => {
        const { insertSheet, loadTemplates } = window.operations;
        const found = (await loadTemplates()).find((one) => one.id === wanted);
        if (!found) throw new Error(`There is no template "${wanted}".`);
        return insertSheet(found.plan(given), { at: 'new-sheet', ...(name === undefined ? {} : { name }) });
      },
      [id, sheet, feeds] as const,
    );
    await this.workbench.settled();
    return outcome;
  }

  /** The problem that an insertion is refused with. */
  refusal(what: Insertion | Comparison, placement: Placement): Promise<ProblemShown> {
    return this.addin.evaluate(
      async ([given, where]) => {
        const { WorkbookProblem, comparisonSheet, insert, insertSheet } = window.operations;
        try {
          const { status } = await ('names' in given
            ? insertSheet(comparisonSheet(given), where)
            : insert(given, where));
          throw new Error(`It was ${status}.`);
        } catch (problem) {
          if (!(problem instanceof WorkbookProblem)) throw problem;
          const { code, reason, effect, repair } = problem;
          return { code, reason, effect, repair };
        }
      },
      [what, placement] as const,
    );
  }

  async refresh(scope: RefreshScope): Promise<RefreshSummary> {
    const summary = await this.addin.evaluate(
      (given) => window.operations.refresh({ scope: given }).result,
      scope,
    );
    await this.workbench.settled();
    return summary;
  }

  async freeze(scope: RefreshScope): Promise<FreezeSummary> {
    const summary = await this.addin.evaluate(
      (given) => window.operations.freeze({ scope: given, frozenOn: '2026-11-25' }).result,
      scope,
    );
    await this.workbench.settled();
    return summary;
  }

  async thaw(scope: RefreshScope, overwritesChanged = false): Promise<ThawSummary> {
    const summary = await this.addin.evaluate((given) => window.operations.thaw(given).result, {
      scope,
      overwritesChanged,
    });
    await this.workbench.settled();
    return summary;
  }

  check(staleDays?: number): Promise<CheckSummary> {
    return this.addin.evaluate(
      (given) => window.operations.checkWorkbook(given).result,
      staleDays === undefined ? {} : { staleDays },
    );
  }

  async writeSources(): Promise<SourcesSummary> {
    const summary = await this.addin.evaluate(() => window.operations.writeSourcesSheet().result);
    await this.workbench.settled();
    return summary;
  }

  async repair(findings: readonly CheckFinding[]): Promise<RepairSummary> {
    const summary = await this.addin.evaluate(
      (given) => window.operations.repairFindings(given).result,
      findings,
    );
    await this.workbench.settled();
    return summary;
  }

  async undoRepair(repair: RepairSummary): Promise<RepairSummary> {
    const summary = await this.addin.evaluate((given) => window.operations.undoRepair(given).result, repair);
    await this.workbench.settled();
    return summary;
  }

  /** The problem that a freeze is refused with. */
  freezeRefusal(scope: RefreshScope): Promise<ProblemShown> {
    return this.addin.evaluate(async (given) => {
      const problem: unknown = await window.operations.freeze({ scope: given }).result.then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!(problem instanceof window.operations.WorkbookProblem)) throw new Error('It was not refused.');
      const { code, reason, effect, repair } = problem;
      return { code, reason, effect, repair };
    }, scope);
  }

  /** Puts another edition in force; the refresh that follows by itself says what it has changed. */
  async swap(edition: EncodedEdition): Promise<RefreshSummary> {
    const summary = await this.addin.evaluate(
      (next) =>
        new Promise<RefreshSummary>((resolve, reject) => {
          const { lastOperation } = window.operations;
          lastOperation.subscribe(() => {
            const operation = lastOperation.get();
            if (operation?.kind === 'refresh') operation.job.result.then(resolve, reject);
          });
          window.swapEdition(next);
        }),
      edition,
    );
    await this.workbench.settled();
    return summary;
  }

  listBlocks(): Promise<readonly ListedBlock[]> {
    return this.addin.evaluate(() => window.operations.listBlocks());
  }

  readSelection(): Promise<SelectionRead> {
    return this.addin.evaluate(() => window.operations.readSelection());
  }

  readFacts(): Promise<WorkbookFacts> {
    return this.addin.evaluate(() => window.operations.readFacts());
  }

  /** Runs a batch in the add-in's page: the test as another add-in, or as the user. */
  excel<T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.addin.evaluate(`(() => {
      const __name = (named) => named;
      return Excel.run(${act.toString()});
    })()`);
  }

  private get addin(): Frame {
    return this.workbench.addin;
  }
}
