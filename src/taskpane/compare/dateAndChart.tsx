import { Choice } from '../pick/choice.tsx';
import { useServices, useStore } from '../services.ts';

const noChart = '';

/** The one date of the sheet, and the measure that is drawn. */
export function DateAndChart() {
  const { comparing: store } = useServices();
  const comparing = useStore(store);
  return (
    <div className="choices">
      <label className="ask">
        <span className="muted">As of</span>
        <input
          className="field"
          value={comparing.date}
          placeholder="the latest"
          aria-describedby="as-of-forms"
          onChange={({ target }) => store.set({ ...comparing, date: target.value })}
        />
        <span id="as-of-forms" className="hint muted">
          2025, 2024-H1, 2024-Q3, LTM
        </span>
      </label>
      <Choice
        label="Chart"
        value={comparing.measures.includes(comparing.charted) ? comparing.charted : noChart}
        options={[
          { value: noChart, words: 'none' },
          ...comparing.measures.map((text) => ({ value: text, words: text })),
        ]}
        onChange={(charted) => store.set({ ...comparing, charted })}
      />
    </div>
  );
}
