import assert from 'node:assert/strict';
import { publicKeyOf } from '../src/feed/publish/signLatest.ts';
import { secretKey } from './support/feed/madeFeed.ts';

type Options = Readonly<Record<string, string>>;

const webpack = (await import(new URL('../webpack.config.js', import.meta.url).href)) as {
  default: (env: Options, argv: { mode: string }) => unknown;
};
const key = publicKeyOf(secretKey);
const configure = (env: Options) => webpack.default(env, { mode: 'production' });

describe('the options of the build', () => {
  it('takes an https address and the keys that npm run feed prints', () => {
    for (const env of [
      {},
      { url: 'https://example.org/ree' },
      { feed: 'https://data.example.org' },
      { feed: 'https://data.example.org/ree/', feedKey: key },
      { feed: 'https://data.example.org/ree/', feedKey: `${key},${key}` },
    ])
      assert.doesNotThrow(() => configure(env));
  });

  for (const option of ['url', 'feed'])
    for (const value of ['http://example.org/ree', 'example.org', 'https://', 'https://exa mple.org', ''])
      it(`refuses --env ${option}=${value}`, () =>
        assert.throws(() => configure({ [option]: value }), {
          message: `--env ${option}=${value}: it is served over https, e.g. --env ${option}=https://example.org/ree`,
        }));

  it('refuses a key without a feed', () =>
    assert.throws(() => configure({ feedKey: key }), {
      message: '--env feedKey needs --env feed=https://… as well: the key is that of a feed.',
    }));

  for (const wrong of ['', 'abc', key.slice(1), `${key}=`, key.replace('MFkw', 'MIIB')])
    it(`refuses the key "${wrong.slice(0, 12)}…" by itself and beside a good one`, () => {
      const message = `--env feedKey=${wrong}: this is no P-256 public key as npm run feed prints it.`;
      for (const feedKey of [wrong, `${key},${wrong}`])
        assert.throws(() => configure({ feed: 'https://data.example.org', feedKey }), { message });
    });
});
