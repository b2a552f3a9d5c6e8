export * from './fold.ts';
export * from './period.ts';
export * from './rate.ts';
export * from './refusal.ts';
export * from './serial.ts';
export * from './stoichiometry.ts';
export * from './unit.ts';
export * from './vocabulary.ts';
