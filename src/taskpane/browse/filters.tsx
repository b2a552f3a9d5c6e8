import { Select } from '@fluentui/react-select';
import { useMemo } from 'react';
import type { Edition } from '../../dataset/index.ts';
import { entityKinds, stages } from '../../model/index.ts';
import { useEdition, useServices, useStore } from '../services.ts';
import { listChoices } from '../search/narrow.ts';
import type { Choice, Narrowing } from '../search/narrow.ts';
import type { Subject } from '../search/subject.ts';
import { isNarrowed, linesAtOnce } from './browsing.ts';

interface FiltersProps {
  /** What the text finds, before any filter. */
  readonly found: readonly Subject[];
  readonly count: number;
}

const fields = ['kind', 'stage', 'country'] as const;
const anyWords: Readonly<Record<keyof Narrowing, string>> = {
  kind: 'All kinds',
  stage: 'Any stage',
  country: 'Anywhere',
};

/** By kind, stage and country, and how many that leaves. */
export function Filters({ found, count }: FiltersProps) {
  const edition = useEdition();
  const { browsing: store } = useServices();
  const browsing = useStore(store);
  const { kind, stage, country } = browsing;
  const choices = useMemo(() => listChoices(found, { kind, stage, country }), [found, kind, stage, country]);
  const set = (change: Partial<Narrowing>): void =>
    store.set({ ...browsing, ...change, shown: linesAtOnce, scrollPx: 0 });
  return (
    <div className="filters">
      {fields.map((field) => (
        <Select
          key={field}
          size="small"
          className="filter"
          aria-label={field}
          value={browsing[field]}
          onChange={(_, { value }) => set({ [field]: value })}
        >
          <option value="">{anyWords[field]}</option>
          {inOrder(edition, field, choices[field]).map(({ value, words, count: has }) => (
            <option key={value} value={value}>
              {words} ({has})
            </option>
          ))}
        </Select>
      ))}
      <p className="count muted" role="status">
        {count} {count === 1 ? 'entry' : 'entries'}
        {isNarrowed(browsing) && (
          <>
            {' · '}
            <button type="button" className="plain" onClick={() => set({ kind: '', stage: '', country: '' })}>
              Clear filters
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** Kinds and stages in the order of the supply chain, countries by name. */
function inOrder(
  edition: Edition,
  field: keyof Narrowing,
  choices: readonly Choice[],
): readonly (Choice & { readonly words: string })[] {
  if (field === 'country')
    return choices
      .map((choice) => ({ ...choice, words: countryName(edition, choice.value) }))
      .sort((a, b) => a.words.localeCompare(b.words, 'en'));
  const order: readonly string[] =
    field === 'kind' ? ['material', ...entityKinds.filter((kind) => kind !== 'material')] : stages;
  return choices
    .map((choice) => ({ ...choice, words: choice.value }))
    .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

function countryName({ entities }: Edition, code: string): string {
  return entities.find(({ kind, country }) => kind === 'country' && country === code)?.name ?? code;
}
