import { useEffect } from 'react';
import { Heading } from '../heading.tsx';
import { useServices, useStore } from '../services.ts';
import { BlockList } from './blockList.tsx';
import { CheckPart } from './checkPart.tsx';
import { Contents } from './contents.tsx';
import { CopyPart } from './copyPart.tsx';
import { DecksPart } from './decksPart.tsx';
import { PinPart } from '../pin/pinPart.tsx';
import { FreezePart } from './freezePart.tsx';
import { OverridesPart } from './overridesPart.tsx';
import { RefreshPart } from './refreshPart.tsx';
import { SelectedCell } from './selectedCell.tsx';
import { SourcesPart } from './sourcesPart.tsx';

/** What of this add-in is in the workbook, where its numbers come from, and how they are brought up to date. */
export function BookScreen() {
  const { host, book } = useServices();
  const { place } = useStore(host);
  const refreshing = useStore(book.refreshing);
  const isSettled = refreshing.status !== 'running';
  useEffect(() => {
    if (place !== 'excel' || !isSettled) return;
    void book.facts.reload();
    void book.blocks.reload();
    void book.selection.reload();
  }, [book, place, isSettled]);
  useEffect(
    () => (place === 'excel' ? book.onSelectionChanged(() => void book.selection.reload()) : undefined),
    [book, place],
  );
  if (place !== 'excel')
    return (
      <>
        <Heading>Workbook</Heading>
        <p className="more">
          {place === 'waiting'
            ? 'Waiting for Excel …'
            : 'This page is open in a browser, not in Excel: there is no workbook to look at. All data can be read, and every formula copied.'}
        </p>
      </>
    );
  return (
    <>
      <Heading>Workbook</Heading>
      <SelectedCell />
      <RefreshPart />
      <OverridesPart />
      <DecksPart />
      <CheckPart />
      <PinPart />
      <CopyPart />
      <FreezePart />
      <SourcesPart />
      <Contents />
      <BlockList />
    </>
  );
}
