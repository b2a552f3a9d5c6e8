export * from './amount.ts';
export * from './answer.ts';
export * from './capacity.ts';
export { capacityStatuses, readStatus } from './capacityStatus.ts';
export * from './cite.ts';
export * from './claims.ts';
export type { Finding } from './finding.ts';
export { readMeasure } from './measureText.ts';
export { findPrice } from './price.ts';
