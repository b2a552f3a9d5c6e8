import { ICommandService } from '@univerjs/core';
import type { IExecutionOptions, Injector } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

interface WatchListener {
  readonly scheduled: () => void;
  readonly begin: () => void;
  readonly end: (wasStopped: boolean) => void;
}

/** Knows whether Univer calculates or is about to: it waits 100 ms after an edit before it begins. */
export class CalculationWatch {
  /** Univer calculates once by itself when it has drawn the workbook. */
  private isScheduled = true;
  private isRunning = false;
  private readonly waiting: (() => void)[] = [];

  constructor(injector: Injector, listener: WatchListener) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (!dirty.get(id) || isOwnResult(id, params, options)) return;
      this.isScheduled = true;
      listener.scheduled();
    });
    const service = injector.get(ICalculateFormulaService);
    service.executionInProgressListener$.subscribe(({ stage }) => {
      if (stage !== FormulaExecuteStageType.START) return;
      this.isScheduled = false;
      this.isRunning = true;
      listener.begin();
    });
    service.executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
      const wasStopped = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
      // Univer writes the results into the cells after this event, in the same turn and its microtasks.
      setTimeout(() => {
        this.isRunning = false;
        listener.end(wasStopped);
        this.release();
      });
    });
  }

  get isIdle(): boolean {
    return !this.isRunning && !this.isScheduled;
  }

  async whenIdle(): Promise<void> {
    while (!this.isIdle) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Writing the results of a calculation, which calls for no other. */
export function isOwnResult(id: string, params: unknown, options: IExecutionOptions | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const trigger = (params as { trigger?: string } | undefined)?.trigger ?? '';
  return options?.onlyLocal === true || /set-style|set-border|clear-selection-format/.test(trigger);
}
