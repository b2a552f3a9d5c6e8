import { BrowseScreen } from './browse/browseScreen.tsx';
import { lateComponent } from './lateComponent.tsx';
import type { Route } from './route/route.ts';
import { TroubleBoundary } from './troubleBoundary.tsx';

const loading = <p className="more muted">Loading …</p>;

const EntityScreen = lateComponent(async () => {
  const { EntityScreen: screen } = await import(/* webpackChunkName: "entity" */ './entity/entityScreen.tsx');
  return screen;
}, loading);
const BuildScreen = lateComponent(async () => {
  const { BuildScreen: screen } = await import(/* webpackChunkName: "build" */ './build/buildScreen.tsx');
  return screen;
}, loading);
const CompareScreen = lateComponent(async () => {
  const { CompareScreen: screen } = await import(
    /* webpackChunkName: "compare" */ './compare/compareScreen.tsx'
  );
  return screen;
}, loading);
const BookScreen = lateComponent(async () => {
  const { BookScreen: screen } = await import(/* webpackChunkName: "book" */ './book/bookScreen.tsx');
  return screen;
}, loading);
const FeedsScreen = lateComponent(async () => {
  const { FeedsScreen: screen } = await import(/* webpackChunkName: "feeds" */ './feeds/feedsScreen.tsx');
  return screen;
}, loading);
const SettingsScreen = lateComponent(async () => {
  const { SettingsScreen: screen } = await import(
    /* webpackChunkName: "settings" */ './settings/settingsScreen.tsx'
  );
  return screen;
}, loading);
const AboutScreen = lateComponent(async () => {
  const { AboutScreen: screen } = await import(/* webpackChunkName: "about" */ './about/aboutScreen.tsx');
  return screen;
}, loading);

/** The screen of a route; all but the list are loaded when they are first asked for. */
export function Screen({ route }: { readonly route: Route }) {
  return <TroubleBoundary shown={route}>{screenOf(route)}</TroubleBoundary>;
}

function screenOf(route: Route): React.ReactNode {
  switch (route.screen) {
    case 'entity':
      return <EntityScreen route={route} />;
    case 'build':
      return <BuildScreen />;
    case 'compare':
      return <CompareScreen />;
    case 'workbook':
      return <BookScreen />;
    case 'feeds':
      return <FeedsScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'about':
      return <AboutScreen />;
    default:
      return <BrowseScreen isWelcome={route.screen === 'welcome'} />;
  }
}
