import type { CellRead, RefreshSummary, RefreshedCell } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { bySource } from './bySource.ts';
import { summaryWords } from './refreshing.ts';
import { ScopeButtons } from './scopeButtons.tsx';
import { Running } from './taskView.tsx';

/** Refresh of the selection, the sheet or the workbook, how far it is, and what it changed. */
export function RefreshPart() {
  const { book } = useServices();
  const state = useStore(book.refreshing);
  return (
    <section className="part">
      <h3>Refresh</h3>
      <ScopeButtons
        verb="Refresh"
        primary="workbook"
        isBusy={state.status === 'running'}
        start={book.refreshing.start}
      />
      {state.status === 'running' && <Running job={state.job} label="Refreshing" />}
      {state.status === 'failed' && <TroubleView trouble={state.trouble} />}
      {state.status === 'done' && <Summary summary={state.summary} />}
    </section>
  );
}

function Summary({ summary }: { readonly summary: RefreshSummary }) {
  const { changed, changedCount, skipped } = summary;
  return (
    <div className="notice">
      <p>{summaryWords(summary)}</p>
      {skipped.map(({ sheet, address, reason }) => (
        <p key={placeWords({ sheet, address })}>
          {placeWords({ sheet, address })} left alone: {reason}
        </p>
      ))}
      {changed.length > 0 && <Changes changed={changed} />}
      {changedCount > changed.length && <p className="muted">and {changedCount - changed.length} more</p>}
    </div>
  );
}

/** Cell, old and new, under the source that gives the new one. */
function Changes({ changed }: { readonly changed: readonly RefreshedCell[] }) {
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">Cell</th>
          <th scope="col" className="number">
            Was
          </th>
          <th scope="col" className="number">
            Is
          </th>
        </tr>
      </thead>
      {bySource(changed).map(([source, cells]) => (
        <tbody key={source}>
          {source !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={3} className="muted">
                {source}
              </th>
            </tr>
          )}
          {cells.map((cell) => (
            <tr key={placeWords(cell)}>
              <th scope="row" title={cell.formula}>
                {placeWords(cell)}
              </th>
              <td className="number muted">{shown(cell.old)}</td>
              <td className="number">{shown(cell.new)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function shown(value: CellRead): string {
  return value === '' ? '(empty)' : String(value);
}
