import { useSyncExternalStore } from 'react';
import { editionInForce, onReplaced } from '../dataset/index.ts';
import { EditionLink } from './editionLink.tsx';
import { FromRibbon } from './insertion/fromRibbon.tsx';
import { PinNews } from './pin/pinNews.tsx';
import { usePin } from './pin/usePin.ts';
import type { Route } from './route/route.ts';
import { RouteLink } from './route/routeLink.tsx';
import { Screen } from './screen.tsx';
import { useServices, useStore } from './services.ts';
import { TabWords } from './tabWords.tsx';

const tabs = [
  ['browse', 'Browse'],
  ['build', 'Build'],
  ['compare', 'Compare'],
  ['workbook', 'Workbook'],
  ['settings', 'Settings'],
  ['about', 'About'],
] as const;

/** Title, tabs, the screen that is shown, and what a screen reader is told. The top right corner stays free: Excel puts its menu there. */
export function Shell() {
  const { route: routes, announcement, host } = useServices();
  const edition = useSyncExternalStore(onReplaced, editionInForce);
  const route = useStore(routes);
  const { place } = useStore(host);
  const pin = usePin()?.state;
  return (
    <>
      <header className="header">
        <h1>
          <img src="assets/logo-80.png" alt="" width="20" height="20" /> REE
        </h1>
        <p className="muted edition">
          {edition ? (
            <EditionLink edition={edition} pin={pin} isCurrent={route.screen === 'feeds'} />
          ) : (
            'Reading the data …'
          )}
        </p>
        {place === 'browser' && (
          <p className="note muted">
            Open in a browser, not in Excel: all data can be read and formulas copied, nothing can be
            inserted.
          </p>
        )}
      </header>
      <nav className="tabs" aria-label="Screens">
        {tabs.map(([screen, words]) => (
          <RouteLink key={screen} className="tab" to={{ screen }} isCurrent={screen === tabOf(route)}>
            <TabWords screen={screen} words={words} />
          </RouteLink>
        ))}
      </nav>
      <main>
        <PinNews />
        <FromRibbon />
        {edition && <Screen route={route} />}
      </main>
      <p className="unseen" role="status">
        {useStore(announcement)}
      </p>
    </>
  );
}

function tabOf({ screen }: Route): string {
  return screen === 'entity' || screen === 'welcome' ? 'browse' : screen;
}
