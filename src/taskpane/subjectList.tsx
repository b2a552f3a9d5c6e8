import { useState } from 'react';
import type { Edition } from '../dataset/index.ts';
import { AsOf } from './asOf.tsx';
import { listKeyFigures } from './figures/keyFigures.ts';
import { FigureList } from './figureList.tsx';
import type { Figure } from './figures/figure.ts';
import type { Subject } from './search/subject.ts';

interface SubjectListProps {
  readonly edition: Edition;
  readonly subjects: readonly Subject[];
  readonly isFirstOpen: boolean;
}

/** One line each, with the first key figure; a line opens to all of them. */
export function SubjectList({ edition, subjects, isFirstOpen }: SubjectListProps) {
  return (
    <ul className="subjects">
      {subjects.map((subject, index) => (
        <SubjectLine
          key={`${subject.kind}:${subject.id}`}
          edition={edition}
          subject={subject}
          isOpenAtFirst={isFirstOpen && index === 0}
        />
      ))}
    </ul>
  );
}

interface SubjectLineProps {
  readonly edition: Edition;
  readonly subject: Subject;
  readonly isOpenAtFirst: boolean;
}

function SubjectLine({ edition, subject, isOpenAtFirst }: SubjectLineProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = `figures-${subject.kind}-${subject.id}`;
  const [first] = isOpen ? [] : listKeyFigures(edition, subject);
  return (
    <li>
      <h2>
        <button
          type="button"
          className="subject"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span className="name">{subject.name}</span>
          <span className="details muted">{subject.details.join(' · ')}</span>
          {first && <Headline figure={first} />}
        </button>
      </h2>
      {isOpen && <FigureList id={id} figures={[...listKeyFigures(edition, subject)]} />}
    </li>
  );
}

/** The first key figure in short; what is not a number waits until the line is open. */
function Headline({ figure: { value, unit, asOf, isText } }: { readonly figure: Figure }) {
  if (isText) return null;
  return (
    <>
      <span className="headline">
        <span className="number">{value}</span> <span className="unit muted">{unit}</span>
      </span>
      <AsOf date={asOf} />
    </>
  );
}
