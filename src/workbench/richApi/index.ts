export { ApiError, notImplemented } from './apiError.ts';
export type { Batch, BatchAnswer } from './batch.ts';
export { HostCollection, HostObject } from './hostObject.ts';
export type { ApiRoot } from './paths.ts';
export { ReferenceTable } from './referenceTable.ts';
export { runBatch } from './runBatch.ts';
