import { useMemo, useState } from 'react';
import type { Named } from '../../dataset/index.ts';
import { Refusal } from '../../model/index.ts';
import { comparisonSheet } from '../../workbook/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useEdition, useServices, useStore } from '../services.ts';
import { compare } from './compare.ts';
import { comparisonOf } from './comparisonOf.ts';
import { ComparisonPreview } from './comparisonPreview.tsx';
import { DateAndChart } from './dateAndChart.tsx';
import { InsertSheet } from './insertSheet.tsx';

const origin = 'comparison';

/** Date and chart, what the sheet will show, and where it goes. */
export function SheetPart({ subjects }: { readonly subjects: readonly Named[] }) {
  const edition = useEdition();
  const { comparing: store, settings, host } = useServices();
  const comparing = useStore(store);
  const { place } = useStore(host);
  const [mode, setMode] = useState(settings.get().insertAs);
  const comparison = useMemo(
    () => comparisonOf(edition, comparing, subjects, mode),
    [edition, comparing, subjects, mode],
  );
  const compared = useMemo(() => compare(edition, comparison), [edition, comparison]);
  const plan = comparisonSheet(comparison);
  return (
    <section className="part comparison" aria-label="Sheet">
      <h3>Sheet</h3>
      <DateAndChart comparison={comparison} />
      <ComparisonPreview compared={compared} />
      {place === 'excel' && (
        <InsertSheet
          origin={origin}
          plan={plan}
          onMode={setMode}
          isPossible={!(compared instanceof Refusal)}
        />
      )}
      {place === 'browser' && <CopyButton words="Copy as one formula" text={plan.formula} />}
      <OutcomeView origin={origin} />
    </section>
  );
}
