import type { PublishedLine } from '../header/editions.ts';
import { sha256Hex } from '../sha256Hex.ts';
import { toBase64 } from '../base64.ts';
import { changesText } from './changesText.ts';
import { escapeText } from './escapeText.ts';
import { howTos } from './howTos.ts';
import { indexStyle } from './indexStyle.ts';
import type { LeftOut } from './publishedEdition.ts';
import { tableText } from './tableText.ts';

export interface PageParts {
  /** Newest first; the first is the one that is published now. */
  readonly editions: readonly PublishedLine[];
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    readonly csvBytes: number;
    readonly parquetBytes: number;
  }[];
  readonly sources: number;
  readonly leftOut: LeftOut;
  /** The public key and how signatures name it; undefined where the feed is not signed. */
  readonly key: { readonly id: string; readonly spki: string } | undefined;
  /** Where the folder is served; undefined where that is not known. */
  readonly address: string | undefined;
}

const editionsShown = 12;

/** `index.html`: what the folder holds, how to use it, under which licence. One file, no script, nothing from elsewhere. */
export async function indexPage(parts: PageParts): Promise<string> {
  const styleHash = await hashOf(indexStyle);
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const [latest] = parts.editions;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rare-earth supply-chain data, edition ${latest!.edition}</title>
<link rel="alternate" type="application/atom+xml" title="Editions" href="atom.xml">
<link rel="icon" href="data:,">
<style>${indexStyle}</style>
</head>
<body>
<main>
${headOf(latest!, parts)}
${tablesOf(parts)}
${useOf(parts.address)}
${editionsOf(parts.editions)}
${trustOf(parts)}
${licenceOf(latest!, parts.leftOut)}
</main>
</body>
</html>
`;
}

const logo = `<svg viewBox="0 0 80 80" width="40" height="40" aria-hidden="true"><defs><path id="lobe" d="M40 38C29.5 31 29.5 8 40 8C50.5 8 50.5 31 40 38Z"/></defs><rect width="80" height="80" rx="14" class="tile"/><g class="plus"><use href="#lobe"/><use href="#lobe" transform="rotate(120 40 40)"/><use href="#lobe" transform="rotate(240 40 40)"/></g><g class="minus"><use href="#lobe" transform="rotate(60 40 40)"/><use href="#lobe" transform="rotate(180 40 40)"/><use href="#lobe" transform="rotate(300 40 40)"/></g></svg>`;

function headOf({ edition, date, observations }: PublishedLine, { sources, tables }: PageParts): string {
  return `<header>
${logo}
<div><h1>Rare-earth supply-chain data</h1>
<p class="muted">Prices, capacities, production, deals and policies, every figure with its source. Static files, made for REE for Excel and open to everything else.</p></div>
</header>
<dl class="figures">
<div><dt>Edition</dt><dd>${edition}</dd></div>
<div><dt>Data to</dt><dd><time datetime="${date}">${date}</time></dd></div>
<div><dt>Observations</dt><dd>${number(observations)}</dd></div>
<div><dt>Sources</dt><dd>${number(sources)}</dd></div>
<div><dt>Tables</dt><dd>${tables.length}</dd></div>
</dl>
<nav aria-label="On this page"><a href="#tables">Tables</a> <a href="#use">Use it</a> <a href="#editions">Editions</a> <a href="#trust">Check it</a> <a href="#licence">Licence</a></nav>`;
}

function tablesOf({ tables }: PageParts): string {
  const rows = tables.map(
    ({ name, rows: count, columns, csvBytes, parquetBytes }) => `<tr>
<th scope="row">${name}</th><td><a href="tables/${name}.csv">CSV</a> <span class="muted">${size(csvBytes)}</span></td><td><a href="tables/${name}.parquet">Parquet</a> <span class="muted">${size(parquetBytes)}</span></td>
<td class="n">${number(count)}</td><td class="n">${columns}</td><td class="wide">${escapeText(tableText(name))}</td>
</tr>`,
  );
  return `<section id="tables"><h2>Tables</h2>
<p>What <code>REE.TABLE</code> gives, with all columns. Days are dates, names of columns fit for SQL, what is not stated is empty. <a href="datapackage.json">datapackage.json</a> has the types. A claim is one source’s statement: where sources disagree, all stand here, and <code>preferred</code> marks the one that answers.</p>
${tableOf('Tables', '<th scope="col">Table</th><th scope="col">CSV</th><th scope="col">Parquet</th><th scope="col" class="n">Rows</th><th scope="col" class="n">Columns</th><th scope="col" class="wide">What</th>', rows)}</section>`;
}

function tableOf(label: string, head: string, rows: readonly string[]): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table></div>`;
}

function useOf(address: string | undefined): string {
  const parts = howTos(address ?? 'https://your-host/ree/');
  const unknown =
    address === undefined
      ? `<p class="muted">Put the address of this page in place of <code>https://your-host/ree/</code>.</p>`
      : '';
  return `<section id="use"><h2>Use it</h2>
${unknown}${parts.map(({ title, text, code }) => `<article><h3>${title}</h3><p>${text}</p><pre tabindex="0"><code>${escapeText(code)}</code></pre></article>`).join('\n')}
</section>`;
}

function editionsOf(editions: readonly PublishedLine[]): string {
  const rows = editions
    .slice(0, editionsShown)
    .map(
      (line) =>
        `<tr><th scope="row"><a href="editions/${line.edition}.json">${line.edition}</a></th><td class="wide">${escapeText(changesText(line))}${line.changes ? `, <a href="changes/${line.edition}.json">list</a>` : ''}</td><td class="n">${number(line.observations)}</td><td class="n">${size(line.sizeBytes)}</td></tr>`,
    );
  const more =
    editions.length > editionsShown ? ` These are the newest ${editionsShown} of ${editions.length}.` : '';
  return `<section id="editions"><h2>Editions</h2>
<p>An edition never changes once it is published. <a href="editions/index.json">editions/index.json</a> lists all, <a href="atom.xml">atom.xml</a> tells a feed reader about new ones.${more}</p>
${tableOf('Editions', '<th scope="col">Edition</th><th scope="col" class="wide">Changes</th><th scope="col" class="n">Observations</th><th scope="col" class="n">Size</th>', rows)}</section>`;
}

function trustOf({ key }: PageParts): string {
  const signed = key
    ? `<p>This feed is <strong>signed</strong>: <a href="latest.sig.json">latest.sig.json</a> is an ECDSA P-256 signature over the bytes of <a href="latest.json">latest.json</a>, which holds the SHA-256 of the edition. The key is <code>${key.id}</code>; compare it with what its publisher says elsewhere, not with this page.</p><pre tabindex="0" class="long"><code>${key.spki}</code></pre>`
    : `<p>This feed is <strong>not signed</strong>. <a href="latest.json">latest.json</a> holds the SHA-256 of the edition, which tells a damaged file, but not one that somebody else has put here.</p>`;
  return `<section id="trust"><h2>Check it</h2>
${signed}
<p><a href="feed.md">feed.md</a> says what every file is and how a reader checks it. JSON Schemas: <a href="schema/latest.schema.json">latest</a>, <a href="schema/signature.schema.json">signature</a>, <a href="schema/editions.schema.json">editions</a>, <a href="schema/edition.schema.json">edition</a>, <a href="schema/changes.schema.json">changes</a>.</p></section>`;
}

function licenceOf({ edition }: PublishedLine, { total, bySource }: LeftOut): string {
  const rows = bySource.map(
    ({ source, publisher, licence, count }) =>
      `<tr><th scope="row">${escapeText(source)}</th><td class="wide">${escapeText(publisher)}</td><td>${escapeText(licence)}</td><td class="n">${number(count)}</td></tr>`,
  );
  const left =
    total === 0
      ? '<p>No value was left out.</p>'
      : `<p>${number(total)} values of ${bySource.length} sources whose licences do not let them be published were left out. The sources are listed with the others.</p>
${tableOf('Values left out', '<th scope="col">Source</th><th scope="col" class="wide">Publisher</th><th scope="col">Licence</th><th scope="col" class="n">Left out</th>', rows)}`;
  return `<section id="licence"><h2>Licence</h2>
<p>The compilation is under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: use it for anything, and name it, for example <q>REE for Excel, edition ${edition}, CC BY 4.0</q>. Single facts belong to nobody, the works of the sources stay theirs; for a single figure name its source, which stands beside it in every table.</p>
<p>No investment advice, and no warranty: look at the source before you rely on a figure.</p>
${left}</section>`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function hashOf(text: string): Promise<string> {
  const hex = await sha256Hex(new TextEncoder().encode(text));
  return toBase64(Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16)));
}
