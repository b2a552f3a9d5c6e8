/** The two Univer packages that calculate. They are passed in, so that Node and the browser run the same engine. */
export interface UniverLibrary {
  readonly core: typeof import('@univerjs/core');
  readonly formula: typeof import('@univerjs/engine-formula');
}
