import assert from 'node:assert/strict';
import { parsePeriod } from '../../../src/model/index.ts';
import { formatWhen } from '../../../src/taskpane/formats/formatWhen.ts';
import { formatsOf } from '../../../src/taskpane/formats/formats.ts';

describe('formatWhen(period, formats)', () => {
  const shown = (period: string, locale = 'en-GB'): string =>
    formatWhen(parsePeriod(period), formatsOf(locale));

  it('writes days and months as the language does, and nothing more precisely than it is known', () => {
    assert.deepEqual(
      ['2026-02-19', '2026-02', '2026', '2026-Q1', '2027-late'].map((one) => shown(one)),
      ['19 Feb 2026', 'Feb 2026', '2026', '2026-Q1', '2027-late'],
    );
    assert.equal(shown('2026-02-19', 'en-US'), 'Feb 19, 2026');
    assert.equal(shown('2026-02-19', 'de-DE'), '19. Feb. 2026');
  });

  it('writes a span from its first to its last day, or from its first where it has no end', () => {
    assert.equal(shown('2025-10-01..2035-09-30'), '1 Oct 2025 – 30 Sept 2035');
    assert.equal(shown('2025-10..'), 'from 1 Oct 2025');
  });

  it('writes days in figures where Excel says how it does', () => {
    const formats = formatsOf('de-DE', { shortDatePattern: 'dd.MM.yyyy' });
    const shownIn = (period: string): string => formatWhen(parsePeriod(period), formats);
    assert.deepEqual(['2026-02-09', '2025-10-01..2035-09-30', '2026-02', '2026-Q1'].map(shownIn), [
      '09.02.2026',
      '01.10.2025 – 30.09.2035',
      'Feb. 2026',
      '2026-Q1',
    ]);
  });

  it('says of no period that there is none', () => {
    assert.equal(formatWhen(undefined, formatsOf('en-GB')), 'undated');
  });
});

describe('formatsOf(language, culture)', () => {
  it('falls back to British English for a language that is none', () => {
    assert.deepEqual(formatsOf('not a language'), {
      locale: 'en-GB',
      decimal: '.',
      group: ',',
      shortDatePattern: '',
    });
    assert.equal(formatsOf('').locale, 'en-GB');
  });
});
