import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { FunctionMetadata } from '../../scripts/metadata/functionMetadata.ts';
import { declaredFunctions, listFunctions } from '../../src/functions/index.ts';
import { listFunctionFiles, readMetadata } from './readMetadata.ts';

/** Parameters as Excel shows them, optional ones in brackets; those that take a range and broadcast end in an asterisk. */
const signatures = [
  'AGE(name*, measure*, [date]*, [asof]*)',
  'ASOF(name*, measure*, [date]*)',
  'BASKET(materials*, shares*, [date], [basis], [unit], [rate])',
  'CAPACITY(name*, [product]*, [date]*, [status], [unit]*, [if_missing])',
  'CARD(name*)',
  'CLAIMS(name, measure, [date])',
  'COMPARE(names*, measures*, [date], [show], [headers])',
  'CONVERT(value*, from*, to*, [material], [rate])',
  'EDITION()',
  'FACT(name*, measure*, [date]*)',
  'FIELDS([kind_or_name])',
  'FIND(text, [kind], [limit])',
  'HISTORY(name, measure, [from], [to], [unit], [rate], [headers])',
  'LIST(kind, [filter])',
  'PRICE(material*, [date]*, [basis], [unit]*, [rate], [if_missing])',
  'PRODUCTION(name*, [product]*, [period]*, [unit]*, [if_missing])',
  'SOURCE(name*, measure*, [date]*)',
  'TABLE(table, [filter], [columns]*, [headers])',
  'UNIT(name*, measure*, [date]*)',
  'VALUE(name*, measure*, [date]*, [unit]*, [if_missing])',
];

const makeError = (): undefined => undefined;

describe('the functions and what functions.json says of them', () => {
  let metadata: FunctionMetadata;
  before(async () => {
    const { problems, ...made } = await readMetadata();
    assert.deepEqual(problems, []);
    metadata = made.metadata;
  });

  it('agree in their ids, which are the names in upper case', () => {
    const ids = metadata.functions.map(({ id }) => id);
    assert.deepEqual(ids, Object.keys(declaredFunctions));
    assert.deepEqual(
      ids,
      listFunctions(makeError, makeError).map(({ id }) => id),
    );
    assert.deepEqual(
      listFunctionFiles().map((file) => file.replace(/^.*\/|\.ts$/g, '').toUpperCase()),
      ids,
    );
    for (const id of ids) assert.equal(id, declaredFunctions[id].name.toUpperCase());
  });

  it('agree in the number of parameters', () => {
    for (const { id, parameterCount } of listFunctions(makeError, makeError))
      assert.equal(parameterCount, metadata.functions.find((one) => one.id === id)?.parameters.length, id);
  });

  it('declare the parameters of the contract, optional and in ranges where it says so', () => {
    const written = metadata.functions.map(({ id, parameters }) => {
      const words = parameters.map(({ name, optional, dimensionality }) => {
        const word = optional ? `[${name}]` : name;
        return dimensionality === 'matrix' ? `${word}*` : word;
      });
      return `${id}(${words.join(', ')})`;
    });
    assert.deepEqual(written, signatures);
  });

  it('give matrices of any type and take any type', () => {
    for (const { id, parameters, result } of metadata.functions) {
      assert.deepEqual({ type: 'any', ...result }, { type: 'any', dimensionality: 'matrix' }, id);
      for (const parameter of parameters) assert.equal(parameter.type, 'any', `${id} ${parameter.name}`);
    }
  });

  it('have the form that Excel reads', () => {
    const schema = JSON.parse(readFileSync('test/cases/functions.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(metadata);
    assert.deepEqual(validate.errors, null);
    const [first] = metadata.functions;
    assert.equal(validate({ ...metadata, functions: [{ ...first, id: 'A' }] }), false);
    assert.equal(
      validate({ ...metadata, functions: [{ ...first, options: { stream: true, volatile: true } }] }),
      false,
    );
  });
});
