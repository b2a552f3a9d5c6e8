import { findAnswer, resolveSubject, typedName } from '../../dataset/index.ts';
import type { Edition, Named } from '../../dataset/index.ts';
import { questionOf } from '../../functions/call/index.ts';
import { unlessRefused } from '../../model/index.ts';
import { listAskedMeasures } from '../ask/listAskedMeasures.ts';
import type { AskedMeasure } from '../ask/listAskedMeasures.ts';
import { listAskedPeriods } from '../ask/listAskedPeriods.ts';
import type { AskedPeriod } from '../ask/listAskedPeriods.ts';
import { listStatuses } from '../ask/listStatuses.ts';
import { listUnits } from '../ask/listUnits.ts';
import type { AskedUnit } from '../ask/listUnits.ts';
import type { RatePair } from '../ask/ratePair.ts';
import { rateArgument } from '../ask/ratePair.ts';
import { measureText, writeQuestion } from '../ask/writeQuestion.ts';
import type { Draft } from './draft.ts';
import { readRate } from './readRate.ts';

/** What can be chosen while a draft stands, the draft itself where a choice is gone, and the formula that it makes. */
export interface Offer {
  readonly subject: Named | undefined;
  readonly draft: Draft;
  readonly measures: readonly AskedMeasure[];
  readonly qualifiers: AskedMeasure['qualifiers'];
  /** Empty for what has none. */
  readonly statuses: readonly string[];
  readonly periods: readonly AskedPeriod[];
  readonly units: readonly AskedUnit[];
  /** What the rate is of; undefined where none is needed. */
  readonly pair: RatePair | undefined;
  readonly formula: string;
  /** "NdPr, price: assessment Europe". */
  readonly label: string;
}

const nothing: Omit<Offer, 'draft'> = {
  subject: undefined,
  measures: [],
  qualifiers: [],
  statuses: [],
  periods: [],
  units: [],
  pair: undefined,
  formula: '',
  label: '',
};

/** Settles a draft: what it chose and the data do not have is replaced by the first that they have. */
export function offerFor(edition: Edition, asked: Draft, decimal = '.'): Offer {
  const subject =
    asked.subject === '' ? undefined : unlessRefused(() => resolveSubject(edition, asked.subject));
  const measures = subject ? listAskedMeasures(edition, subject) : [];
  const chosen = measures.find(({ measure }) => measure.id === asked.measure) ?? measures[0];
  if (!subject || !chosen) return { ...nothing, subject, draft: asked };
  const { measure, qualifiers } = chosen;
  const name = typedName(edition, subject);
  const qualifier = oneOf(
    qualifiers.map(({ text }) => text),
    asked.qualifier,
  );
  const text = measureText({ measure, qualifier });
  const statuses = measure.id === 'nameplate-capacity' ? listStatuses(edition, name, text) : [];
  const status = statuses.length === 0 ? '' : oneOf(statuses, asked.status);
  const whole = measureText({ measure, qualifier, status });
  const periods = listAskedPeriods(edition, name, whole);
  const date = asked.isOwnDate ? asked.date : dateOf(edition, name, whole, periods, asked.date);
  const units = unitsOf(edition, name, whole, [date, '', ...periods.map((one) => one.text)]);
  const unit = units.find((one) => one.text === asked.unit) ?? units[0];
  const rate = unit?.pair ? readRate(asked.rate, decimal) : undefined;
  return {
    subject,
    measures,
    qualifiers,
    statuses,
    periods,
    units,
    pair: unit?.pair,
    label: `${subject.name}, ${whole}`,
    draft: {
      ...asked,
      measure: measure.id,
      qualifier,
      status,
      date,
      unit: unit?.text ?? '',
      rate: unit?.pair ? asked.rate : '',
    },
    formula: writeQuestion({
      name,
      measure,
      qualifier,
      status,
      date,
      unit: unit?.text ?? '',
      rate: rate === undefined ? '' : rateArgument(unit!.pair!, rate),
    }),
  };
}

function oneOf(offered: readonly string[], wanted: string): string {
  return offered.includes(wanted) ? wanted : offered[0]!;
}

/** Blank, which is the latest, unless the latest has no answer. */
function dateOf(
  edition: Edition,
  name: string,
  measure: string,
  periods: readonly AskedPeriod[],
  wanted: string,
): string {
  if (periods.some(({ text }) => text === wanted)) return wanted;
  const hasLatest =
    unlessRefused(() => findAnswer(edition, { name, measure, when: undefined })) !== undefined;
  return hasLatest ? '' : (periods.find(({ period }) => period)?.text ?? '');
}

/** Quotes of one series come in several moneys: the units are those of the number that is asked for, else of the first there is. */
function unitsOf(
  edition: Edition,
  name: string,
  measure: string,
  dates: readonly string[],
): readonly AskedUnit[] {
  for (const date of dates) {
    const finding = unlessRefused(() => findAnswer(edition, questionOf(edition, name, measure, date)));
    if (finding) return listUnits(finding);
  }
  return [];
}
