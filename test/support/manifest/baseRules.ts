import { unless } from './manifestRule.ts';
import type { ManifestRule } from './manifestRule.ts';

/** Newer sets are asked for at run time: Excel 2021 must be able to install the add-in. */
const requirements: Readonly<Record<string, number>> = { SharedRuntime: 1.1, CustomFunctionsRuntime: 1.3 };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Rules for what every Office Add-in states. */
export const baseRules: readonly ManifestRule[] = [
  {
    name: 'identity',
    check: ({ list }) => [
      ...unless(guid.test(list('o:Id')[0] ?? ''), 'Id is not a GUID.'),
      ...unless(
        /^\d{1,5}([.]\d{1,5}){0,3}$/.test(list('o:Version')[0] ?? ''),
        'Version is not one to four numbers.',
      ),
    ],
  },
  {
    name: 'lengths',
    check: ({ list }) => [
      ...tooLong(
        list('o:DisplayName/@DefaultValue | o:ProviderName | //bt:ShortStrings/*/@DefaultValue'),
        125,
      ),
      ...tooLong(list('o:Description/@DefaultValue | //bt:LongStrings/*/@DefaultValue'), 250),
      ...tooLong(list('//@DefaultValue[starts-with(., "http")]'), 2048),
      ...tooLong(list('//@id | //@resid'), 32),
    ],
  },
  {
    name: 'requirements',
    check: ({ list, count }) => {
      const names = list('o:Requirements/o:Sets/o:Set/@Name');
      const versions = list('o:Requirements/o:Sets/o:Set/@MinVersion').map(Number);
      return [
        ...Object.keys(requirements).flatMap((name) => unless(names.includes(name), `${name} is missing.`)),
        ...names.flatMap((name, index) =>
          unless(
            (versions[index] ?? Infinity) <= (requirements[name] ?? 0),
            `${name} ${versions[index] ?? ''} would keep Excel 2021 out.`,
          ),
        ),
        ...unless(
          count('v:VersionOverrides/v:Requirements') === 0,
          'Requirements belong in the base manifest.',
        ),
      ];
    },
  },
  {
    name: 'permissions',
    check: ({ list }) =>
      unless(list('o:Permissions')[0] === 'ReadWriteDocument', 'Custom functions need ReadWriteDocument.'),
  },
];

function tooLong(texts: readonly string[], limitChars: number): string[] {
  return texts
    .filter((text) => text.length > limitChars)
    .map((text) => `Longer than ${limitChars}: "${text.slice(0, 40)}…".`);
}
