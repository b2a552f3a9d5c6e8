import type { FeedProblemKind } from '../../../../src/feed/index.ts';
import type { Answer } from '../feedServer.ts';

/** A feed that is wrong in one way, and how the reader must refuse it. */
export interface HostileFeed {
  readonly name: string;
  readonly kind: FeedProblemKind;
  /** In the message: what is wrong is named. */
  readonly says: RegExp;
  readonly answer: Answer;
  /** Only a browser can tell. */
  readonly browserOnly?: boolean;
}
