import { useState } from 'react';
import { describeFailure } from '../../diagnostics/index.ts';
import { useServices } from '../services.ts';
import type { Trouble } from '../trouble.ts';

interface Act {
  readonly isRunning: boolean;
  /** Why the last one failed. */
  readonly trouble: Trouble | undefined;
  /** One at a time; `done` is what a screen reader is told then. */
  readonly run: (act: () => Promise<void>, done: string) => void;
}

/** Something done by a button, whose failure leaves the edition in force; `explain` says what it means. */
export function useAct(explain: (error: unknown) => Trouble = editionTrouble): Act {
  const { announcement, steps } = useServices();
  const [isRunning, setIsRunning] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const start = async (act: () => Promise<void>, done: string): Promise<void> => {
    setIsRunning(true);
    setTrouble(undefined);
    try {
      await act();
      announcement.set(done);
    } catch (error) {
      steps.record('failure', `editions: ${describeFailure(error)}`);
      setTrouble(explain(error));
    } finally {
      setIsRunning(false);
    }
  };
  return {
    isRunning,
    trouble,
    run: (act, done) => {
      if (!isRunning) void start(act, done);
    },
  };
}

function editionTrouble(error: unknown): Trouble {
  return {
    what: error instanceof Error ? error.message : String(error),
    means: 'The edition in force is untouched, and so is the workbook.',
    repair: 'Look for a newer edition to have it fetched again.',
  };
}
