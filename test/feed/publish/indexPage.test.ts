import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { asPrevious, pricedEdition, publish, textOf } from '../../support/feed/madeFeed.ts';

const hostile = pricedEdition(
  '2026.02.01',
  { 2024: 55 },
  {
    sources: [{ id: 'agency', publisher: 'Smith & <1 Sons', licence: 'price-agency', publish: false }],
    observations: [{ id: 'nd-2025', series: 'nd-average', period: '2025', value: 1, source: 'agency' }],
  },
);

describe('index.html', () => {
  it('is one file: no script, nothing from elsewhere', async () => {
    const page = textOf(await publish(hostile), 'index.html');
    assert.doesNotMatch(page, /<script|<link rel="stylesheet|<img|url\(|@import|javascript:|\son\w+=/i);
    const links = [...page.matchAll(/(?:href|src)="(https?:[^"]*)"/g)].map(([, link]) => link);
    assert.deepEqual([...new Set(links)], ['https://creativecommons.org/licenses/by/4.0/']);
  });
  it('allows its own style and nothing else', async () => {
    const page = textOf(await publish(hostile), 'index.html');
    const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:;`));
  });
  it('links only to files of the feed', async () => {
    const { files } = await publish(pricedEdition('2026.03.01', { 2024: 1 }), {
      previous: asPrevious(await publish(hostile)),
    });
    const page = new TextDecoder().decode(files.get('index.html'));
    const links = [...page.matchAll(/href="([^"#:]+)"/g)].map(([, link]) => link!);
    assert.ok(links.length > 30);
    for (const link of links) assert.ok(files.has(link), link);
  });
  it('shows text of sources as text', async () => {
    const page = textOf(await publish(hostile), 'index.html');
    assert.ok(page.includes('Smith &amp; &lt;1 Sons'));
    assert.match(page, /1 values? of 1 sources?/);
  });
  it('says whether the feed is signed', async () => {
    assert.match(textOf(await publish(hostile), 'index.html'), /feed is <strong>signed<\/strong>/);
    const unsigned = await publish(hostile, { secretKey: undefined });
    assert.match(textOf(unsigned, 'index.html'), /feed is <strong>not signed<\/strong>/);
  });
  it('has examples with the address of the feed, where it is known', async () => {
    const known = await publish(hostile, { address: 'https://data.example.org/ree/' });
    assert.ok(textOf(known, 'index.html').includes('https://data.example.org/ree/tables/prices.parquet'));
    assert.ok(!textOf(known, 'index.html').includes('your-host'));
    assert.match(textOf(await publish(hostile), 'index.html'), /Put the address of this page in place of/);
  });
});
