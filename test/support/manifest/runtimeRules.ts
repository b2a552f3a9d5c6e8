import { unless } from './manifestRule.ts';
import type { ManifestRule } from './manifestRule.ts';

/** Rules for the one shared runtime and what the ribbon runs in it. */
export const runtimeRules: readonly ManifestRule[] = [
  {
    name: 'one-long-runtime',
    check: ({ list, count }) => [
      ...unless(count('//v:Runtime') === 1, 'There must be exactly one Runtime.'),
      ...unless(list('//v:Runtime/@lifetime')[0] === 'long', 'The Runtime must have the lifetime "long".'),
    ],
  },
  {
    name: 'one-page',
    check: ({ list, resources }) => {
      const pages = list(
        '//v:Runtime/@resid | //v:Page/v:SourceLocation/@resid | //v:FunctionFile/@resid | ' +
          '//v:Action[@xsi:type="ShowTaskpane"]/v:SourceLocation/@resid',
      );
      const [page] = pages;
      const url = resources('Url').get(page ?? '');
      return [
        ...unless(new Set(pages).size === 1, `Several pages: ${[...new Set(pages)].join(', ')}.`),
        ...unless(
          url === list('o:DefaultSettings/o:SourceLocation/@DefaultValue')[0],
          `The page's address is not the one of DefaultSettings.`,
        ),
      ];
    },
  },
  {
    name: 'no-taskpane-id',
    check: ({ count }) =>
      unless(count('//v:TaskpaneId') === 0, 'A shared runtime has one pane: no TaskpaneId.'),
  },
  {
    name: 'namespace',
    check: ({ list, resources }) => {
      const [resid = ''] = list('//v:Namespace/@resid');
      return unless(resources('ShortString').get(resid) === 'REE', 'The namespace must be REE.');
    },
  },
  {
    name: 'commands-associated',
    check: ({ list }, { commands }) =>
      list('//v:FunctionName')
        .filter((name) => !commands.includes(name))
        .map((name) => `src/commands does not know ${name}.`),
  },
  {
    name: 'one-control-per-menu',
    check: ({ count }) =>
      unless(count('//v:OfficeMenu[count(v:Control) > 1]') === 0, 'An OfficeMenu takes one Control.'),
  },
  {
    name: 'six-controls-per-group',
    check: ({ count }) =>
      unless(count('//v:Group[count(v:Control) > 6]') === 0, 'A Group takes at most six Controls.'),
  },
  {
    name: 'one-tab',
    check: ({ count }) => unless(count('//v:CustomTab') <= 1, 'An add-in has at most one tab of its own.'),
  },
];
