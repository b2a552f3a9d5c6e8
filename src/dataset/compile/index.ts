export { compileEdition, encodeEdition } from './compileEdition.ts';
export { resolveObservations } from './resolveObservations.ts';
