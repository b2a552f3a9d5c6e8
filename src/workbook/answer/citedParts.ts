import { citeFinding } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { Refusal, formatPeriod } from '../../model/index.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { CallRead } from '../selection.ts';
import { argumentValues } from './argumentValues.ts';
import type { ReferredValues } from './askCall.ts';
import { askedUnit, givesFigure } from './askedUnit.ts';
import { findingOf } from './findingOf.ts';
import { namedSources } from './namedSources.ts';

/** What stands behind an answer, in words. */
export interface CitedParts {
  readonly unit: string;
  readonly period: string;
  readonly source: string;
}

/** Unit, period and source of what a call answers; empty where it is refused. */
export function citedParts(
  edition: Edition,
  read: CallRead,
  call: CallSyntax,
  referred: ReferredValues,
): CitedParts {
  const nothing = { unit: '', period: '' };
  try {
    if (!read.question) return { ...nothing, source: sourceOfAll(edition, call, referred) };
    const finding = findingOf(edition, read.question);
    const [claim] = finding.claims;
    return {
      unit: givesFigure(call.functionId) ? askedUnit(edition, read, finding) : '',
      period: claim.period ? formatPeriod(claim.period) : '',
      source: citeFinding(edition, finding),
    };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ...nothing, source: '' };
    throw refusal;
  }
}

/** Of a call that is no single question. */
function sourceOfAll(edition: Edition, call: CallSyntax, referred: ReferredValues): string {
  const named = namedSources(edition, call, referred);
  if (named !== '') return named;
  const isKnown = argumentValues(call, referred).every((value) => value !== undefined);
  return isKnown ? 'The edition itself.' : 'Only Excel knows what it asks: put the same into REE.SOURCE.';
}
