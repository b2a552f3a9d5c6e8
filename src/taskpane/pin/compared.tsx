import { useStore } from '../services.ts';
import { TaskView } from '../book/taskView.tsx';
import type { Pinning } from './pinning.ts';
import { differencesWords } from './pinWords.ts';

/** What differs between the pinned edition and the other one, and the way to the sheet that lists it. */
export function Compared({ pinning }: { readonly pinning: Pinning }) {
  return (
    <TaskView state={useStore(pinning.comparing)} label="Comparing the editions">
      {(summary) => (
        <p>
          {differencesWords(summary)}{' '}
          {summary.sheet !== '' && (
            <button type="button" className="plain" onClick={() => void pinning.show(summary)}>
              Show {summary.sheet}
            </button>
          )}
        </p>
      )}
    </TaskView>
  );
}
