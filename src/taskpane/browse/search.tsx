import { SearchBox } from '@fluentui/react-search';
import type { Named } from '../../dataset/index.ts';
import { useServices, useStore } from '../services.ts';
import { linesAtOnce } from './browsing.ts';

/** The box in which one types. Enter opens the best of what is found. */
export function Search({ best }: { readonly best: Named | undefined }) {
  const { browsing: store, route } = useServices();
  const browsing = useStore(store);
  return (
    <div className="search" role="search">
      <SearchBox
        className="searchBox"
        size="medium"
        value={browsing.text}
        onChange={(_, { value }) => {
          store.set({ ...browsing, text: value, shown: linesAtOnce, scrollPx: 0 });
          if (route.get().screen === 'welcome' && value !== '') route.go({ screen: 'browse' });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && browsing.text.trim() !== '' && best)
            route.go({ screen: 'entity', kind: best.kind, id: best.id });
        }}
        placeholder="NdPr, MP Materials, 10X …"
        aria-label="Search materials, companies, facilities and countries"
      />
    </div>
  );
}
