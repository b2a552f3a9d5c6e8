import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldName } from '../../src/model/index.ts';

describe('foldName(name)', () => {
  const spellings = [
    ['Nd–Pr Oxide', 'ndproxide'],
    ['  ndpr   OXIDE ', 'ndproxide'],
    ['NdPr-oxide', 'ndproxide'],
    ['Nd/Pr (oxide).', 'ndproxide'],
    ['Goiás', 'goias'],
    ['ｗｈｉｔｅ　ｍｅｓａ', 'whitemesa'],
    ['Nd₂O₃', 'nd2o3'],
    ['SEG+', 'seg+'],
    ['company:MP', 'company:mp'],
    ['consumption 4%', 'consumption4%'],
    ['', ''],
    ['– .', ''],
  ] as const;
  for (const [name, folded] of spellings)
    it(`reads "${name}" as "${folded}"`, () => assert.equal(foldName(name), folded));

  it('keeps SEG and SEG+ apart', () => assert.notEqual(foldName('SEG'), foldName('SEG+')));

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) =>
        assert.equal(foldName(foldName(name)), foldName(name)),
      ),
    );
  });

  it('ignores case, spaces and hyphens anywhere', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'X', 'Y', '0', '9'), minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1 }),
        fc.constantFrom(' ', '-', ' – ', '\t', '.'),
        (words, gap) => {
          assert.equal(foldName(words.join(gap).toUpperCase()), foldName(words.join('')));
        },
      ),
    );
  });
});
