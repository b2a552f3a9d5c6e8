import assert from 'node:assert/strict';
import fc from 'fast-check';
import { InputError, RichAnswer } from '../../src/functions/call/index.ts';
import { declaredFunctions } from '../../src/functions/index.ts';
import type { FunctionId } from '../../src/functions/index.ts';
import { Refusal, bases, messageLimitChars } from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, call, functionIds, unguarded } from './host.ts';

/** Functions whose every answer is a number. */
const numeric: readonly FunctionId[] = ['AGE', 'ASOF', 'BASKET', 'CAPACITY', 'CONVERT', 'PRICE'];
/** Functions whose last parameter replaces #N/A. */
const replacing: readonly FunctionId[] = ['CAPACITY', 'PRICE', 'PRODUCTION', 'VALUE'];
const runs = 500;

describe('functions, whatever their arguments', () => {
  before(loadSeedEdition);

  for (const id of functionIds) {
    it(`${id} throws nothing but refusals`, () => {
      fc.assert(
        fc.property(anyArguments(id), (args) => {
          const matrix = outcome(() => unguarded(id)(...args), Refusal);
          for (const cell of cellsOf(matrix)) checkCell(id, args, cell, [Refusal, InputError]);
        }),
        { numRuns: runs },
      );
    });

    it(`${id} shows nothing but values and the host's errors`, () => {
      fc.assert(
        fc.property(anyArguments(id), (args) => {
          const matrix = outcome(() => call(id, ...args), HostError);
          for (const cell of cellsOf(matrix)) {
            checkCell(id, args, cell, [HostError]);
            if (!(cell instanceof HostError)) continue;
            assert.match(cell.code, /^#/);
            assert.ok(cell.message.length <= messageLimitChars, cell.message);
          }
        }),
        { numRuns: runs },
      );
    });
  }
});

/** The matrix that a call gives; an error of the kind that may be thrown stands for a matrix of it. */
function outcome(run: () => unknown, allowed: typeof Refusal | typeof HostError): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof allowed)) throw error;
    assert.ok(error.message.length > 0 && error.message.length <= messageLimitChars, error.message);
    return [[error]];
  }
}

function cellsOf(matrix: unknown): unknown[] {
  assert.ok(Array.isArray(matrix) && matrix.length > 0);
  const lines = matrix as unknown[][];
  for (const line of lines) assert.equal(line.length, lines[0]!.length);
  return lines.flat();
}

function checkCell(
  id: FunctionId,
  args: readonly unknown[],
  given: unknown,
  errors: readonly (typeof Refusal | typeof HostError | typeof InputError)[],
): void {
  if (errors.some((error) => given instanceof error)) return;
  // Only the guard knows what the host shows of a rich answer.
  const cell = given instanceof RichAnswer && errors.includes(Refusal) ? given.plain : given;
  const replacement = replacing.includes(id) ? args.at(-1) : undefined;
  const hasReplacement = replacement !== null && replacement !== undefined;
  if (typeof cell === 'number') {
    if (!hasReplacement) assert.ok(Number.isFinite(cell), `${id} gives ${cell}`);
    return;
  }
  assert.ok(typeof cell === 'string' || typeof cell === 'boolean', `${id} gives ${String(cell)}`);
  if (numeric.includes(id)) assert.ok(hasReplacement, `${id} gives "${cell}"`);
}

function anyArguments(id: FunctionId): fc.Arbitrary<unknown[]> {
  const count = declaredFunctions[id].length;
  return fc.array(fc.oneof({ weight: 3, arbitrary: anyCell() }, anyRange(), fc.anything()), {
    minLength: count,
    maxLength: count,
  });
}

function anyRange(): fc.Arbitrary<unknown> {
  const line = fc.array(anyCell(), { maxLength: 4 });
  return fc.oneof(
    line,
    fc.array(line, { maxLength: 4 }),
    fc.array(fc.oneof(line, anyCell()), { maxLength: 4 }),
  );
}

function anyCell(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(null, undefined, '', true, false, -0, 2024, 46_072, 7.1) },
    fc.double(),
    fc.integer(),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }).map((text) => text.repeat(12_000)),
    fc.tuple(fc.constantFrom(...words), fc.string({ maxLength: 4 })).map((parts) => parts.join('')),
    fc.record(
      {
        type: fc.constantFrom('Error', 'Entity', 'Double', 'toString', 7),
        basicValue: fc.oneof(fc.constantFrom('#DIV/0!', '#N/A', 'NdPr', 2024, null), fc.double()),
        errorType: fc.constantFrom('Div0', 'constructor', {}),
        text: fc.constantFrom('NdPr', 5),
      },
      { requiredKeys: [] },
    ),
  );
}

const words = [
  ...bases,
  ...[
    'deals',
    'claims',
    'policies',
    'Apple; counts=yes',
    'stage date>=2025',
    'amount counted, name',
    'as of',
  ],
  ...['NdPr', 'NdPr metal', 'Nd oxide', 'Dy', 'NdFeB magnets', 'magnets', 'rare earths', 'material:nd-oxide'],
  ...[
    '10X',
    'MP Materials',
    'United States',
    'Lynas',
    'Stillwater',
    'country:united-states',
    'world',
    'NYSE:MP',
  ],
  ...['price', 'price: spot', 'price: floor', 'nameplate capacity', 'nameplate capacity: magnets, announced'],
  ...[
    'location',
    'start',
    'production',
    'average selling price',
    'reserves',
    'run rate: Dy oxide',
    'price change',
  ],
  ...['built', 'construction high', 'announced low', 'low', 'facilities', 'sources', 'series', 'country=US'],
  ...['country<>US; stage>=magnet', 'id=', 'MP Materials; 10X', '=', ';', ':', 'spot Europe', 'spot China'],
  ...[
    '2024',
    '2024E',
    '2024-H1',
    '3Q24',
    '2026-02',
    '2024-06-30',
    '2027-early',
    '2025..',
    '..',
    '1990..2030',
  ],
  ...[
    'USD/kg',
    'CNY/t',
    't/yr',
    'short ton/yr',
    'mt',
    'ton',
    't',
    'kg',
    '%',
    'USD',
    'AUD/kg',
    'USD/t REO',
    'kg Nd2O3',
    'kg Nd',
    'USD/kg oxide',
    'USD/kg metal',
    'NdPr 75:25 by metal',
    'CNY/kg incl VAT 13%',
    'CNY/kg ex VAT',
    '/',
  ],
  ...[
    'AUDUSD 0.65',
    'USDCNY 7.1',
    'CNYUSD 0.14',
    `USDCNY ${'9'.repeat(400)}`,
    `USDCNY 0.${'0'.repeat(400)}1`,
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'constructor/kg',
    'kg/constructor',
  ],
];
