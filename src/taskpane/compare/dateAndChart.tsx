import { dateHint } from './dateHint.ts';
import { Choice } from '../pick/choice.tsx';
import { TextField } from '../pick/textField.tsx';
import type { Comparison } from '../../workbook/index.ts';
import { useEdition, useServices, useStore } from '../services.ts';

const noChart = '';

/** The one date of the sheet, and the measure that is drawn. */
export function DateAndChart({ comparison }: { readonly comparison: Comparison }) {
  const edition = useEdition();
  const { comparing: store } = useServices();
  const comparing = useStore(store);
  return (
    <div className="choices">
      <TextField
        label="As of"
        value={comparing.date}
        placeholder="the latest"
        hint={dateHint(edition, comparison)}
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
