import { onRequest } from './column.ts';
import type { Column, Reader } from './column.ts';
import { date, text } from './columnKinds.ts';

/** Where a row comes from: read by the id of the source. */
export function sourceColumns<R>(read: Reader<R, string>): Column<R>[] {
  return [
    text('source', read),
    text('source kind', (row, edition) => edition.getSource(read(row, edition)).kind),
    text('publisher', (row, edition) => edition.getSource(read(row, edition)).publisher),
    ...onRequest(
      text<R>('title', (row, edition) => edition.getSource(read(row, edition)).title),
      ...date<R>('published', (row, edition) => edition.getSource(read(row, edition)).published),
    ),
    text('URL', (row, edition) => edition.getSource(read(row, edition)).url),
  ];
}
