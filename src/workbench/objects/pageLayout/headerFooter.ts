import { HostObject } from '../../richApi/index.ts';
import type { HeaderFooterText } from './pageSetup.ts';

export class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';
  private readonly texts: HeaderFooterText;

  constructor(texts: HeaderFooterText) {
    super();
    this.texts = texts;
  }

  get LeftHeader(): string {
    return this.texts.leftHeader;
  }

  set LeftHeader(text: string) {
    this.texts.leftHeader = text;
  }

  get CenterHeader(): string {
    return this.texts.centerHeader;
  }

  set CenterHeader(text: string) {
    this.texts.centerHeader = text;
  }

  get RightHeader(): string {
    return this.texts.rightHeader;
  }

  set RightHeader(text: string) {
    this.texts.rightHeader = text;
  }

  get LeftFooter(): string {
    return this.texts.leftFooter;
  }

  set LeftFooter(text: string) {
    this.texts.leftFooter = text;
  }

  get CenterFooter(): string {
    return this.texts.centerFooter;
  }

  set CenterFooter(text: string) {
    this.texts.centerFooter = text;
  }

  get RightFooter(): string {
    return this.texts.rightFooter;
  }

  set RightFooter(text: string) {
    this.texts.rightFooter = text;
  }
}
