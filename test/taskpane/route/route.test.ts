import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entityKinds } from '../../../src/model/index.ts';
import { hashOf, parseRoute } from '../../../src/taskpane/route/route.ts';
import type { Route } from '../../../src/taskpane/route/route.ts';

const ofOffice = '&_serializer_version=1&_xdm_Info=conversation|app|https://host';

describe('parseRoute(hash)', () => {
  it('reads screens and entity pages', () => {
    assert.deepEqual(parseRoute('#/about'), { screen: 'about' });
    assert.deepEqual(parseRoute('#/entity/facility/10x'), { screen: 'entity', kind: 'facility', id: '10x' });
  });

  it('shows the list for anything else', () => {
    for (const hash of [
      '',
      '#',
      ofOffice,
      `#${ofOffice}`,
      '#/nowhere',
      '#/entity/planet/mars',
      '#/entity/facility',
      '#/%E0%A4%A',
    ])
      assert.deepEqual(parseRoute(hash), { screen: 'browse' });
  });
});

describe('hashOf(route, current)', () => {
  it('keeps what office.js needs, at the end, however often the screen changes', () => {
    const first = hashOf({ screen: 'about' }, `#${ofOffice}`);
    assert.equal(first, `#/about${ofOffice}`);
    assert.equal(hashOf({ screen: 'browse' }, first), `#/browse${ofOffice}`);
    assert.equal(hashOf({ screen: 'browse' }, '#/about'), '#/browse');
  });

  it('is read back as the same route, whatever the id', () => {
    const ids = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.constantFrom(...entityKinds), ids, (kind, id) => {
        const route: Route = { screen: 'entity', kind, id };
        assert.deepEqual(parseRoute(hashOf(route, `#${ofOffice}`)), route);
      }),
    );
  });
});
