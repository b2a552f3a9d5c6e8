import assert from 'node:assert/strict';
import {
  listCounterparties,
  listHappenings,
  listRelations,
  resolveSubject,
} from '../../../src/dataset/index.ts';
import { seedEdition as edition } from '../../support/seedEdition.ts';

const subject = (name: string) => resolveSubject(edition, name);
const others = (
  relations: readonly { label: string; others: readonly { name: string }[] }[],
  label: string,
): string[] =>
  relations.filter((one) => one.label === label).flatMap((one) => one.others.map(({ name }) => name));

describe('listRelations(edition, subject)', () => {
  it('leads to operator, facilities and holdings', () => {
    assert.deepEqual(others(listRelations(edition, subject('10X')), 'Operator'), ['MP Materials']);
    const company = listRelations(edition, subject('MP Materials'));
    assert.ok(others(company, 'Facilities').includes('Mountain Pass'));
    const holds = listRelations(edition, subject('USA Rare Earth')).find(
      ({ label, others: [first] }) => label === 'Holds' && first?.name === 'Less Common Metals',
    );
    assert.equal(holds?.text, '100%, since 2025-11-18');
    assert.deepEqual(
      holds.sources.map(({ id }) => id),
      ['usar_lcm_closed'],
    );
  });

  it('leads from a material to its kinds and to where it is made', () => {
    const relations = listRelations(edition, subject('NdFeB magnets'));
    assert.ok(others(relations, 'Made or planned at').includes('10X'));
    assert.ok(others(relations, 'Kinds').length > 0);
  });
});

describe('listCounterparties(edition, subject)', () => {
  it('names customers of the supplier, and the supplier of the customer', () => {
    assert.ok(others(listCounterparties(edition, subject('MP Materials')), 'Customers').includes('Apple'));
    assert.ok(others(listCounterparties(edition, subject('Apple')), 'Suppliers').includes('MP Materials'));
  });

  it('never names the subject itself, nor anybody twice under one label', () => {
    for (const entity of edition.entities) {
      for (const { others: named, label } of listCounterparties(edition, entity)) {
        const ids = named.map(({ id }) => id);
        assert.ok(!ids.includes(entity.id), `${entity.id} ${label}`);
        assert.equal(new Set(ids).size, ids.length, `${entity.id} ${label}`);
      }
    }
  });
});

describe('listHappenings(edition, subject)', () => {
  it('tells of deals with their stages, the latest first', () => {
    const days = listHappenings(edition, subject('MP Materials')).map(({ when }) => when?.from ?? -Infinity);
    assert.ok(days.length > 20);
    assert.deepEqual(
      days,
      [...days].sort((a, b) => b - a),
    );
  });

  it('tells of the policies of a country when each took effect', () => {
    const words = listHappenings(edition, subject('China')).flatMap((one) =>
      'policy' in one ? [one.word] : [],
    );
    assert.ok(words.includes('in force from'));
    assert.ok(words.includes('announced'));
  });
});
