import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import { copyText } from './copyText.ts';
import { useServices } from './services.ts';

interface CopyButtonProps {
  readonly text: string | (() => string);
  readonly words: string;
}

/** Copies a text and says so; where that is forbidden, shows it to be copied by hand. */
export function CopyButton({ text, words }: CopyButtonProps) {
  const { announcement } = useServices();
  const [byHand, setByHand] = useState('');
  const copy = async (): Promise<void> => {
    const copied = typeof text === 'string' ? text : text();
    const isCopied = await copyText(copied);
    setByHand(isCopied ? '' : copied);
    announcement.set(
      isCopied ? 'Copied.' : 'The browser forbids copying. Select the text and copy it by hand.',
    );
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {words}
      </Button>
      {byHand && <textarea className="byHand" readOnly value={byHand} aria-label="Copy this by hand" />}
    </>
  );
}
