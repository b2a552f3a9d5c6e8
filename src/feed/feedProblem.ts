/** What can be wrong with a feed, or with the way to it; docs/feed.md lists them. */
export type FeedProblemKind =
  | 'cancelled'
  | 'changed-in-place'
  | 'contents'
  | 'content-type'
  | 'cors'
  | 'duplicate-id'
  | 'encoding'
  | 'format'
  | 'hash'
  | 'nesting'
  | 'no-feed'
  | 'not-a-table'
  | 'not-json'
  | 'not-listed'
  | 'offline'
  | 'older'
  | 'prototype-key'
  | 'redirect'
  | 'schema'
  | 'signature'
  | 'status'
  | 'text'
  | 'time-out'
  | 'too-large'
  | 'truncated'
  | 'unstable';

/** Why nothing came of a refresh. The edition in force is untouched. */
export class FeedProblem extends Error {
  override readonly name = 'FeedProblem';

  constructor(
    readonly kind: FeedProblemKind,
    /** What is wrong, naming the file and the value. */
    readonly reason: string,
    /** What to do; empty where there is nothing but to try again. */
    readonly repair = '',
    options?: ErrorOptions,
  ) {
    super([reason, repair].filter(Boolean).join(' '), options);
  }
}

/** By name: a chunk that is loaded late may have the class a second time. */
export function isFeedProblem(error: unknown): error is FeedProblem {
  return error instanceof Error && error.name === 'FeedProblem';
}
