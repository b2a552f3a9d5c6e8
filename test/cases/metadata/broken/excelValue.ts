/**
 * Says something.
 * @customfunction
 * @param name Its name
 */
export function excelValue(name: Excel.DoubleCellValue): Excel.DoubleCellValue {
  return name;
}
