import assert from 'node:assert/strict';
import { addinAddress, newestSets } from '../../../src/workbench/protocol/index.ts';

describe('addinAddress', () => {
  it('tells the page its host in the query and the wire in the fragment, the origin last', () => {
    const session = {
      conversation: 'CONV',
      control: 'APP',
      instance: 'INST',
      origin: 'https://localhost:3000',
      locale: 'en-US',
      sets: newestSets,
      documentUrl: '',
      addinName: '',
      settings: () => [],
    };
    const url = new URL(addinAddress('https://localhost:3000/addin/taskpane.html?et=1', session));
    assert.equal(url.searchParams.get('et'), '1');
    assert.equal(url.searchParams.get('_host_Info'), 'Excel$Web$16.01$en-US$INST$$$2');
    assert.equal(
      decodeURIComponent(url.hash),
      '#&_serializer_version=1&_xdm_Info=CONV|APP|https://localhost:3000',
    );
  });
});
