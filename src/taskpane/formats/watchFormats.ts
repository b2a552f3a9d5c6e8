import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type { Culture } from '../../workbook/index.ts';
import type { Host } from '../host.ts';
import { formatsOf } from './formats.ts';
import type { Formats } from './formats.ts';

interface Parts {
  readonly host: Pick<Store<Host>, 'get' | 'subscribe'>;
  /** The browser's. */
  readonly language: string;
  readonly readCulture: () => Promise<Culture>;
  readonly failed: (error: unknown) => void;
}

/** The formats of the browser, then of the workbook's language, then of Excel once it has said how it writes numbers and dates. */
export function watchFormats({ host, language, readCulture, failed }: Parts): Store<Formats> {
  const formats = makeStore(formatsOf(language));
  const stop = host.subscribe(() => {
    const { place, locale } = host.get();
    if (place !== 'excel') return;
    stop();
    const ofWorkbook = locale || language;
    formats.set(formatsOf(ofWorkbook));
    readCulture().then((culture) => formats.set(formatsOf(culture.locale ?? ofWorkbook, culture)), failed);
  });
  return formats;
}
