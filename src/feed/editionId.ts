/** `YYYY.MM.DD`, and a number where a day has several. */
export const editionIdPattern = /^\d{4}\.\d{2}\.\d{2}(?:-[1-9]\d{0,3})?$/;

/** Negative where the first edition is older, 0 where it is the same. */
export function compareEditionIds(one: string, other: string): number {
  const [oneDay = '', oneNumber = '0'] = one.split('-');
  const [otherDay = '', otherNumber = '0'] = other.split('-');
  if (oneDay !== otherDay) return oneDay < otherDay ? -1 : 1;
  return Number(oneNumber) - Number(otherNumber);
}
