import assert from 'node:assert/strict';
import { makeEditionStack } from '../../src/dataset/index.ts';
import type { Edition, Lay } from '../../src/dataset/index.ts';
import { layStated, ownData } from '../support/layStated.ts';
import { makeEdition } from '../support/makeEdition.ts';
import { askPrice, figureOf } from '../support/ask.ts';

const priced = (value: number): Edition =>
  makeEdition({
    series: [{ id: 'average' }],
    observations: [{ id: 'y2025', series: 'average', period: '2025', value }],
  });
let purposes: string[] = [];
const override: Lay = (below, purpose) => {
  purposes.push(purpose);
  return layStated(below, [{ value: 40 }]).edition;
};
const own: Lay = (below) => layStated(below, [{ when: 2025, value: 30 }], ownData).edition;

describe('makeEditionStack', () => {
  function open() {
    const replaced: Edition[] = [];
    const stack = makeEditionStack((edition) => replaced.push(edition));
    return { stack, replaced, last: () => figureOf(askPrice(replaced.at(-1)!, 'Nd')) };
  }

  it('puts the published edition in force, and again only where something changes', () => {
    const { stack, replaced } = open();
    const base = priced(25);
    stack.change({ base });
    stack.change({ base });
    stack.change({ pin: undefined });
    assert.deepEqual(replaced, [base]);
  });

  it('lays what the user has over it, overrides above own data, in whatever order they come', async () => {
    const { stack, replaced, last } = open();
    stack.change({ layers: { override } });
    assert.equal(replaced.length, 0);
    stack.change({ base: priced(25) });
    assert.equal(last(), '40 USD/kg');
    stack.change({ layers: { 'own data': own } });
    assert.equal(last(), '40 USD/kg');
    assert.equal(askPrice(replaced.at(-1)!, 'Nd').claims[0].locator, 'row 1; was 30 USD/kg');
    stack.change({ layers: { override: undefined } });
    assert.equal(last(), '30 USD/kg');
    stack.change({ layers: { 'own data': undefined } });
    assert.equal(last(), '25 USD/kg');
    assert.equal(await stack.first(), replaced[0]);
  });

  it('lays it over the next edition, too, and over a pinned one instead', () => {
    const { stack, last, replaced } = open();
    stack.change({ base: priced(25), layers: { override } });
    stack.change({ base: priced(26) });
    assert.equal(askPrice(replaced.at(-1)!, 'Nd').claims[0].locator, 'row 1; was 26 USD/kg');
    stack.change({ pin: priced(20) });
    assert.equal(askPrice(replaced.at(-1)!, 'Nd').claims[0].locator, 'row 1; was 20 USD/kg');
    stack.change({ layers: { override: undefined } });
    assert.equal(last(), '20 USD/kg');
    const before = replaced.length;
    stack.change({ base: priced(27) });
    assert.deepEqual([last(), replaced.length], ['20 USD/kg', before]);
    stack.change({ pin: undefined });
    assert.equal(last(), '27 USD/kg');
  });

  it('lays again only what has changed, and what lies over it', () => {
    const { stack } = open();
    const below: Lay = (edition) => own(edition, 'in force');
    const counted: string[] = [];
    const count =
      (what: string, lay: Lay): Lay =>
      (edition, purpose) => {
        counted.push(what);
        return lay(edition, purpose);
      };
    stack.change({
      base: priced(25),
      layers: { 'own data': count('own', below), override: count('one', override) },
    });
    stack.change({ layers: { override: count('two', override) } });
    stack.change({ base: priced(26) });
    assert.deepEqual(counted, ['own', 'one', 'two', 'own', 'two']);
  });

  it('replaces nothing for a layer that lays nothing', () => {
    const { stack, replaced } = open();
    stack.change({ base: priced(25) });
    stack.change({ layers: { override: (below) => below } });
    stack.change({ layers: { override: undefined } });
    assert.equal(replaced.length, 1);
    stack.change({ layers: { override } });
    assert.equal(replaced.length, 2);
  });

  it('says what would answer without a pin, and lays over any edition what lies over the one in force', () => {
    const { stack, replaced } = open();
    const heard: unknown[] = [];
    purposes = [];
    stack.base.subscribe(() => heard.push(stack.base.get()));
    const [base, pin] = [priced(25), priced(20)];
    stack.change({ base, pin, layers: { override } });
    stack.change({ base });
    assert.deepEqual(heard, [base]);
    assert.deepEqual([stack.base.get(), stack.published()], [base, pin]);
    assert.equal(askPrice(stack.laidOver(base), 'Nd').claims[0].locator, 'row 1; was 25 USD/kg');
    assert.deepEqual(purposes, ['in force', 'tried']);
    assert.equal(replaced.length, 1, 'and puts nothing in force');
  });

  it('lets no edition answer for a pinned one that is not there', () => {
    const { stack, replaced } = open();
    stack.change({ base: priced(25), pin: '2026.01.01', layers: { override } });
    assert.deepEqual(
      replaced.map(({ absent }) => absent),
      ['2026.01.01'],
    );
  });

  it('puts nothing in force while it is held, and then everything at once', async () => {
    const { stack, replaced, last } = open();
    const [one, two] = [stack.hold(), stack.hold()];
    stack.change({ base: priced(25) });
    one();
    one();
    stack.change({ layers: { override } });
    assert.deepEqual(replaced, []);
    two();
    assert.equal(replaced.length, 1);
    assert.equal(last(), '40 USD/kg');
    assert.equal(await stack.first(), replaced[0]);
  });
});
