import assert from 'node:assert/strict';
import { Refusal } from '../../src/model/index.ts';

/** The refusal that a call throws; fails where it answers or throws anything else. */
export function refusalOf(call: () => unknown): Refusal {
  try {
    assert.fail(`Answered ${JSON.stringify(call())} where a refusal belongs.`);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
