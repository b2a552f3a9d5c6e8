import assert from 'node:assert/strict';
import { templates } from '../../src/workbook/templates/index.ts';
import { CalculatedSheet } from './calculatedSheet.ts';
import { seedEdition } from './seedEdition.ts';

/** A template with the bundled edition, calculated without a workbook. */
export async function calculateTemplate(id: string): Promise<CalculatedSheet> {
  const template = templates.find((one) => one.id === id);
  assert.ok(template, id);
  return CalculatedSheet.of(await template.plan().layOut(seedEdition));
}

/** A number to six digits; anything else as it is. */
export function toSixDigits(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}
