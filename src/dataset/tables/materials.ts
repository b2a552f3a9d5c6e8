import type { Material } from '../records.ts';
import { list, name, text } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';

/** Elements, mixtures and products. */
export const materials = defineTable<Material>({
  name: 'materials',
  columns: [
    text('id', ({ id }) => id),
    text('name', (material) => material.name),
    text('full name', ({ fullName }) => fullName),
    text('type', ({ type }) => type),
    name('kind of', ({ parent }) => parent),
    text('symbol', ({ symbol }) => symbol),
    text('form', ({ form }) => form),
    text('formula', ({ formula }) => formula),
    list('also known as', ({ aliases }) => aliases),
    text('note', ({ note }) => note),
  ],
  listRows: ({ materials: rows }) => rows,
  roles: ({ id }) => [id],
});
