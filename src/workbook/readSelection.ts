import type { SelectionRead } from './selection.ts';

/** What is selected, and the REE calls in its first cell with their arguments resolved. */
export function readSelection(): Promise<SelectionRead> {
  return Promise.resolve({
    kind: 'none',
    sheet: '',
    address: '',
    formula: '',
    value: null,
    text: '',
    spillsFrom: '',
    calls: [],
  });
}
