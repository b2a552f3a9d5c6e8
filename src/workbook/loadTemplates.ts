import type { Template } from './templates/index.ts';

/** Every template, in the order in which they are offered; loaded when they are first asked for. */
export async function loadTemplates(): Promise<readonly Template[]> {
  const { templates } = await import(/* webpackChunkName: "sheets" */ './templates/index.ts');
  return templates;
}
