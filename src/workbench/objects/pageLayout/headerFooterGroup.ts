import { HostObject } from '../../richApi/index.ts';
import { HeaderFooter } from './headerFooter.ts';
import type { PageSetup } from './pageSetup.ts';

/** One header and footer for all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';
  private readonly setup: PageSetup;

  constructor(setup: PageSetup) {
    super();
    this.setup = setup;
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.setup.texts);
  }
}
