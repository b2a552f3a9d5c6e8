import { flowIn, priceIn, unitOfFinding } from '../../dataset/index.ts';
import type { Edition, Finding } from '../../dataset/index.ts';
import { formatPeriod } from '../../model/index.ts';
import { citationOf } from './citation.ts';
import type { Citation } from './citation.ts';
import { formatNumber } from './formatNumber.ts';
import { listRivals } from './rivals.ts';
import type { Rival } from './rivals.ts';

/** A key figure as it is read: what, how much, of when, who says so. */
export interface Figure {
  /** What it is: "average price", "NdFeB magnets". */
  readonly label: string;
  /** What a reader must know to read it right: "of Nd oxide", "announced", "about", "last of 3 quotes". */
  readonly remarks: readonly string[];
  readonly value: string;
  readonly unit: string;
  /** A text stands where a number would: a place, a date. */
  readonly isText: boolean;
  readonly asOf: string;
  readonly citation: Citation;
  /** Other claims on the same thing that say something else. */
  readonly rivals: readonly Rival[];
  /** The formula that gives it in a cell, where there is one. */
  readonly formula: string;
}

/** The words around a figure; the question is the one that found it. */
export interface FigureWords {
  readonly label: string;
  readonly remarks: readonly string[];
  readonly formula: string;
  readonly question: { readonly name: string; readonly measure: string };
}

/** Throws a refusal where the figure has no single unit. */
export function figureFrom(edition: Edition, finding: Finding, words: FigureWords): Figure {
  const [claim, ...others] = finding.claims;
  const { label, formula, question } = words;
  const range = claim.low === undefined ? '' : `middle of ${claim.low}–${claim.high ?? ''}`;
  return {
    label,
    formula,
    ...shownValue(finding),
    remarks: distinct([
      ...words.remarks,
      boundWords(finding),
      claim.status === 'actual' || claim.state !== '' ? '' : claim.status,
      finding.measure.id === 'price' ? range : '',
      ...finding.extent.split('; '),
    ]),
    asOf: claim.period ? formatPeriod(claim.period) : 'undated',
    citation: citationOf(edition, claim, others),
    rivals: listRivals(edition, question, finding),
  };
}

/** "at least"; of a sum, "partly at least". */
function boundWords({ claims }: Finding): string {
  const bounds = new Set(claims.map(({ bound }) => bound));
  const loose = [...bounds].filter((bound) => bound !== 'exact').map((bound) => bound.replaceAll('-', ' '));
  if (loose.length === 0) return '';
  return bounds.size > 1 ? `partly ${loose.join(', ')}` : loose.join('');
}

function distinct(remarks: readonly string[]): string[] {
  return [...new Set(remarks)].filter(Boolean);
}

function shownValue(finding: Finding): Pick<Figure, 'value' | 'unit' | 'isText'> {
  const { measure, claims, value, unit } = finding;
  const [claim] = claims;
  if (unit === 'date' && claim.start) return { value: formatPeriod(claim.start), unit: '', isText: true };
  if (typeof value === 'string') return { value, unit: '', isText: true };
  switch (measure.dimension) {
    case 'price': {
      const amount = priceIn(finding, unitOfFinding(finding), undefined);
      return { ...formatNumber(amount.value, amount.unit.text, measure.format), isText: false };
    }
    case 'flow': {
      const amount = flowIn(finding, '');
      return { ...formatNumber(amount.value, amount.unit.text, measure.format), isText: false };
    }
    default:
      return { ...formatNumber(value, unit, measure.format), isText: false };
  }
}
