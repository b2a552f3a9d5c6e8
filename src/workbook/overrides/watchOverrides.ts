import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import { OverridesWatch } from './overridesWatch.ts';
import type { OverridesPorts } from './overridesPorts.ts';
import type { OverridesState } from './overridesState.ts';

/** The overrides of the workbook, kept up to its table. */
export interface WorkbookOverrides extends Pick<Store<OverridesState>, 'get' | 'subscribe'> {
  /** Resolves when the table has been read for the first time, or cannot be. */
  readonly whenRead: Promise<void>;
  /** Reads the table again, and follows its formulas anew. */
  readonly read: () => Promise<void>;
  /** Puts another scenario in force by writing its cell. Rejects with a `WorkbookProblem` where that cannot be. */
  readonly choose: (scenario: string) => Promise<void>;
}

/** Reads the table of overrides, lays what holds over the data, and does so again whenever it may have changed. */
export function watchOverrides(ports: OverridesPorts): WorkbookOverrides {
  const state = makeStore<OverridesState>({ found: undefined, trouble: undefined });
  const watch = new OverridesWatch(ports, state);
  return {
    get: state.get,
    subscribe: state.subscribe,
    whenRead: watch.read(),
    read: () => watch.readAnew(),
    async choose(scenario) {
      await ports.writeScenario(scenario);
      await watch.readAnew();
    },
  };
}
