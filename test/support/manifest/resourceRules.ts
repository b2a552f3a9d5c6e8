import { resourceKinds } from './readManifest.ts';
import type { ResourceKind } from './readManifest.ts';
import { unless } from './manifestRule.ts';
import type { ManifestRule } from './manifestRule.ts';

/** Which elements refer to resources of which kind. */
const references: Readonly<Record<ResourceKind, string>> = {
  Image: '//bt:Image/@resid',
  Url: '//v:SourceLocation/@resid | //v:Runtime/@resid | //v:FunctionFile/@resid | //v:LearnMoreUrl/@resid',
  ShortString: '//v:Label/@resid | //v:Title/@resid | //v:Namespace/@resid',
  LongString: '//v:Supertip/v:Description/@resid | //v:GetStarted/v:Description/@resid',
};
const kinds = Object.keys(references) as ResourceKind[];

/** Rules for ids and the resources they name. */
export const resourceRules: readonly ManifestRule[] = [
  {
    name: 'ids-unique',
    check: ({ list }) => [
      ...repeated(kinds.flatMap((kind) => list(`${resourceKinds[kind]}/@id`))),
      ...repeated(list('//v:Control/@id | //v:Group/@id | //v:CustomTab/@id')),
    ],
  },
  {
    name: 'resources-defined',
    check: (manifest) =>
      kinds.flatMap((kind) => {
        const defined = manifest.resources(kind);
        return manifest
          .list(references[kind])
          .filter((resid) => !defined.has(resid))
          .map((resid) => `There is no ${kind} called ${resid}.`);
      }),
  },
  {
    name: 'resources-used',
    check: (manifest) => {
      const used = new Set(manifest.list('//@resid'));
      return kinds
        .flatMap((kind) => [...manifest.resources(kind).keys()])
        .filter((id) => !used.has(id))
        .map((id) => `Nothing uses ${id}.`);
    },
  },
  {
    name: 'all-references-known',
    check: (manifest) => {
      const known = kinds.reduce((sum, kind) => sum + manifest.list(references[kind]).length, 0);
      return unless(known === manifest.count('//@resid'), 'A resid stands where these rules do not look.');
    },
  },
];

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `Twice: ${id}.`);
}
