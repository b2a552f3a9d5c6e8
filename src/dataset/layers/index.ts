export type { Layer, LayerLine, LayerSeries } from './layer.ts';
export { layClaims } from './layClaims.ts';
export type { ClaimProblem, Laid, StatedLayer } from './layClaims.ts';
export { layEdition } from './layEdition.ts';
export { aroundLayers } from './aroundLayers.ts';
export { layRates } from './layRates.ts';
export type { ReadClaim } from './readClaim.ts';
export { measureTextOf } from './statedClaim.ts';
export type { StatedClaim } from './statedClaim.ts';
