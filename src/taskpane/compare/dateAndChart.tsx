import { Choice } from '../pick/choice.tsx';
import { TextField } from '../pick/textField.tsx';
import { useServices, useStore } from '../services.ts';

const noChart = '';

/** The one date of the sheet, and the measure that is drawn. */
export function DateAndChart() {
  const { comparing: store } = useServices();
  const comparing = useStore(store);
  return (
    <div className="choices">
      <TextField
        label="As of"
        value={comparing.date}
        placeholder="the latest"
        hint="2025, 2024-H1, 2024-Q3, LTM"
        onChange={(date) => store.set({ ...comparing, date })}
      />
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
