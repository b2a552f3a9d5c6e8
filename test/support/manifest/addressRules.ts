import { unless } from './manifestRule.ts';
import type { ManifestRule } from './manifestRule.ts';
import type { Manifest } from './readManifest.ts';
import { readPngSize } from './readPngSize.ts';

/** What Excel asks every icon for. */
const iconSizes = ['16', '32', '80'];

/** Rules for addresses and what stands behind them. */
export const addressRules: readonly ManifestRule[] = [
  {
    name: 'https-only',
    check: (manifest) =>
      listAddresses(manifest)
        .filter((url) => !url.startsWith('https://'))
        .map((url) => `Not https: ${url}.`),
  },
  {
    name: 'no-localhost',
    check: (manifest, { isProduction }) =>
      isProduction
        ? listAddresses(manifest)
            .filter((url) => /\b(localhost|127[.]0[.]0[.]1)\b/.test(url))
            .map((url) => `Only this machine has ${url}.`)
        : [],
  },
  {
    name: 'app-domains-without-path',
    check: ({ list }) =>
      list('o:AppDomains/o:AppDomain')
        .filter((domain) => !/^https:\/\/[^/]+$/.test(domain))
        .map((domain) => `An AppDomain has no path: ${domain}.`),
  },
  {
    name: 'support-url',
    check: ({ count }) => unless(count('o:SupportUrl/@DefaultValue') === 1, 'SupportUrl is missing.'),
  },
  {
    name: 'addresses-answered',
    check: (manifest, { readFile }) =>
      listAddresses(manifest)
        .filter((url) => readFile(pathOf(manifest, url)) === undefined)
        .map((url) => `The build has no file for ${url}.`),
  },
  {
    name: 'icons-complete',
    check: ({ list, count }) =>
      iconSizes.flatMap((size) =>
        unless(
          count(`//v:Icon[bt:Image[@size="${size}"]]`) === count('//v:Icon'),
          `Not every Icon of ${list('//v:Control/@id').join(', ')} has the size ${size}.`,
        ),
      ),
  },
  {
    name: 'icons-true-to-size',
    check: (manifest, { readFile }) => {
      const { list, resources } = manifest;
      const images = resources('Image');
      const [sizes, resids] = [list('//v:Icon/bt:Image/@size'), list('//v:Icon/bt:Image/@resid')];
      const asked: [string, number][] = [
        ...resids.map((resid, index): [string, number] => [images.get(resid) ?? '', Number(sizes[index])]),
        [list('o:IconUrl/@DefaultValue')[0] ?? '', 32],
        [list('o:HighResolutionIconUrl/@DefaultValue')[0] ?? '', 64],
      ];
      return asked.flatMap(([url, sizePx]) => {
        const bytes = readFile(pathOf(manifest, url));
        const size = bytes && readPngSize(bytes);
        return unless(
          size?.widthPx === sizePx && size.heightPx === sizePx,
          `${url} is not a PNG of ${sizePx} by ${sizePx}.`,
        );
      });
    },
  },
];

function listAddresses({ list }: Manifest): readonly string[] {
  return list(
    '//bt:Images/*/@DefaultValue | //bt:Urls/*/@DefaultValue | o:IconUrl/@DefaultValue | o:HighResolutionIconUrl/@DefaultValue | ' +
      'o:SupportUrl/@DefaultValue | o:DefaultSettings/o:SourceLocation/@DefaultValue',
  );
}

function pathOf({ list }: Manifest, url: string): string {
  const [page = ''] = list('o:DefaultSettings/o:SourceLocation/@DefaultValue');
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  return url.startsWith(base) ? url.slice(base.length) : url;
}
