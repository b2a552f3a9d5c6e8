export { describeFailure } from './describeFailure.ts';
export { makeSteps } from './steps.ts';
export type { Step, Steps } from './steps.ts';
