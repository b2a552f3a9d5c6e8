import { Button } from '@fluentui/react-button';
import { useEffect, useMemo, useRef } from 'react';
import { listKeyFindings, typedName } from '../../dataset/index.ts';
import type { Named } from '../../dataset/index.ts';
import { writeCall } from '../../workbook/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { Heading } from '../heading.tsx';
import { lateComponent } from '../lateComponent.tsx';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import type { Route } from '../route/route.ts';
import { useEdition, useServices, useStore } from '../services.ts';
import { CompareButton } from './compareButton.tsx';
import { FigureList } from './figureList.tsx';
import { RelationList } from './relationList.tsx';
import { SourceList } from './sourceList.tsx';
import { subjectOf } from './subjectOf.ts';
import { Timeline } from './timeline.tsx';
import { TroubleBoundary } from '../troubleBoundary.tsx';
import { useLanding } from '../useLanding.ts';

const HistoryChart = lateComponent(async () => {
  const { HistoryChart: chart } = await import(/* webpackChunkName: "chart" */ '../chart/historyChart.tsx');
  return chart;
});

/** The page of an entity or a material. */
export function EntityScreen({ route }: { readonly route: Route & { screen: 'entity' } }) {
  const edition = useEdition();
  const { kind, id } = route;
  const subject = useMemo(() => subjectOf(edition, { screen: 'entity', kind, id }), [edition, kind, id]);
  if (subject) return <EntityPage key={`${kind}:${id}`} subject={subject} />;
  return (
    <>
      <Back />
      <p className="more">
        Edition {edition.id} has no {kind} “{id}”. Formulas that name it answer #VALUE!. Look for it under
        another name.
      </p>
    </>
  );
}

function Back() {
  const { route } = useServices();
  const place = useRef<HTMLButtonElement>(null);
  useLanding(place);
  return (
    <button ref={place} type="button" className="plain back" onClick={route.back}>
      ‹ Back
    </button>
  );
}

function EntityPage({ subject }: { readonly subject: Named }) {
  const edition = useEdition();
  const { announcement, route } = useServices();
  const findings = useMemo(() => [...listKeyFindings(edition, subject)], [edition, subject]);
  useEffect(() => {
    if (!route.hasMoved()) return;
    window.scrollTo(0, 0);
    announcement.set(`${subject.name}, ${subject.kind}`);
  }, [announcement, route, subject]);
  return (
    <article className="entity">
      <Back />
      <EntityHead subject={subject} />
      <TroubleBoundary shown={subject}>
        <HistoryChart subject={subject} findings={findings} />
      </TroubleBoundary>
      <FigureList subject={subject} findings={findings} />
      <Timeline subject={subject} />
      <RelationList subject={subject} />
      <SourceList findings={findings} />
    </article>
  );
}

function EntityHead({ subject }: { readonly subject: Named }) {
  const edition = useEdition();
  const { host, insertions } = useServices();
  const isInExcel = useStore(host).place === 'excel';
  const origin = `card ${subject.kind}:${subject.id}`;
  const formula = writeCall('CARD', [typedName(edition, subject)]);
  return (
    <header className="entityHead">
      <Heading>{subject.name}</Heading>
      <p className="muted">{detailsOf(edition, subject)}</p>
      <div className="actions">
        {isInExcel && (
          <Button
            size="small"
            onClick={() =>
              void insertions.insert(origin, { kind: 'card', label: subject.name, formula, mode: 'formula' })
            }
          >
            Insert card
          </Button>
        )}
        <CopyButton text={formula} words="Copy card formula" />
        <CompareButton subject={subject} />
      </div>
      <OutcomeView origin={origin} />
    </header>
  );
}

/** "facility · Fort Worth plant · US"; of a material its form. */
function detailsOf(edition: ReturnType<typeof useEdition>, { id, kind }: Named): string {
  const material = kind === 'material' ? edition.findMaterial(id) : undefined;
  if (material)
    return [kind, material.fullName, material.symbol, material.formula].filter(Boolean).join(' · ');
  const entity = edition.findEntity(id);
  const full = entity?.fullName === entity?.name ? '' : entity?.fullName;
  return [kind, full, entity?.country, ...(entity?.tickers ?? [])].filter(Boolean).join(' · ');
}
