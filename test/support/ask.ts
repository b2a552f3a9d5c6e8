import { findAnswer, findCapacity, findPrice, readStatus } from '../../src/dataset/index.ts';
import type { Edition, Finding } from '../../src/dataset/index.ts';
import { parsePeriod } from '../../src/model/index.ts';
import type { Period } from '../../src/model/index.ts';

type When = string | number | undefined;

/** Asks for a price as a person types it. */
export function askPrice(edition: Edition, material: string, when?: When, basis = ''): Finding {
  return findPrice(edition, { material, when: periodOf(when), basis });
}

/** Asks for a capacity as a person types it. */
export function askCapacity(edition: Edition, name: string, product = '', when?: When, status = ''): Finding {
  return findCapacity(edition, { name, product, when: periodOf(when), asked: readStatus(status) });
}

/** Asks for any measure as a person types it. */
export function askFact(edition: Edition, name: string, measure: string, when?: When): Finding {
  return findAnswer(edition, { name, measure, when: periodOf(when) });
}

/** Asks for what happened in the last four published quarters. */
export function askLtm(edition: Edition, name: string, measure: string): Finding {
  return findAnswer(edition, { name, measure, when: undefined, isLtm: true });
}

/** The ids of the claims that answer. */
export function idsOf({ claims }: Finding): string[] {
  return claims.map(({ id }) => id);
}

/** Figure and unit: "55 USD/kg". */
export function figureOf({ value, unit }: Finding): string {
  return `${value} ${unit}`;
}

function periodOf(when: When): Period | undefined {
  return when === undefined || when === '' ? undefined : parsePeriod(when);
}
