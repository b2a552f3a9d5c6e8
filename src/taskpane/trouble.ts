import { WorkbookProblem } from '../workbook/index.ts';

/** What a user is told of a failure: what happened, what it means for the workbook, what to do. */
export interface Trouble {
  readonly what: string;
  readonly means: string;
  readonly repair: string;
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookProblem)
    return { what: error.reason, means: error.effect, repair: error.repair };
  if (error instanceof Error && error.name === 'ChunkLoadError')
    return {
      what: 'A part of the add-in could not be loaded.',
      means: 'Nothing was changed.',
      repair: 'Try again when the network is there.',
    };
  return {
    what: error instanceof Error ? error.message : String(error),
    means: 'Excel did not say how far it came: look at the cells it was about.',
    repair: 'Try again. If it stays, copy the diagnostics under About.',
  };
}
