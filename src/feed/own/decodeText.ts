import { FeedProblem } from '../feedProblem.ts';

const asCsv = 'In Excel: Save as, CSV UTF-8.';

/** How files begin that are no text of ours. */
const beginnings: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or an archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xff, 0xfe], 'Unicode text of 16 bits (UTF-16)'],
  [[0xfe, 0xff], 'Unicode text of 16 bits (UTF-16)'],
];

const utf8Mark = [0xef, 0xbb, 0xbf];

/** A file without the mark that says UTF-8, which some programs want and some refuse. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return beginsWith(bytes, utf8Mark) ? bytes.subarray(utf8Mark.length) : bytes;
}

/** The text of a file in UTF-8. Throws a `FeedProblem` that says what the file is instead. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const other = beginnings.find(([beginning]) => beginsWith(bytes, beginning));
  if (other) throw new FeedProblem('encoding', `${file} is ${other[1]}.`, asCsv);
  const text = decode(withoutMark(bytes), file);
  if (text.includes('\u0000'))
    throw new FeedProblem('encoding', `${file} holds bytes that no text has.`, asCsv);
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text))
    throw new FeedProblem(
      'not-a-table',
      `${file} is a web page, not a table.`,
      'A sign-in page may stand in between; download the table itself.',
    );
  return text;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FeedProblem(
      'encoding',
      `${file} is not UTF-8: it may be in the code page of a country, where a letter can mean several.`,
      asCsv,
      { cause: error },
    );
  }
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}
