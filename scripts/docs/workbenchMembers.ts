import { listMembers } from '../../src/workbench/richApi/index.ts';
import type { HostClass, HostObject, Member } from '../../src/workbench/richApi/index.ts';

const HEAD = `# What the workbench answers of Excel's object model

Written from the classes by \`npm run docs\`. Properties that can be set are **bold**. Whatever is not here answers \`NotImplemented\` with its name. [workbench.md](workbench.md) says how it works and where it differs from Excel.
`;

/** docs/workbench-members.md: each class with its properties, methods and events. */
export function workbenchMembers(classes: readonly HostClass[]): string {
  const sections = [...classes].sort((a, b) => a.name.localeCompare(b.name)).map(section);
  return [HEAD, ...sections].join('\n');
}

function section(Class: HostClass): string {
  const members = listMembers(Class);
  const of = (kind: Member['kind']): Member[] => members.filter((member) => member.kind === kind);
  const properties = of('property').map(({ name, isWritable }) =>
    isWritable ? `**${apiName(name)}**` : apiName(name),
  );
  const methods = of('method').map(({ name }) => `${apiName(name)}()`);
  const { events } = Class as unknown as typeof HostObject;
  const lines = [
    ['Properties', properties],
    ['Methods', methods],
    ['Events', Object.keys(events).sort()],
  ] as const;
  const text = lines
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => `${title}: ${names.join(', ')}.\n`);
  return [`## ${Class.name}\n`, ...text].join('\n');
}

function apiName(name: string): string {
  const wire: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };
  return wire[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
}
