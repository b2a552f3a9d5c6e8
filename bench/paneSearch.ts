import { findNames } from '../src/dataset/index.ts';
import { unlessRefused } from '../src/model/index.ts';
import type { Edition } from '../src/dataset/index.ts';
import { indexSubjects } from '../src/taskpane/search/searchIndex.ts';
import { listBrowsable } from '../src/taskpane/search/subject.ts';
import type { Subject } from '../src/taskpane/search/subject.ts';
import { alternate, processorMillisecondsOf } from './alternate.ts';
import { timed } from './result.ts';
import type { Result } from './result.ts';

const entities = 100_000;
/** A frame of a screen that draws sixty a second. */
const frameMs = 16;
/** As they are typed, letter by letter, and with a slip. */
const typed = ['mountain pass', 'ndpr oxide', 'mountian pass', 'nothing like it'];
const syllables = ['ka', 'lo', 'mi', 'ne', 'ru', 'ta', 'ves', 'dor', 'gan', 'pil', 'os', 'tem', 'bri'];

/** The pane's search among a hundred thousand entities, a keystroke at a time. */
export function benchPaneSearch(edition: Edition): Result[] {
  const own = listBrowsable(edition);
  const subjects = makeSubjects(own);
  const index = indexSubjects(subjects);
  const keystrokes = typed.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));
  const { search, slowest, build, cells } = alternate({
    search: () =>
      processorMillisecondsOf(() => keystrokes.forEach((text) => index.search(text))) / keystrokes.length,
    slowest: () =>
      Math.max(...keystrokes.map((text) => processorMillisecondsOf(() => void index.search(text)))),
    build: () => processorMillisecondsOf(() => void indexSubjects(subjects)),
    cells: () =>
      processorMillisecondsOf(() =>
        typed.forEach((text) => unlessRefused(() => findNames(edition, text, '', 20))),
      ) / typed.length,
  });
  return [
    timed("The pane's search among 100,000 entities, processor time of a keystroke", 'ms', search, frameMs),
    timed('— the slowest keystroke', 'ms', slowest),
    timed('— preparing it, once an edition', 'ms', build),
    timed(`FIND among the ${own.length} of the bundled edition, processor time of a text`, 'ms', cells),
  ];
}

/** The edition's own subjects and made ones with names of syllables, always the same. */
function makeSubjects(own: readonly Subject[]): readonly Subject[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const word = (): string =>
    Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join('');
  const made = Array.from({ length: entities - own.length }, (_, index): Subject => {
    const words = [word(), word(), word()];
    const id = `made-${index}`;
    return {
      id,
      kind: 'facility',
      name: words.join(' '),
      details: [],
      stages: [],
      country: '',
      spellings: [words.join(''), `${words[0]!}corp`, id.replace('-', '')],
      words: [...words, 'corp'],
    };
  });
  return [...own, ...made];
}
