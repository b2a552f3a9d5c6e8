import { hashOf, parseRoute } from './route.ts';
import type { Route } from './route.ts';

/** The screen that is shown, kept in the fragment of the page's address: office.js takes history.pushState away. */
export interface RouteStore {
  readonly get: () => Route;
  readonly subscribe: (listener: () => void) => () => void;
  readonly go: (route: Route) => void;
  readonly back: () => void;
  /** Whether the user has moved from one screen to another. */
  readonly hasMoved: () => boolean;
}

export function makeRouteStore(page: Window, first: Route): RouteStore {
  let steps = 0;
  let hash = page.location.hash;
  let route = hash.startsWith('#/') ? parseRoute(hash) : first;
  const read = (): Route => {
    if (page.location.hash !== hash) {
      hash = page.location.hash;
      route = parseRoute(hash);
    }
    return route;
  };
  return {
    get: read,
    subscribe(listener) {
      page.addEventListener('hashchange', listener);
      return () => page.removeEventListener('hashchange', listener);
    },
    go(next) {
      const wanted = hashOf(next, page.location.hash);
      if (wanted === page.location.hash) return;
      steps++;
      page.location.hash = wanted;
    },
    back() {
      if (steps > 0) {
        steps--;
        page.history.back();
      } else page.location.hash = hashOf({ screen: 'browse' }, page.location.hash);
    },
    hasMoved: () => steps > 0,
  };
}
