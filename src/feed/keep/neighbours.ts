import type { Feed } from '../feedAddress.ts';

/** The other workbooks on this computer that share what is kept. */
export interface Neighbours {
  /** Says that another edition has been put in force here. */
  readonly tell: () => void;
  readonly listen: (told: () => void) => void;
}

/** Workbooks of one browser profile hear each other; where there are no channels they find out when they look. */
export function openNeighbours({ address }: Pick<Feed, 'address'>): Neighbours {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(`ree-feed ${address}`);
  return {
    tell: () => channel.postMessage('in force'),
    listen: (told) => channel.addEventListener('message', told),
  };
}
