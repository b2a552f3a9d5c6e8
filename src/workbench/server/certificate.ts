import { X509Certificate, createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  /** Hash of the public key, by which Chromium can be told to accept just this certificate. */
  readonly publicKeyHash: string;
}

const VALID_DAYS = 365;
const DAY_MS = 86_400_000;
const HOSTS = ['localhost', '127.0.0.1'];

/** The certificate in the folder, made if there is none or if it runs out. Nothing is installed on the machine. */
export async function getCertificate(folder: string): Promise<Certificate> {
  const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  if (!(await isValid(certificate, key))) {
    await mkdir(folder, { recursive: true });
    const { generateCertificates } = await import('office-addin-dev-certs');
    await silently(() => generateCertificates(authority, certificate, key, VALID_DAYS, HOSTS));
  }
  const text = await readFile(certificate, 'utf8');
  return { key: await readFile(key, 'utf8'), certificate: text, publicKeyHash: hashPublicKey(text) };
}

async function isValid(certificate: string, key: string): Promise<boolean> {
  if (!existsSync(certificate) || !existsSync(key)) return false;
  const { validTo } = new X509Certificate(await readFile(certificate));
  return Date.parse(validTo) - Date.now() > DAY_MS;
}

function hashPublicKey(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/** The library tells on the console where it has put the files, which nobody needs to know here. */
async function silently(action: () => Promise<unknown>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await action();
  } finally {
    console.log = log;
  }
}
