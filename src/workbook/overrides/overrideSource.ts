import type { Source } from '../../dataset/index.ts';

/** Whom a citation names for an override; rows of a scenario go before those that hold in every one. */
export function overrideSource(scenario: string): Source {
  const holdsAlways = scenario === '';
  return {
    id: holdsAlways ? 'override' : `override:${scenario.toLowerCase()}`,
    kind: 'override',
    retrieval: 'original',
    title: holdsAlways ? 'every scenario' : `scenario ${scenario}`,
    publisher: 'Your override',
    url: '',
    published: undefined,
    order: holdsAlways ? 1 : 2,
    licence: '',
    publish: false,
    note: '',
  };
}
