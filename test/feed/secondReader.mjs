// A reader written from docs/feed.md alone: nothing of src/, WebCrypto and JSON only.
// node secondReader.mjs ADDRESS KEY SUBJECT → the claims on that subject, as JSON
const { Buffer, TextDecoder, crypto, fetch, process } = globalThis;
const { subtle } = crypto;
const [address, key, subject] = process.argv.slice(2);
const hex = (buffer) => Buffer.from(buffer).toString('hex');
const request = { cache: 'no-cache', redirect: 'error', credentials: 'omit' };

async function fetchBytes(path, limitBytes) {
  const response = await fetch(new URL(path, address), request);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (!/^application\/json(;|$)/.test(response.headers.get('content-type')))
    throw new Error(`${path}: no JSON`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > limitBytes) throw new Error(`${path}: too large`);
  return bytes;
}

function readJson(bytes) {
  const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (value.format !== 1) throw new Error(`format ${value.format}`);
  return value;
}

async function verify(latestBytes, edition) {
  const signed = readJson(await fetchBytes('latest.sig.json', 16384));
  const spki = Buffer.from(key, 'base64');
  if (signed.edition !== edition) throw new Error('being replaced');
  if (hex(await subtle.digest('SHA-256', spki)).slice(0, 16) !== signed.keyId) throw new Error('another key');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const publicKey = await subtle.importKey('spki', spki, algorithm, false, ['verify']);
  const signature = Buffer.from(signed.signature, 'base64');
  if (!(await subtle.verify(algorithm, publicKey, signature, latestBytes))) throw new Error('signature');
}

function valueAt({ words, codes, numbers, rows }, row) {
  const place = rows ? rows.indexOf(row) : row;
  if (place < 0) return null;
  return numbers ? numbers[place] : (words[codes[place] - 1] ?? null);
}

function recordsOf({ count, columns }) {
  return Array.from({ length: count }, (_, row) => {
    const cells = Object.entries(columns).map(([name, column]) => [name, valueAt(column, row)]);
    return Object.fromEntries(cells.filter(([, value]) => value !== null));
  });
}

const latestBytes = await fetchBytes('latest.json', 16384);
const latest = readJson(latestBytes);
await verify(latestBytes, latest.edition);
const bytes = await fetchBytes(`editions/${latest.edition}.json`, latest.sizeBytes);
if (hex(await subtle.digest('SHA-256', bytes)) !== latest.sha256) throw new Error('hash');
const { observations } = readJson(bytes).tables;
const claims = recordsOf(observations).filter((claim) => claim.subject === subject);
process.stdout.write(JSON.stringify(claims));
