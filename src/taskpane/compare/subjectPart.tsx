import type { Named } from '../../dataset/index.ts';
import { Picker } from '../pick/picker.tsx';
import { subjectOptions } from '../pick/subjectOptions.ts';
import { useEdition, useServices, useStore } from '../services.ts';
import { OrderedList } from './orderedList.tsx';

interface SubjectPartProps {
  readonly subjects: readonly Named[];
  /** Kept, but not in this edition. */
  readonly unknown: readonly string[];
}

/** What is compared: the rows. */
export function SubjectPart({ subjects, unknown }: SubjectPartProps) {
  const edition = useEdition();
  const { comparing: store } = useServices();
  const comparing = useStore(store);
  const set = (keys: readonly string[]): void => store.set({ ...comparing, subjects: keys });
  return (
    <section className="part">
      <h3>Rows</h3>
      {subjects.length === 0 && (
        <p className="muted">
          Pick companies, plants, countries or materials; then what to compare of them. Pages under Browse
          have a button for it, too.
        </p>
      )}
      <OrderedList
        label="Rows"
        items={subjects.map(({ kind, id, name }) => ({ key: `${kind}:${id}`, name, details: kind }))}
        onChange={set}
      />
      <Picker
        label="Add a row"
        placeholder="MP Materials, Lynas, 10X …"
        find={(text) => subjectOptions(edition, text).filter(({ key }) => !comparing.subjects.includes(key))}
        onPick={({ key }) => set([...comparing.subjects, key])}
      />
      {unknown.length > 0 && (
        <p className="notice">
          Edition {edition.id} does not have {unknown.join(', ')}. It is left out.{' '}
          <button
            type="button"
            className="plain"
            onClick={() => set(comparing.subjects.filter((key) => !unknown.includes(key)))}
          >
            Forget it
          </button>
        </p>
      )}
    </section>
  );
}
