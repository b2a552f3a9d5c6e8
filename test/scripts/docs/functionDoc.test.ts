import assert from 'node:assert/strict';
import { functionDoc } from '../../../scripts/docs/functionDoc.ts';

const metadata = {
  id: 'PRICE',
  name: 'PRICE',
  description: 'Price of a material. The oxide.\nGives #N/A where there is none.',
  parameters: [
    { name: 'material', description: 'Which.', type: 'any', dimensionality: 'matrix' },
    { name: 'if_missing', description: 'Instead.', type: 'any', optional: true },
  ],
  result: {},
};

const source = `
/**
 * Price of a material. The oxide.
 * @returns The price.
 * @example =REE.PRICE("Nd",2024) //=> 56
 * @example =TEXT(1,"//") //=> //
 */
`;

describe('functionDoc(metadata, source)', () => {
  const doc = functionDoc(metadata, source);

  it('takes purpose, errors and arguments from the metadata', () => {
    assert.equal(doc.signature, 'PRICE(material, [if_missing])');
    assert.equal(doc.purpose, 'Price of a material. The oxide.');
    assert.equal(doc.errors, 'Gives #N/A where there is none.');
    assert.deepEqual(doc.parameters, [
      { name: 'material', isOptional: false, isRange: true, description: 'Which.' },
      { name: 'if_missing', isOptional: true, isRange: false, description: 'Instead.' },
    ]);
  });

  it('takes what it gives and the examples from the file', () => {
    assert.equal(doc.returns, 'The price.');
    assert.deepEqual(doc.examples, [
      { formula: '=REE.PRICE("Nd",2024)', answer: '56' },
      { formula: '=TEXT(1,"//")', answer: '//' },
    ]);
  });
});
