import { memo } from 'react';
import type { Edition } from '../../dataset/index.ts';
import { listKeyFindings } from '../../dataset/index.ts';
import { Figure } from '../entity/figureParts.tsx';
import { figureOf } from '../entity/figure.ts';
import { RouteLink } from '../route/routeLink.tsx';
import { useEdition, useFormats } from '../services.ts';
import type { Subject } from '../search/subject.ts';

/** One line each, with the first key figure. */
export function SubjectList({ subjects }: { readonly subjects: readonly Subject[] }) {
  const edition = useEdition();
  return (
    <ul className="subjects">
      {subjects.map((subject) => (
        <SubjectLine key={`${subject.kind}:${subject.id}`} edition={edition} subject={subject} />
      ))}
    </ul>
  );
}

interface SubjectLineProps {
  readonly edition: Edition;
  readonly subject: Subject;
}

const SubjectLine = memo(function SubjectLine({ edition, subject }: SubjectLineProps) {
  const formats = useFormats();
  const [first] = listKeyFindings(edition, subject);
  const figure = first && figureOf(first, formats);
  return (
    <li>
      <RouteLink className="subject" to={{ screen: 'entity', kind: subject.kind, id: subject.id }}>
        <span className="name">{subject.name}</span>
        <span className="details muted">{subject.details.join(' · ')}</span>
        {figure && !figure.isText && (
          <>
            <Figure figure={figure} />
            <span className="when muted">
              <span className="unseen">as of </span>
              {figure.when}
            </span>
          </>
        )}
      </RouteLink>
    </li>
  );
});
