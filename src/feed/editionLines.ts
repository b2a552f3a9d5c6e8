import type { Edition } from '../dataset/index.ts';
import { isoDay } from '../model/index.ts';
import { compareEditionIds } from './editionId.ts';
import type { EditionLine } from './feedState.ts';
import type { Kept } from './keep/shelf.ts';

/** The bundled edition, if it could be had, and the kept ones as lists show them, newest first. Of one id in both, the bundled one is shown. */
export function editionLines(bundled: Edition | undefined, kept: readonly Kept[]): EditionLine[] {
  const others = kept.filter(({ id }) => id !== bundled?.id).map(keptLine);
  return [...(bundled ? [bundledLine(bundled)] : []), ...others].sort((one, other) =>
    compareEditionIds(other.id, one.id),
  );
}

export function keptLine({ id, date, key, observations, leftOut, sizeBytes, fetched }: Kept): EditionLine {
  const signature = key === '' ? 'unchecked' : 'verified';
  return { id, date, origin: 'feed', signature, key, observations, leftOut, sizeBytes, fetched };
}

function bundledLine({ id, date, observations }: Edition): EditionLine {
  return {
    id,
    date: isoDay(date),
    origin: 'bundled',
    signature: 'bundled',
    key: '',
    observations: observations.count,
    leftOut: 0,
    sizeBytes: 0,
    fetched: '',
  };
}
