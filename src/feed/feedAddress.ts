/** A feed that may be read: where its `latest.json` stands, and whose signature it must bear. */
export interface Feed {
  /** Ends with a slash. */
  readonly address: string;
  /** Public keys (base64 of their SPKI form), any of which may have signed; none: signatures are not checked. */
  readonly keys: readonly string[];
}

/** http is for a server on this machine only. */
const local = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Makes a feed of an address and keys as they are written, keys separated by commas. Throws an `Error` that says what to mend. */
export function makeFeed(address: string, keys = ''): Feed {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && local.test(url.hostname))))
    throw new Error(`The feed's address "${address}" is not an https address.`);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new Error(`The feed's address "${address}" has more than a path.`);
  return {
    address: url.href.endsWith('/') ? url.href : `${url.href}/`,
    keys: keys
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean),
  };
}
