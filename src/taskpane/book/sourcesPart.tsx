import { Button } from '@fluentui/react-button';
import { useEdition, useStore } from '../services.ts';
import { TaskView } from './taskView.tsx';
import { sourcesWords } from './upkeepWords.ts';
import { useUpkeep } from './useUpkeep.ts';

/** A sheet that says where every REE number comes from. */
export function SourcesPart() {
  const upkeep = useUpkeep();
  const listing = useStore(upkeep.listing);
  const { layers } = useEdition();
  return (
    <section className="part">
      <h3>Sources sheet</h3>
      <p className="muted">
        Every REE cell with its value, period and source; brought up to date in its place, and what you write
        to the right of a line stays beside it.
      </p>
      <div className="actions">
        <Button
          size="small"
          disabledFocusable={listing.status === 'running'}
          onClick={() => upkeep.listing.start(undefined)}
        >
          Write the sources sheet
        </Button>
      </div>
      <TaskView state={listing} label="Listing sources">
        {(summary) => (
          <div className="notice">
            <p>{sourcesWords(summary, layers)}</p>
            {summary.sheet !== '' && (
              <button type="button" className="plain" onClick={() => void upkeep.show(summary)}>
                Show it
              </button>
            )}
          </div>
        )}
      </TaskView>
    </section>
  );
}
