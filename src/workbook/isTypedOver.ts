import type { Block } from './block.ts';

/** Whether something else stands where a single value was inserted: then its source is not what the block says. */
export function isTypedOver({ value }: Pick<Block, 'value'>, now: unknown): boolean {
  return value !== '' && String(now).toLowerCase() !== value.toLowerCase();
}
