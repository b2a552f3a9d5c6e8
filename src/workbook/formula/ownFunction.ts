import { declaredFunctions } from '../../functions/index.ts';

/** `REE.PRICE`; `_xldudf_REE_PRICE` is what Excel stores, and shows until it has read the manifest. */
const ownName = /^(?:REE\.|_xldudf_REE_)([A-Z0-9]+)$/i;
const storedName = /^_xldudf_([A-Z0-9]+)$/i;

/** The id of the REE function that a formula names, as "PRICE"; undefined for a function of anybody else. */
export function ownFunction(name: string): string | undefined {
  const own = ownName.exec(name)?.[1]?.toUpperCase();
  if (own !== undefined) return own;
  // Without the namespace it is ours only if the name is.
  const stored = storedName.exec(name)?.[1]?.toUpperCase();
  return stored !== undefined && stored in declaredFunctions ? stored : undefined;
}
