import { useMemo } from 'react';
import { mendNames } from '../../workbook/index.ts';
import { Heading } from '../heading.tsx';
import { Picker } from '../pick/picker.tsx';
import { subjectOptions } from '../pick/subjectOptions.ts';
import { useEdition, useFormats, useServices, useStore } from '../services.ts';
import { BuildActions } from './buildActions.tsx';
import { Choices } from './choices.tsx';
import { FormulaField } from './formulaField.tsx';
import { offerFor } from './offer.ts';
import { PreviewView } from './previewView.tsx';
import { spokenPreview } from './previewWords.ts';
import { RecentList } from './recentList.tsx';
import { usePreview } from './usePreview.ts';
import { useSpoken } from '../useSpoken.ts';

/** A formula made by choosing: what, which number, when, on which terms, in which unit; seen before it is inserted. */
export function BuildScreen() {
  const edition = useEdition();
  const formats = useFormats();
  const { building } = useServices();
  const asked = useStore(building);
  const offer = useMemo(() => offerFor(edition, asked, formats.decimal), [edition, asked, formats.decimal]);
  const typed = asked.isByHand ? asked.byHand : offer.formula;
  // As Excel stores it, and shows it where it does not know the function, Excel would not take it.
  const formula = mendNames(typed);
  const preview = usePreview(edition, formula);
  useSpoken(preview ? spokenPreview(edition, preview, formats) : '');
  return (
    <>
      <Heading>Build</Heading>
      <section className="part build" aria-label="Formula">
        <Picker
          label="What"
          placeholder="NdPr, MP Materials, 10X …"
          find={(text) => subjectOptions(edition, text)}
          onPick={({ key }) => building.set({ ...asked, subject: key, isByHand: false })}
        />
        <Choices offer={offer} />
        {formula === '' && !asked.isByHand ? (
          <p className="muted">
            Choose what the number is of. Only what the data have is offered; nothing is written before you
            press Insert.
          </p>
        ) : (
          <>
            <PreviewView preview={preview} />
            <FormulaField offer={offer} formula={typed} />
            <BuildActions offer={offer} formula={formula} preview={preview} />
          </>
        )}
      </section>
      <RecentList />
    </>
  );
}
