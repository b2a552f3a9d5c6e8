import { useMemo } from 'react';
import type { Named } from '../../dataset/index.ts';
import { foldName } from '../../model/index.ts';
import { Picker } from '../pick/picker.tsx';
import { useEdition, useServices, useStore } from '../services.ts';
import { listMeasureOffers } from './measureOffers.ts';
import { OrderedList } from './orderedList.tsx';

/** What is compared of them: the columns. Only what at least one of them has is offered. */
export function MeasurePart({ subjects }: { readonly subjects: readonly Named[] }) {
  const edition = useEdition();
  const { comparing: store } = useServices();
  const comparing = useStore(store);
  const offers = useMemo(() => listMeasureOffers(edition, subjects), [edition, subjects]);
  const countOf = new Map(offers.map(({ text, count }) => [text, count]));
  const details = (text: string): string => `${countOf.get(text) ?? 0} of ${subjects.length}`;
  const set = (measures: readonly string[]): void => store.set({ ...comparing, measures });
  return (
    <section className="part">
      <h3>Columns</h3>
      <OrderedList
        label="Columns"
        items={comparing.measures.map((text) => ({ key: text, name: text, details: details(text) }))}
        onChange={set}
      />
      <Picker
        label="Add a column"
        placeholder="revenue, price: spot Europe …"
        find={(text) =>
          offers
            .filter((offer) => !comparing.measures.includes(offer.text) && hasWords(offer.text, text))
            .sort((a, b) => Number(isTyped(b.text, text)) - Number(isTyped(a.text, text)))
            .map((offer) => ({ key: offer.text, words: offer.text, details: details(offer.text) }))
        }
        onPick={({ key }) => set([...comparing.measures, key])}
      />
    </section>
  );
}

/** What is typed whole comes first. */
function isTyped(text: string, typed: string): boolean {
  return foldName(text) === foldName(typed);
}

function hasWords(text: string, typed: string): boolean {
  const folded = foldName(text);
  return typed
    .split(/[\s:,]+/)
    .map(foldName)
    .every((word) => folded.includes(word));
}
