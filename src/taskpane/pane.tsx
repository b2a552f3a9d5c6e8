import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { editionInForce, onReplaced } from '../dataset/index.ts';
import { Browser } from './browser.tsx';
import { Header } from './header.tsx';
import type { Host } from './host.ts';
import type { Store } from '../model/index.ts';
import { darkTheme, lightTheme } from './theme.ts';
import { useIsDark } from './useIsDark.ts';

/** The whole pane: which edition, then everything in it. */
export function Pane({ host }: { readonly host: Store<Host> }) {
  const edition = useSyncExternalStore(onReplaced, editionInForce);
  const where = useSyncExternalStore(host.subscribe, host.get);
  const isDark = useIsDark(where);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={isDark ? 'pane dark' : 'pane'}>
      <Header edition={edition} host={where} />
      <main>{edition && <Browser key={edition.id} edition={edition} />}</main>
    </FluentProvider>
  );
}
