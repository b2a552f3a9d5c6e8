import { mustMend } from '../../model/index.ts';
import type { EntityKind, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { basisWords } from './basis.ts';
import { factChoice, listEligibleRows, listFactTracks } from './fact.ts';
import { listFlowTracks } from './flow.ts';
import { ofHolder, stakeMeasure } from './holders.ts';
import { readMeasure } from './measureText.ts';
import type { AskedMeasure } from './measureText.ts';
import { listAskedSeries, seriesChoice } from './price.ts';
import type { Choice } from './select.ts';

/** The periods of one series, as printed: past ones only, the earliest end first, each once. */
export interface PrintedPeriods {
  readonly periods: readonly Period[];
  readonly isQuoted: boolean;
  /** What the series says of itself; blank where it is not one. */
  readonly frequency: string;
  /** The entity that prints figures of its own where its plants print some too; else blank. */
  readonly subject: string;
}

/** The periods that can answer for a name and a measure. Throws a refusal where the words choose no series, or several. */
export function listPrintedPeriods(edition: Edition, name: string, measureText: string): PrintedPeriods {
  const asked = readMeasure(edition, measureText);
  if (asked.measure.id === 'price') return ofPrice(edition, name, asked.qualifier);
  return asked.measure.timing === 'standing'
    ? { periods: [], isQuoted: false, frequency: '', subject: '' }
    : ofTracks(edition, name, asked);
}

function ofPrice(edition: Edition, name: string, basis: string): PrintedPeriods {
  const [series, ...others] = listAskedSeries(edition, name, basis);
  if (others.length > 0 && series)
    throw mustMend(
      'A history is of one series; these words mean several.',
      '',
      [series, ...others].map((one) => `"price: ${basisWords(one)}"`),
    );
  const choice = series && seriesChoice(edition, series, false);
  return {
    periods: choice ? periodsOf(edition, [choice]) : [],
    isQuoted: choice?.isQuoted ?? false,
    frequency: series?.frequency ?? '',
    subject: '',
  };
}

function ofTracks(edition: Edition, name: string, { measure, qualifier }: AskedMeasure): PrintedPeriods {
  const question = { name, measure, product: qualifier, when: undefined, isLtm: false };
  const { id } = edition.names.resolve(name, measure.kinds as readonly EntityKind[]);
  const { own, plants } =
    measure.timing === 'period'
      ? listFlowTracks(edition, question)
      : { own: listFactTracks(edition, id, name, question), plants: [] };
  const tracks = own.length > 0 ? own : plants;
  const all = tracks.map((track) => factChoice(edition, track, false));
  const choices = measure.id === stakeMeasure ? ofHolder(edition, all, name, question) : all;
  const periods = periodsOf(edition, choices);
  return {
    periods,
    isQuoted: periods.length > 0 && periods.every(({ precision }) => precision === 'day'),
    frequency: edition.findSeries(tracks[0]?.series ?? '')?.frequency ?? '',
    subject: own.length > 0 && plants.length > 0 ? id : '',
  };
}

function periodsOf(edition: Edition, choices: readonly Choice[]): Period[] {
  const periods = new Map<string, Period>();
  for (const row of choices.flatMap(listEligibleRows)) {
    const { period, status } = edition.observations.at(row);
    if (period && status !== 'planned') periods.set(`${period.from} ${period.to}`, period);
  }
  return [...periods.values()].sort((a, b) => a.to - b.to || a.from - b.from);
}
