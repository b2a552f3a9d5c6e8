import { entityKinds } from '../../model/index.ts';
import type { EntityKind } from '../../model/index.ts';

const plainScreens = [
  'browse',
  'welcome',
  'build',
  'compare',
  'workbook',
  'feeds',
  'settings',
  'about',
] as const;

/** Which screen the pane shows. */
export type Route =
  | { readonly screen: (typeof plainScreens)[number] }
  | { readonly screen: 'entity'; readonly kind: EntityKind; readonly id: string };

/** What Excel on the web put into the fragment for office.js: it stays there, whichever screen is shown. */
const ofOffice = /&_.*$/;

/** Reads the fragment of the page's address; what is no route of ours is the list. */
export function parseRoute(hash: string): Route {
  const [screen, kind, id] = hash
    .replace(ofOffice, '')
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decoded(part));
  const plain = plainScreens.find((one) => one === screen);
  if (plain) return { screen: plain };
  const known = entityKinds.find((one) => one === kind);
  if (screen === 'entity' && known && id) return { screen: 'entity', kind: known, id };
  return { screen: 'browse' };
}

/** The fragment that shows a screen, with what office.js still needs of the one there is. */
export function hashOf(route: Route, current = ''): string {
  const path =
    route.screen === 'entity'
      ? `entity/${encodeURIComponent(route.kind)}/${encodeURIComponent(route.id)}`
      : route.screen;
  return `#/${path}${ofOffice.exec(current)?.[0] ?? ''}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
