import { useMemo } from 'react';
import { Heading } from '../heading.tsx';
import { TroubleBoundary } from '../troubleBoundary.tsx';
import { useEdition, useServices, useStore } from '../services.ts';
import { comparedSubjects } from './comparisonOf.ts';
import { nothingCompared } from './comparing.ts';
import { MeasurePart } from './measurePart.tsx';
import { SheetPart } from './sheetPart.tsx';
import { SubjectPart } from './subjectPart.tsx';
import { TemplateList } from './templateList.tsx';

/** A comparison sheet made by picking: names, measures, date, chart; seen before it is inserted. */
export function CompareScreen() {
  const edition = useEdition();
  const { comparing: store, insertions } = useServices();
  const comparing = useStore(store);
  const { subjects, unknown } = useMemo(
    () => comparedSubjects(edition, comparing.subjects),
    [edition, comparing.subjects],
  );
  const isAnything = comparing.subjects.length > 0 || comparing.measures.length > 0;
  return (
    <>
      <Heading>Compare</Heading>
      <SubjectPart subjects={subjects} unknown={unknown} />
      {subjects.length > 0 && <MeasurePart subjects={subjects} />}
      {subjects.length > 0 && comparing.measures.length > 0 && <SheetPart subjects={subjects} />}
      {isAnything && (
        <button
          type="button"
          className="plain more"
          onClick={() => {
            insertions.dismiss();
            store.set(nothingCompared);
          }}
        >
          Start anew
        </button>
      )}
      <TroubleBoundary shown="templates">
        <TemplateList />
      </TroubleBoundary>
    </>
  );
}
