import { createEngine } from '../../../src/workbench/engine/index.ts';
import type { Engine } from '../../../src/workbench/engine/index.ts';
import { loadUniver } from '../../../src/workbench/engine/univer.node.ts';

export interface EngineFixture extends Engine {
  /** The arguments of every call of ECHO so far. */
  readonly calls: unknown[][];
}

/** An engine with a few functions that show what reaches them and what they may give. */
export function startEngine(): EngineFixture {
  const calls: unknown[][] = [];
  const functions = [
    {
      id: 'ECHO',
      parameters: ['value', 'second', 'third'],
      call: (...args: unknown[]) => {
        calls.push(args);
        return args[0];
      },
    },
    { id: 'PAIR', parameters: ['rows', 'columns'], call: pair },
    { id: 'GRID', parameters: ['rows'], call: (rows: unknown) => grid(Number(rows)) },
    {
      id: 'REFUSE',
      parameters: ['code'],
      call: (code: unknown) => {
        throw Object.assign(new Error(`refused with ${String(code)}`), { code });
      },
    },
    {
      id: 'BREAK',
      parameters: [],
      call: () => {
        throw new Error('boom');
      },
    },
    { id: 'MIXED', parameters: [], call: () => [['a', { code: '#N/A', message: 'no b' }, null]] },
    { id: 'GIVE', parameters: ['kind'], call: (kind: unknown) => ODD_RESULTS[String(kind)] },
  ];
  return { ...createEngine(loadUniver(), { namespace: 'REE', functions }), calls };
}

const ODD_RESULTS: Record<string, unknown> = {
  infinity: Infinity,
  undefined: undefined,
  object: { some: 'thing' },
  function: () => 1,
  empty: [],
  ragged: [[1, 2], [3]],
  list: [1, 2],
  excelError: { type: 'Error', basicValue: '#DIV/0!' },
  strangeCode: { code: '#BUSY!', message: 'strange' },
  formula: '=1+1',
  numberText: '007',
  dateText: '2025-01-31',
  errorText: '#N/A',
  entity: { type: 'Entity', text: '10X', properties: {} },
  double: {
    type: 'Double',
    basicValue: 7000,
    properties: { Unit: { type: 'String', basicValue: 't/yr' }, Phase: 2 },
  },
};

function pair(rows: unknown, columns: unknown): unknown {
  const left = (rows as unknown[][]).map((row) => row[0]);
  const top = (columns as unknown[][])[0] ?? [];
  return left.map((row) => top.map((column) => `${String(row)} ${String(column)}`));
}

function grid(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => [row + 1, (row + 1) * 10]);
}
