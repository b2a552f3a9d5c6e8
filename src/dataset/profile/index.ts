export { citeInParts } from './citedFinding.ts';
export type { CitedFinding } from './citedFinding.ts';
export { numberFormat } from './numberFormat.ts';
export { profileOf, resolveSubject } from './profile.ts';
export type { Profile, ProfileFigure, ProfileWord } from './profileParts.ts';
export { webAddress } from './webAddress.ts';
