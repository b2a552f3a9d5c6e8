import type { Heard } from './heard.ts';

type Hear = (heard: Heard) => void;

/** How tables of the workbook are read and listened to. */
export interface FollowedPorts<Seen> {
  /** Reads for the first time, and listens for tables and sheets that come. */
  readonly open: (hear: Hear) => Promise<Seen>;
  readonly read: () => Promise<Seen>;
  /** Listens to cells; asked for once there is something to follow. */
  readonly follow: (hear: Hear) => Promise<void>;
}

/** Reads what is followed, and listens to its cells from the first time on that there is something. */
export function followedReading<Seen>(
  { open, read, follow }: FollowedPorts<Seen>,
  hear: Hear,
  isThere: (seen: Seen) => boolean,
): () => Promise<Seen> {
  let isOpen = false;
  let isFollowing = false;
  return async () => {
    const seen = isOpen ? await read() : await open(hear);
    isOpen = true;
    if (isFollowing || !isThere(seen)) return seen;
    await follow(hear);
    isFollowing = true;
    // What was typed between the two was not heard.
    return read();
  };
}
