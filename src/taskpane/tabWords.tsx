/** What one seldom goes to has a sign, so that all tabs fit beside each other in the narrowest pane. */
const signs: Readonly<Record<string, string>> = {
  settings:
    'M2 4.5h7m3.5 0H14M2 11.5h1.5m3.5 0h7M9 4.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M3.5 11.5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0',
  about: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 7.25v4M8 4.75v.5',
};

interface TabWordsProps {
  readonly screen: string;
  readonly words: string;
}

/** The words of a tab, or its sign with the words behind it. */
export function TabWords({ screen, words }: TabWordsProps) {
  const sign = signs[screen];
  if (sign === undefined) return words;
  return (
    <span title={words}>
      <svg className="tabSign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" />
      </svg>
      <span className="unseen">{words}</span>
    </span>
  );
}
