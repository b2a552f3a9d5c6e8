import assert from 'node:assert/strict';
import { listKeyFindings, valueIn } from '../../../src/dataset/index.ts';
import type { KeyFinding, Named } from '../../../src/dataset/index.ts';
import type { FunctionId } from '../../../src/functions/index.ts';
import { Refusal } from '../../../src/model/index.ts';
import { formulaOf, measureWords } from '../../../src/taskpane/entity/formula.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { HostError, call } from '../../functions/host.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';
import { makeEdition } from '../../support/makeEdition.ts';

const argument = /"((?:[^"]|"")*)"|(?<=[,(])(?=[,)])/g;

/** What the host answers to a formula whose arguments are texts or left out. */
function answer(formula: string): unknown {
  const [, id, args] = /^=REE\.([A-Z]+)(\(.*\))$/.exec(formula)!;
  const given = [...args!.matchAll(argument)].map(([, text]) => text?.replaceAll('""', '"') ?? null);
  try {
    return (
      call(id as FunctionId, ...given.map((one) => (one === null ? null : [[one]]))) as unknown[][]
    )[0]![0];
  } catch (error) {
    return error;
  }
}

describe('formulaOf(edition, subject, found)', () => {
  it('gives in a cell the very figure that stands beside it, for every figure of the seeds', async () => {
    const edition = await loadSeedEdition();
    const wrong: string[] = [];
    let numbers = 0;
    for (const subject of listBrowsable(edition)) {
      for (const found of listKeyFindings(edition, subject)) {
        const formula = formulaOf(edition, subject, found);
        const given = answer(formula);
        const expected = expectedOf(found);
        if (typeof expected === 'number') numbers++;
        if (!isSame(given, expected))
          wrong.push(`${formula} gives ${String(given)}, not ${String(expected)}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(numbers > 300, `${numbers} numbers`);
  });

  it('uses the function made for the figure', () => {
    const edition = makeEdition({
      entities: [{ id: 'plant', name: 'Plant' }],
      series: [{ id: 'spot', basis: 'spot' }],
    });
    const formula = (measure: string, subject: Named): string =>
      formulaOf(edition, subject, { measure } as KeyFinding);
    const plant: Named = { id: 'plant', name: 'Plant', kind: 'facility' };
    const oxide: Named = { id: 'nd-oxide', name: 'Nd oxide', kind: 'material' };
    assert.deepEqual(
      [
        formula('price: average', oxide),
        formula('price: spot', oxide),
        formula('nameplate-capacity: material:ndfeb-magnets, announced', plant),
        formula('production: material:nd-oxide', plant),
        formula('average-selling-price: material:nd-oxide', plant),
        formula('start', plant),
      ],
      [
        '=REE.PRICE("Nd oxide")',
        '=REE.PRICE("Nd oxide",,"spot")',
        '=REE.CAPACITY("Plant","NdFeB magnets",,"announced")',
        '=REE.PRODUCTION("Plant","Nd oxide")',
        '=REE.VALUE("Plant","average selling price: Nd oxide")',
        '=REE.VALUE("Plant","start")',
      ],
    );
    assert.equal(
      measureWords(edition, 'nameplate-capacity: material:ndfeb-magnets, built'),
      'nameplate capacity: NdFeB magnets, built',
    );
  });
});

/** The number, or the error of a cell where a rate is missing or the source has words only. */
function expectedOf({ finding }: KeyFinding): number | string {
  try {
    return valueIn(finding, '').value;
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.cell;
    throw refusal;
  }
}

function isSame(given: unknown, expected: number | string): boolean {
  if (given instanceof HostError) return given.code.replace(/[^a-z]/gi, '').toLowerCase() === codes[expected];
  return given === expected;
}

const codes: Readonly<Record<string, string>> = { '#N/A': 'na', '#VALUE!': 'value' };
