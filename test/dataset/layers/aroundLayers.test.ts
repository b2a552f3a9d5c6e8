import assert from 'node:assert/strict';
import { aroundLayers, layEdition, layRates } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import type { LayerKind } from '../../../src/model/index.ts';
import { makeEdition } from '../../support/makeEdition.ts';

const lay = (below: Edition, kind: LayerKind): Edition =>
  layEdition(below, { kind, label: kind, sources: [], series: [], observations: [] });

describe('aroundLayers(edition, kind)', () => {
  const published = makeEdition({});
  const decked = layRates(lay(published, 'price deck'), []);
  const own = lay(lay(decked, 'own data'), 'own data');
  const inForce = lay(lay(own, 'override'), 'override');

  it('gives the editions below and with all layers of the kind', () => {
    assert.deepEqual(
      (['price deck', 'own data', 'override'] as const).map((kind) => {
        const { before, after } = aroundLayers(inForce, kind)!;
        return [before, after].map((edition) => [published, decked, own, inForce].indexOf(edition));
      }),
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    );
  });

  it('gives nothing where there is none of the kind', () => {
    assert.equal(aroundLayers(own, 'override'), undefined);
    assert.equal(aroundLayers(published, 'own data'), undefined);
  });
});
