import type { Edition } from '../../dataset/index.ts';
import { indexOf } from '../browse/useSubjects.ts';
import type { Subject } from '../search/subject.ts';
import type { PickOption } from './pickOption.ts';

/** What the pane's search finds, as it is picked; nothing for a blank text. */
export function subjectOptions(
  edition: Edition,
  text: string,
): readonly (PickOption & { subject: Subject })[] {
  if (text === '') return [];
  return indexOf(edition)
    .search(text)
    .map((subject) => ({
      key: `${subject.kind}:${subject.id}`,
      words: subject.name,
      details: subject.details.join(' · '),
      subject,
    }));
}
