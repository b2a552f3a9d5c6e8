import assert from 'node:assert/strict';
import { citeClaim } from '../../src/dataset/index.ts';
import type { Edition, Observation } from '../../src/dataset/index.ts';
import { bases, termBases } from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, answer, call, refusal } from './host.ts';

const enoughAnswers = 100;

describe('SOURCE', () => {
  let edition: Edition;
  before(async () => {
    edition = await loadSeedEdition();
  });

  it('names publisher, title, date, place, kind and address', () =>
    assert.match(
      String(answer('SOURCE', 'NdPr', 'price', '2024')),
      /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026.*, 2026-02-06, .*\[government, transcription\] https:/,
    ));

  it('says which of several quotes answers', () =>
    assert.match(
      String(answer('SOURCE', 'NdPr metal', 'price: spot', '2026-02')),
      /\(last of \d+ quotes? in 2026-02\)$/,
    ));

  it('refuses as PRICE and CAPACITY do', () => {
    assert.equal(refusal('SOURCE', 'NdPr', 'price', '2030'), refusal('PRICE', 'NdPr', '2030'));
    assert.equal(
      refusal('SOURCE', 'MP Materials', 'nameplate capacity'),
      refusal('CAPACITY', 'MP Materials'),
    );
  });

  it('names the very observation that PRICE answers with', () => {
    const dates = [
      null,
      2022,
      2023,
      2024,
      2025,
      '2024-H1',
      '2025-Q3',
      '2025-12',
      '2026-02',
      '2026-02-20',
      '2026-06',
    ];
    let answered = 0;
    for (const { name } of edition.materials) {
      for (const basis of bases) {
        for (const date of dates) {
          const citation = answer('SOURCE', name, `price: ${basis}`, date);
          if (citation instanceof HostError) {
            assert.equal(
              messageOf(citation),
              refusal('PRICE', name, date, basis, null, 7),
              `${name} ${basis}`,
            );
            continue;
          }
          const cited = citedBy(edition, String(citation)).filter((claim) =>
            edition.findSeries(claim.series),
          );
          const matching = cited.filter(
            (claim) => answer('PRICE', name, date, basis, claim.unit) === figureOf(claim),
          );
          assert.notEqual(matching.length, 0, `${name}, ${basis}, ${String(date)}: ${String(citation)}`);
          const day = answer('ASOF', name, `price: ${basis}`, date);
          const isSameDay = matching.some(({ period }) => period?.to === day);
          // Several terms at one figure answer together; ASOF gives the day until which the last of them is in force.
          assert.ok(isSameDay || termBases.includes(basis), `${name}, ${basis}, ${String(date)}`);
          answered++;
        }
      }
    }
    assert.ok(answered >= enoughAnswers, `only ${answered} calls answer`);
  });

  it('names the first of the claims that CAPACITY answers with, and CLAIMS lists them all', () => {
    const subjects = edition.entities.filter(({ kind }) => kind === 'facility' || kind === 'company');
    let answered = 0;
    for (const { kind, id } of subjects) {
      const name = `${kind}:${id}`;
      for (const status of ['built', 'construction', 'announced']) {
        for (const product of ['NdFeB magnets', 'NdPr oxide', 'rare earths']) {
          const capacity = answer('CAPACITY', name, product, null, status);
          const measure = `nameplate capacity: ${product}, ${status}`;
          const citation = answer('SOURCE', name, measure);
          if (capacity instanceof HostError) continue;
          const [headers = [], ...lines] = call('CLAIMS', name, measure) as unknown[][];
          const column = (header: string): number => headers.indexOf(header);
          const answering = lines.filter((line) => String(line[column('Why')]).startsWith('answers: '));
          assert.ok(
            String(citation).startsWith(String(answering[0]?.[column('Source')])),
            `${name} ${measure}`,
          );
          const unit = answer('UNIT', name, measure);
          if (answering.some((line) => line[column('Unit')] !== unit)) continue;
          const sum = answering.reduce((total, line) => total + Number(line[column('Value')]), 0);
          assert.equal(sum, capacity, `${name} ${measure}`);
          answered++;
        }
      }
    }
    assert.ok(answered >= 30, `only ${answered} calls answer`);
  });
});

function messageOf({ code, message }: HostError): string {
  return `${code} ${message}`;
}

function citedBy(edition: Edition, citation: string): Observation[] {
  return Array.from({ length: edition.observations.count }, (_, row) => edition.observations.at(row)).filter(
    (claim) => citation.startsWith(citeClaim(edition, claim)),
  );
}

function figureOf({ value, low, high }: Observation): number {
  return value ?? ((low ?? NaN) + (high ?? NaN)) / 2;
}
