import assert from 'node:assert/strict';
import { FeedProblem } from '../../../src/feed/feedProblem.ts';
import { mostBytes, splitFile } from '../../../src/feed/own/splitFile.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function refusal(bytes: Uint8Array): string {
  try {
    splitFile(bytes, 'a.csv');
  } catch (error) {
    if (error instanceof FeedProblem) return `${error.kind}: ${error.reason}`;
    throw error;
  }
  return '';
}

describe('splitFile', () => {
  it('reads UTF-8 with and without its mark', () => {
    const rows = [{ line: 2, cells: ['2026', '铽'] }];
    assert.deepEqual(splitFile(bytesOf('a,b\n2026,铽'), 'a.csv').table?.rows, rows);
    const marked = splitFile(bytesOf('\ufeffa,b\n2026,铽'), 'a.csv').table;
    assert.deepEqual(marked!.columns, ['a', 'b']);
    assert.deepEqual(marked!.rows, rows);
    assert.deepEqual(splitFile(bytesOf('\ufeff[{"a": 1}]'), 'a.json').table?.columns, ['a']);
  });

  it('says what a file is instead', () => {
    assert.equal(
      refusal(new Uint8Array([0xff, 0xfe, 0x61, 0])),
      'encoding: a.csv is Unicode text of 16 bits (UTF-16).',
    );
    assert.equal(
      refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
      'encoding: a.csv is an Excel workbook or an archive.',
    );
    assert.equal(refusal(bytesOf('%PDF-1.7')), 'encoding: a.csv is a PDF.');
    assert.equal(refusal(bytesOf('a,b\n1,\u0000')), 'encoding: a.csv holds bytes that no text has.');
    assert.match(refusal(new Uint8Array([0x61, 0x2c, 0xe9, 0x0a])), /^encoding: a\.csv is not UTF-8/);
    assert.equal(refusal(bytesOf(' \n')), 'not-a-table: a.csv is empty.');
    assert.equal(
      refusal(new Uint8Array(mostBytes + 1)),
      'too-large: a.csv has 8000001 bytes; 8000000 are read.',
    );
  });

  it('refuses JSON that is no list of rows, or hides something', () => {
    assert.equal(refusal(bytesOf('{"a": 1}')), 'not-a-table: a.csv is JSON, but not a list of rows.');
    assert.equal(refusal(bytesOf('[1, 2]')), 'not-a-table: a.csv is JSON, but not a list of rows.');
    assert.equal(
      refusal(bytesOf('[{"a": {"b": 1}}]')),
      'not-a-table: a.csv, row 1: "a" holds a list or an object, not a cell.',
    );
    assert.match(refusal(bytesOf('[{"__proto__": 1}]')), /^prototype-key/);
    assert.match(refusal(bytesOf('[{"a": 1')), /^not-json/);
  });
});
