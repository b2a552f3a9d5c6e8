/** The name that Excel's own table is to have, after what is in it: "REE_NdPr_oxide". */
export function tableName(label: string): string {
  const words = label
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  return `REE_${words || 'table'}`;
}
