import { SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Edition } from '../dataset/index.ts';
import { moveWithArrows } from './moveWithArrows.ts';
import { search } from './search/search.ts';
import { listBrowsable } from './search/subject.ts';
import { SubjectList } from './subjectList.tsx';

/** More than a reader scrolls through; typing narrows. */
const shownAtMost = 60;

/** Search over everything, and what it finds. The box never waits for the list. */
export function Browser({ edition }: { readonly edition: Edition }) {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const subjects = useMemo(() => listBrowsable(edition), [edition]);
  const found = useMemo(() => search(subjects, asked), [subjects, asked]);
  return (
    <div onKeyDown={moveWithArrows}>
      <div className="search" role="search">
        <SearchBox
          className="searchBox"
          size="medium"
          value={text}
          onChange={(_, { value }) => setText(value)}
          placeholder="NdPr, MP Materials, 10X …"
          aria-label="Search materials, companies, facilities and countries"
        />
        <p className="count muted" role="status">
          {countWords(found.length, subjects.length, asked)}
        </p>
      </div>
      <SubjectList
        key={asked}
        edition={edition}
        subjects={found.slice(0, shownAtMost)}
        isFirstOpen={asked !== ''}
      />
      {found.length > shownAtMost && (
        <p className="muted more">{found.length - shownAtMost} more. Type to narrow the list.</p>
      )}
      {found.length === 0 && <NothingFound edition={edition} text={asked} onPick={setText} />}
    </div>
  );
}

function countWords(found: number, all: number, asked: string): string {
  if (asked === '') return `${all} materials, companies, facilities, countries and more`;
  return found === 1 ? '1 found' : `${found} found`;
}

interface NothingFoundProps {
  readonly edition: Edition;
  readonly text: string;
  readonly onPick: (name: string) => void;
}

function NothingFound({ edition, text, onPick }: NothingFoundProps) {
  const near = edition.names.listNearest(text, ['material', 'company', 'facility', 'country'], 3);
  return (
    <p className="more">
      Nothing is called “{text}”.{near.length > 0 && ' Nearest: '}
      {near.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <button type="button" className="plain" onClick={() => onPick(name)}>
            {name}
          </button>
        </span>
      ))}
    </p>
  );
}
