export { AddinChannel } from './addinChannel.ts';
export type { ExecuteMethod, Post } from './addinChannel.ts';
export { addinAddress } from './hostInfo.ts';
export { newestSets, requirementSetsAt } from './requirementSets.ts';
export type { RequirementSets } from './requirementSets.ts';
export type { Session } from './session.ts';
