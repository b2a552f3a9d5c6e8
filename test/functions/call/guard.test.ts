import assert from 'node:assert/strict';
import { InputError, guard } from '../../../src/functions/call/index.ts';
import { mustMend, notAvailable } from '../../../src/model/index.ts';
import { HostError } from '../host.ts';

const makeError = (code: string, message: string): HostError => new HostError(code, message);

const neverHeard = (id: string): never => {
  throw new Error(`${id} failed`);
};

describe('guard(id, call)', () => {
  const heard: unknown[] = [];
  const guarded = (call: () => unknown): (() => unknown) =>
    guard('PRICE', call, makeError, (id, error) => heard.push([id, error]));
  const thrownBy = (call: () => unknown): HostError => {
    try {
      call();
    } catch (error) {
      if (error instanceof HostError) return error;
    }
    return assert.fail('No error of the host.');
  };
  beforeEach(() => heard.splice(0));

  it('passes arguments and answers', () =>
    assert.deepEqual(guard('X', (...args) => [args], makeError, neverHeard)(1, null, 'a'), [[1, null, 'a']]));

  it('turns a refusal into the error of the host', () => {
    const error = thrownBy(
      guarded(() => {
        throw notAvailable('No price.', 'Ask later.');
      }),
    );
    assert.deepEqual([error.code, error.message], ['#N/A', 'No price. Ask later.']);
    assert.deepEqual(heard, []);
  });

  it('puts errors in their places', () => {
    const answer = [
      [1, mustMend('Mend.', '', ['NdPr'])],
      [new InputError('#REF!'), 'x'],
    ];
    const [one, mend, error, x] = (guarded(() => answer)() as unknown[][]).flat();
    assert.deepEqual([one, x], [1, 'x']);
    assert.deepEqual(
      ([mend, error] as HostError[]).map(({ code, message }) => `${code} ${message}`),
      ['#VALUE! Mend. Did you mean NdPr?', '#REF! '],
    );
  });

  it('finds nearest names for the first hundred refusals only', () => {
    let found = 0;
    const refusal = (): Error =>
      mustMend('Unknown.', '', () => {
        found++;
        return ['NdPr'];
      });
    const matrix = guarded(() => Array.from({ length: 150 }, () => [refusal()]))() as HostError[][];
    assert.equal(found, 100);
    assert.equal(matrix[99]?.[0]?.message, 'Unknown. Did you mean NdPr?');
    assert.equal(matrix[100]?.[0]?.message, 'Unknown.');
  });

  it('turns anything else into #VALUE! and tells the diagnostics', () => {
    const fault = new TypeError('x is not a function');
    const error = thrownBy(
      guarded(() => {
        throw fault;
      }),
    );
    assert.equal(error.code, '#VALUE!');
    assert.match(error.message, /REE\.PRICE failed inside the add-in/);
    assert.deepEqual(heard, [['PRICE', fault]]);
  });

  it('does the same for promises', async () => {
    assert.deepEqual(await guarded(() => Promise.resolve([[1]]))(), [[1]]);
    await assert.rejects(guarded(() => Promise.reject(notAvailable('No price.')))() as Promise<unknown>, {
      code: '#N/A',
      message: 'No price.',
    });
    await assert.rejects(guarded(() => Promise.reject(new Error('fault')))() as Promise<unknown>, {
      code: '#VALUE!',
    });
    assert.equal(heard.length, 1);
  });
});
