import assert from 'node:assert/strict';
import { fileOfAddress, publicPartOf, readTableAddress } from '../../../src/feed/own/tableAddress.ts';

describe('readTableAddress', () => {
  it('takes https addresses, also with a key in their query', () => {
    assert.equal(readTableAddress(' https://a.example/p.csv?key=1#top '), 'https://a.example/p.csv?key=1');
  });

  it('refuses all others, and those with a password', () => {
    for (const typed of ['http://localhost/p.csv', 'file:///p.csv', 'javascript:alert(1)', 'p.csv', ''])
      assert.throws(() => readTableAddress(typed), /is not an https address/, typed);
    assert.throws(() => readTableAddress('https://me:secret@a.example/p.csv'), /holds a user or a password/);
  });
});

describe('fileOfAddress', () => {
  it('is the last part of the path', () => {
    assert.equal(fileOfAddress('https://a.example/lists/Nd%20Pr.csv?key=1'), 'Nd Pr.csv');
    assert.equal(fileOfAddress('https://a.example/'), 'a.example');
    assert.equal(fileOfAddress('https://a.example/%E0%A4%A'), '%E0%A4%A');
  });
});

describe('publicPartOf', () => {
  it('leaves out what may be a key', () => {
    assert.equal(publicPartOf('https://a.example/p.csv?key=1'), 'https://a.example/p.csv');
  });
});
