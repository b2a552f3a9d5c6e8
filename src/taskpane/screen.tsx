import { Suspense, lazy } from 'react';
import { BrowseScreen } from './browse/browseScreen.tsx';
import type { Route } from './route/route.ts';

const EntityScreen = lazy(() =>
  import(/* webpackChunkName: "entity" */ './entity/entityScreen.tsx').then((module) => ({
    default: module.EntityScreen,
  })),
);
const BookScreen = lazy(() =>
  import(/* webpackChunkName: "workbook" */ './book/bookScreen.tsx').then((module) => ({
    default: module.BookScreen,
  })),
);
const SettingsScreen = lazy(() =>
  import(/* webpackChunkName: "settings" */ './settings/settingsScreen.tsx').then((module) => ({
    default: module.SettingsScreen,
  })),
);
const AboutScreen = lazy(() =>
  import(/* webpackChunkName: "about" */ './about/aboutScreen.tsx').then((module) => ({
    default: module.AboutScreen,
  })),
);

/** The screen of a route; all but the list are loaded when they are first asked for. */
export function Screen({ route }: { readonly route: Route }) {
  return <Suspense fallback={<p className="more muted">Loading …</p>}>{screenOf(route)}</Suspense>;
}

function screenOf(route: Route): React.ReactNode {
  switch (route.screen) {
    case 'entity':
      return <EntityScreen route={route} />;
    case 'workbook':
      return <BookScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'about':
      return <AboutScreen />;
    default:
      return <BrowseScreen isWelcome={route.screen === 'welcome'} />;
  }
}
