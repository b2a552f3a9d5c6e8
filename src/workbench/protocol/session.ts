import type { RequirementSets } from './requirementSets.ts';

/** One opening of the add-in in one workbook. */
export interface Session {
  readonly conversation: string;
  readonly control: string;
  readonly instance: string;
  readonly origin: string;
  readonly locale: string;
  readonly sets: RequirementSets;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly settings: () => readonly (readonly [string, string])[];
}
