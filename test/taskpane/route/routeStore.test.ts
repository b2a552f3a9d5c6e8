import assert from 'node:assert/strict';
import { makeRouteStore } from '../../../src/taskpane/route/routeStore.ts';

/** A page that keeps a history as a browser does. */
function makePage(hash: string): Window {
  const visited = [hash];
  const target = new EventTarget();
  const changed = (): void => void target.dispatchEvent(new Event('hashchange'));
  return {
    location: {
      get hash() {
        return visited.at(-1)!;
      },
      set hash(next: string) {
        visited.push(next);
        changed();
      },
    },
    history: {
      back() {
        visited.pop();
        changed();
      },
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as Window;
}

describe('makeRouteStore(page, first)', () => {
  it('begins with the first screen, or with the one that the address names', () => {
    assert.deepEqual(makeRouteStore(makePage('#&_xdm_Info=a|b|c'), { screen: 'welcome' }).get(), {
      screen: 'welcome',
    });
    assert.deepEqual(makeRouteStore(makePage('#/about'), { screen: 'welcome' }).get(), { screen: 'about' });
  });

  it('goes to a screen, tells who listens, and gives the same object until the next move', () => {
    const route = makeRouteStore(makePage(''), { screen: 'browse' });
    let told = 0;
    const stop = route.subscribe(() => told++);
    route.go({ screen: 'entity', kind: 'facility', id: '10x' });
    assert.deepEqual(route.get(), { screen: 'entity', kind: 'facility', id: '10x' });
    assert.equal(route.get(), route.get());
    stop();
    route.go({ screen: 'about' });
    assert.equal(told, 1);
  });

  it('goes back where one came from, and to the list where there is no way back', () => {
    const route = makeRouteStore(makePage('#/about'), { screen: 'browse' });
    assert.equal(route.hasMoved(), false);
    route.go({ screen: 'settings' });
    assert.equal(route.hasMoved(), true);
    route.back();
    assert.deepEqual(route.get(), { screen: 'about' });
    route.back();
    assert.deepEqual(route.get(), { screen: 'browse' });
  });
});
