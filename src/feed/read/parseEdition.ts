import { decodeEdition } from '../../dataset/index.ts';
import type { Edition, EncodedEdition } from '../../dataset/index.ts';
import { FeedProblem } from '../feedProblem.ts';
import { editionHeaderSchema } from '../header/edition.ts';
import type { Latest } from '../header/latest.ts';
import { checkColumns } from './checkColumns.ts';
import { checkRecords } from './checkRecords.ts';
import { checkTexts } from './checkTexts.ts';
import { parseHeader } from './parseHeader.ts';

/** Reads and checks the bytes of an edition's file against what `latest.json` says of it. Throws a `FeedProblem`. */
export function parseEdition(
  bytes: Uint8Array,
  { edition: id, date }: Pick<Latest, 'edition' | 'date'>,
): Edition {
  const file = `editions/${id}.json`;
  const header = parseHeader(editionHeaderSchema, bytes, file);
  if (header.id !== id || header.date !== date)
    throw new FeedProblem(
      'contents',
      `${file} holds edition ${header.id} of ${header.date}, latest.json names ${id} of ${date}.`,
    );
  const encoded = header as unknown as EncodedEdition;
  checkColumns(encoded, file);
  checkTexts(encoded, file);
  const edition = decode(encoded, file);
  checkRecords(edition, file);
  return edition;
}

function decode(encoded: EncodedEdition, file: string): Edition {
  try {
    return decodeEdition(encoded);
  } catch (error) {
    throw new FeedProblem('contents', `${file}: ${(error as Error).message}`, '', { cause: error });
  }
}
