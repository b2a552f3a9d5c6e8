import type { Edition } from '../../dataset/index.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { ReferredValues } from './askCall.ts';
import { namedSources } from './namedSources.ts';

/** Where the claims behind an answer are not at hand. */
export const unnamedSources = 'Sources: as REE.SOURCE names them';

/** "Source: U.S. Geological Survey, Mineral Commodity Summaries 2026, 2026-01-29. Edition 2026.11.23." */
export function sourceLine(edition: Edition, call: CallSyntax, referred?: ReferredValues): string {
  const words = namedSources(edition, call, referred) || unnamedSources;
  return `${words}. Edition ${edition.id}.`;
}
