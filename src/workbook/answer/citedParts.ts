import { citeFinding } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { Refusal, formatPeriod } from '../../model/index.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { CallRead } from '../selection.ts';
import type { ReferredValues } from './askCall.ts';
import { askedUnit, givesFigure } from './askedUnit.ts';
import { findingOf } from './findingOf.ts';
import { sourceLine } from './sourceLine.ts';

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
    if (!read.question) return { ...nothing, source: sourceLine(edition, call, referred) };
    const finding = findingOf(edition, read.question);
    const [claim] = finding.claims;
    return {
      unit: givesFigure(call.functionId) ? askedUnit(read, finding) : '',
      period: claim.period ? formatPeriod(claim.period) : '',
      source: citeFinding(edition, finding),
    };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ...nothing, source: '' };
    throw refusal;
  }
}
