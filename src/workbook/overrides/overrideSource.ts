import { layerSource } from '../../dataset/index.ts';
import type { Source } from '../../dataset/index.ts';

/** Whom a citation names for an override; rows of a scenario go before those that hold in every one. */
export function overrideSource(scenario: string): Source {
  const holdsAlways = scenario === '';
  return layerSource({
    id: holdsAlways ? 'override' : `override:${scenario.toLowerCase()}`,
    kind: 'override',
    title: holdsAlways ? 'every scenario' : `scenario ${scenario}`,
    publisher: 'Your override',
    order: holdsAlways ? 1 : 2,
  });
}
