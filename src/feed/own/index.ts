export { OwnTables } from './ownTables.ts';
export type { OwnParts } from './ownTables.ts';
export { openOwnShelf } from './ownShelf.ts';
export type { OwnShelf } from './ownShelf.ts';
export { openNeighbours } from '../keep/neighbours.ts';
