export type { DecksState, DecksWatch } from './decksWatch.ts';
export { watchDecks } from './watchDecks.ts';
