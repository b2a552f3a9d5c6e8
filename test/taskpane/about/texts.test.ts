import assert from 'node:assert/strict';
import { diagnosticsText } from '../../../src/taskpane/about/diagnosticsText.ts';
import { resultsText } from '../../../src/taskpane/about/resultsText.ts';

describe('diagnosticsText(diagnosed)', () => {
  it('is plain text with edition, host, browser and every step', () => {
    const text = diagnosticsText({
      edition: '2026.11.23',
      host: { place: 'excel', isDark: false, locale: 'de-DE', version: 'Excel 16.0, PC' },
      steps: [
        { atMs: 0, kind: 'boot', what: 'pane shown', times: 1 },
        { atMs: 1000, kind: 'failure', what: 'REE.PRICE', times: 3 },
      ],
      browser: 'Edge',
    });
    assert.deepEqual(text.split('\n'), [
      'REE for Excel, diagnostics',
      'Edition: 2026.11.23',
      'Host: Excel 16.0, PC, de-DE',
      'Browser: Edge',
      '',
      '1970-01-01T00:00:00.000Z  boot  pane shown',
      '1970-01-01T00:00:01.000Z  failure  REE.PRICE  (3 times)',
    ]);
  });
});

describe('resultsText(checks, seen, when)', () => {
  const checks = [
    { no: '1', check: 'Look at the ribbon', expect: 'sharp', seen: 'not yet seen' },
    { no: '2', check: 'Close the pane', expect: 'answers', seen: 'not yet seen' },
  ];

  it('lists what was ticked with day and place', () => {
    assert.equal(
      resultsText(checks, new Set(['2']), { on: '2026-11-24', where: 'Excel 16.0, PC' }),
      '2. Close the pane: seen 2026-11-24, Excel 16.0, PC',
    );
    assert.equal(resultsText(checks, new Set(), { on: '', where: '' }), 'Nothing is ticked.');
  });
});
