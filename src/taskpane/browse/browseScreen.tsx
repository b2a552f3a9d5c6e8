import { useDeferredValue, useLayoutEffect } from 'react';
import { useEdition, useServices, useStore } from '../services.ts';
import { Filters } from './filters.tsx';
import { linesAtOnce } from './browsing.ts';
import { NothingFound } from './nothingFound.tsx';
import { Search } from './search.tsx';
import { SubjectList } from './subjectList.tsx';
import { useSubjects } from './useSubjects.ts';
import { Welcome } from './welcome.tsx';

/** Search over everything, filters, and what they leave. The box never waits for the list. */
export function BrowseScreen({ isWelcome }: { readonly isWelcome: boolean }) {
  const { browsing: store } = useServices();
  const browsing = useStore(store);
  const asked = useDeferredValue(browsing);
  const { found, passing } = useSubjects(useEdition(), asked);
  useKeptScroll();
  const isWelcoming = isWelcome && browsing.text === '';
  return (
    <div onKeyDown={moveWithArrows}>
      <Search />
      {isWelcoming ? (
        <Welcome />
      ) : (
        <>
          <Filters found={found} count={passing.length} />
          <SubjectList subjects={passing.slice(0, asked.shown)} />
          {passing.length > asked.shown && (
            <button
              type="button"
              className="plain more"
              onClick={() => store.set({ ...browsing, shown: browsing.shown + linesAtOnce })}
            >
              {passing.length - asked.shown} more
            </button>
          )}
          {passing.length === 0 && <NothingFound asked={asked} isFound={found.length > 0} />}
        </>
      )}
    </div>
  );
}

/** The way back leads to the line one came from. */
function useKeptScroll(): void {
  const { browsing } = useServices();
  useLayoutEffect(() => {
    window.scrollTo(0, browsing.get().scrollPx);
    return () => browsing.set({ ...browsing.get(), scrollPx: window.scrollY });
  }, [browsing]);
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from the search box to the lines, and from line to line. */
function moveWithArrows(event: React.KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type=search], a.subject')];
  const here = stops.findIndex((stop) => stop === event.target);
  const next = here < 0 ? undefined : stops[here + (steps[event.key] ?? NaN)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
