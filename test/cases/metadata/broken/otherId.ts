/**
 * Says something.
 * @customfunction PRICES LIST.PRICES
 */
export function otherId(): unknown {
  return 1;
}
