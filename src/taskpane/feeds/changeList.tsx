import { SearchBox } from '@fluentui/react-search';
import { useMemo, useState } from 'react';
import type { Edition } from '../../dataset/index.ts';
import type { EditionChanges } from '../../feed/index.ts';
import { Cited } from '../entity/cited.tsx';
import { useEdition, useFormats } from '../services.ts';
import { listChanges } from './changeLines.ts';
import type { ChangeGroup, ChangeLine } from './changeLines.ts';

const searchableFrom = 12;
const shownAtFirst = 20;

/** What another edition says otherwise, grouped by what it is about, searchable where it is long. */
export function ChangeList({
  changes,
  after,
}: {
  readonly changes: EditionChanges;
  readonly after: Edition;
}) {
  const before = useEdition();
  const formats = useFormats();
  const [text, setText] = useState('');
  const groups = useMemo(
    () => listChanges({ changes, before, after, formats }),
    [changes, before, after, formats],
  );
  const found = useMemo(() => narrowed(groups, text), [groups, text]);
  return (
    <section className="part" aria-label="What changed">
      <h3>What changed since {changes.from}</h3>
      <p>{countWords(changes)}</p>
      {changes.changes.length >= searchableFrom && (
        <SearchBox
          className="searchBox"
          size="small"
          value={text}
          onChange={(_, { value }) => setText(value)}
          placeholder="NdPr, Lynas, USGS …"
          aria-label="Search the changes"
        />
      )}
      {text.trim() !== '' && found.length === 0 && (
        <p className="muted">No change mentions “{text.trim()}”.</p>
      )}
      {found.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </section>
  );
}

function Group({ group: { name, lines } }: { readonly group: ChangeGroup }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst);
  return (
    <>
      <h4>
        {name} <span className="muted">{lines.length}</span>
      </h4>
      <ul className="changeLines">
        {shown.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {lines.length} of them
        </button>
      )}
    </>
  );
}

function Line({ line: { change, title, fields, source } }: { readonly line: ChangeLine }) {
  return (
    <li>
      <p>
        <span className={`mark ${change}`}>{change}</span>
        {title}
      </p>
      {fields.map(({ name, old, new: next }) => (
        <p key={name} className="changed">
          {name !== '' && <span className="muted">{name} </span>}
          {old !== '' && <del>{old}</del>}
          {old !== '' && next !== '' && <span className="muted"> → </span>}
          {next !== '' && <ins>{next}</ins>}
        </p>
      ))}
      {source && <Cited source={source} />}
    </li>
  );
}

function narrowed(groups: readonly ChangeGroup[], text: string): readonly ChangeGroup[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ name, lines }) => ({
      name,
      lines: lines.filter(({ searched }) => words.every((word) => searched.includes(word))),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function countWords({ added, removed, revised }: EditionChanges): string {
  const parts = [
    [revised, 'revised'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? 'No record differs.' : `${said.join(', ')}.`;
}
