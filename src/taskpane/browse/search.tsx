import { SearchBox } from '@fluentui/react-search';
import { useRef } from 'react';
import { narrow } from '../search/narrow.ts';
import { useEdition, useServices, useStore } from '../services.ts';
import { useLanding } from '../useLanding.ts';
import { linesAtOnce } from './browsing.ts';
import { indexOf } from './useSubjects.ts';

/** The box in which one types. Enter opens the best of what is found, also where the list is not there yet. */
export function Search() {
  const edition = useEdition();
  const { browsing: store, route } = useServices();
  const browsing = useStore(store);
  const place = useRef<HTMLInputElement>(null);
  useLanding(place);
  return (
    <div className="search" role="search">
      <SearchBox
        input={{ ref: place }}
        className="searchBox"
        size="medium"
        value={browsing.text}
        onChange={(_, { value }) => {
          store.set({ ...browsing, text: value, shown: linesAtOnce, scrollPx: 0 });
          if (route.get().screen === 'welcome' && value !== '') route.go({ screen: 'browse' });
        }}
        onKeyDown={(event) => {
          const text = browsing.text.trim();
          if (event.key !== 'Enter' || text === '') return;
          const [best] = narrow(indexOf(edition).search(text), browsing);
          if (best) route.go({ screen: 'entity', kind: best.kind, id: best.id });
        }}
        placeholder="NdPr, MP Materials, 10X …"
        aria-label="Search materials, companies, facilities and countries"
      />
    </div>
  );
}
