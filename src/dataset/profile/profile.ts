import { entityKinds } from '../../model/index.ts';
import { capacityMeasure } from '../answer/plant.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../names.ts';
import { remarkWords, seriesWords, sourcesOf, statusWords, whenWords, laidWords } from './findingWords.ts';
import { listCapacities, listFacts, listPrices, takeNew } from './keyFindings.ts';
import type { KeyFinding } from './keyFindings.ts';
import { numberFormat } from './numberFormat.ts';
import type { Profile, ProfileFigure } from './profileParts.ts';
import { listPlaces } from './places.ts';
import { listRelations, relationWord } from './relations.ts';
import { shownValue } from './shownValue.ts';

const pricesShown = 12;
const capacitiesShown = 6;
const figuresShown = 12;
const placesShown = 8;
/** Measures that say where and when, in the order in which a reader asks. */
const placeMeasures = ['location', 'start', 'status', 'acquisition-status', 'milestone'];

/** What a name means among everything that has a profile. Throws a `#VALUE!` refusal like every name. */
export function resolveSubject(edition: Edition, name: string): Named {
  return edition.names.resolve(name, entityKinds);
}

/** The profile of a subject that `resolveSubject` gave. */
export function profileOf(edition: Edition, subject: Named): Profile {
  const { figures, isMore } = findFigures(edition, subject);
  const asked = placeMeasures.flatMap((id) => edition.findMeasure(id) ?? []);
  const { taken } = takeNew(listFacts(edition, subject, asked), placesShown, new Set());
  const places = [...listPlaces(edition, subject), ...taken.map((found) => figureOf(edition, found))];
  const relations = listRelations(edition, subject).map(relationWord);
  return {
    kind: subject.kind,
    name: subject.name,
    figures,
    isMore,
    places,
    relations,
    sources: [...new Set([...figures, ...places, ...relations].flatMap((one) => one.sources))],
  };
}

/** Numbers: prices, then capacities, then what else is known; no kind of them crowds out the others. */
function findFigures(edition: Edition, subject: Named): Pick<Profile, 'figures' | 'isMore'> {
  const answered = new Set<string>();
  const prices = takeNew(listPrices(edition, subject), pricesShown, answered);
  const capacities = takeNew(listCapacities(edition, subject), capacitiesShown, answered);
  const others = edition.measures.filter(
    ({ id, valueKind }) => valueKind === 'number' && id !== 'price' && id !== capacityMeasure,
  );
  const room = figuresShown - prices.taken.length - capacities.taken.length;
  const facts = takeNew(listFacts(edition, subject, others), Math.max(room, 0), answered);
  return {
    figures: [prices, capacities, facts].flatMap(({ taken }) =>
      taken.map((found) => figureOf(edition, found)),
    ),
    isMore: [prices, capacities, facts].some((one) => one.isMore),
  };
}

function figureOf(edition: Edition, { label, finding }: KeyFinding): ProfileFigure {
  const { value, unit } = shownValue(finding);
  const isText = typeof value === 'string';
  const priced = finding.series ? [seriesWords(edition, finding.series, finding.unit)] : [];
  const shownUnit = finding.measure.format.endsWith('%') ? '' : unit;
  const parts = [
    isText ? '' : shownUnit,
    laidWords(edition, finding),
    ...priced,
    remarkWords(edition, finding),
    whenWords(finding),
    statusWords(finding),
  ];
  return {
    label,
    value,
    format: isText ? '' : numberFormat(finding.measure, value),
    detail: parts.filter(Boolean).join(' · '),
    sources: sourcesOf(edition, finding),
  };
}
