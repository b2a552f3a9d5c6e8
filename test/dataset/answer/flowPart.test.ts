import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAmounts } from '../../../src/dataset/answer/flowPart.ts';
import { askFact } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

describe('addAmounts(amounts)', () => {
  it('gives the sum in the unit of the first', () => {
    assert.equal(
      addAmounts([
        { value: 1, unit: 't' },
        { value: 500, unit: 'kg' },
      ]),
      1.5,
    );
    assert.equal(addAmounts([{ value: 2, unit: 'USD' }]), 2);
  });

  it('gives nothing where the units do not add up', () => {
    assert.equal(
      addAmounts([
        { value: 1, unit: 't' },
        { value: 1, unit: 't REO' },
      ]),
      undefined,
    );
    assert.equal(
      addAmounts([
        { value: 1, unit: 'USD' },
        { value: 1, unit: 'AUD' },
      ]),
      undefined,
    );
    assert.equal(
      addAmounts([
        { value: 1, unit: 't' },
        { value: 1, unit: 'USD' },
      ]),
      undefined,
    );
    assert.equal(addAmounts([{ value: 1, unit: '' }]), undefined);
  });
});

describe('findFlowPart(edition, tracks, asked)', () => {
  it('answers for a year of quarters exactly where all four are printed, with their sum', () => {
    const quarters = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(quarters, (values) => {
        const edition = makeEdition({
          entities: [{ id: 'plant' }],
          observations: values.flatMap((value, quarter) =>
            value === undefined
              ? []
              : {
                  id: `q${quarter}`,
                  subject: 'plant',
                  measure: 'production',
                  unit: 't',
                  period: `2025-Q${quarter + 1}`,
                  value,
                },
          ),
        });
        const known = values.filter((value) => value !== undefined);
        if (known.length < 4) {
          assert.equal(refusalOf(() => askFact(edition, 'plant', 'production')).cell, '#N/A');
          return;
        }
        const finding = askFact(edition, 'plant', 'production');
        assert.equal(
          finding.value,
          known.reduce((sum, value) => sum + value, 0),
        );
        assert.equal(finding.claims.length, 4);
      }),
    );
  });
});
