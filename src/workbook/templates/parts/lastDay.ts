/** The day of the edition. */
export const editionDay = 'DATE(LEFT(REE.EDITION(),4),MID(REE.EDITION(),6,2),MID(REE.EDITION(),9,2))';

/** The forms of a date that `lastDay` reads. */
export const dateForms = '2027, 2027-Q1, 2027-H1, 2027-03 or a day';

/** The last day of a date in a cell: a year, quarter, half, month or day; an error for anything else. */
export function lastDay(cell: string): string {
  const year = `LEFT(${cell},4)`;
  const nth = `MID(${cell},7,1)`;
  const endOf = (month: string): string => `DATE(${year},${month}+1,0)`;
  const part = `IF(MID(${cell},6,1)="Q",${endOf(`3*${nth}`)},IF(MID(${cell},6,1)="H",${endOf(`6*${nth}`)},${endOf(`MID(${cell},6,2)`)}))`;
  const text = `IF(LEN(${cell})=4,DATE(${cell},12,31),IF(LEN(${cell})=7,${part},DATE(${year},MID(${cell},6,2),MID(${cell},9,2))))`;
  return `IF(ISNUMBER(${cell}),IF(${cell}<=2100,DATE(${cell},12,31),${cell}),${text})`;
}
