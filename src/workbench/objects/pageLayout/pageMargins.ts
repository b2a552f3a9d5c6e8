import { ApiError, HostObject } from '../../richApi/index.ts';
import type { PageSetup } from './pageSetup.ts';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** The margins and switches of a page layout. */
export abstract class PageMargins extends HostObject {
  readonly className = 'PageLayout';
  protected abstract readonly setup: PageSetup;

  get CenterHorizontally(): boolean {
    return this.setup.centerHorizontally;
  }

  set CenterHorizontally(isSet: boolean) {
    this.setup.centerHorizontally = isSet;
  }

  get CenterVertically(): boolean {
    return this.setup.centerVertically;
  }

  set CenterVertically(isSet: boolean) {
    this.setup.centerVertically = isSet;
  }

  get PrintGridlines(): boolean {
    return this.setup.printGridlines;
  }

  set PrintGridlines(isSet: boolean) {
    this.setup.printGridlines = isSet;
  }

  get PrintHeadings(): boolean {
    return this.setup.printHeadings;
  }

  set PrintHeadings(isSet: boolean) {
    this.setup.printHeadings = isSet;
  }

  get BlackAndWhite(): boolean {
    return this.setup.blackAndWhite;
  }

  set BlackAndWhite(isSet: boolean) {
    this.setup.blackAndWhite = isSet;
  }

  get DraftMode(): boolean {
    return this.setup.draftMode;
  }

  set DraftMode(isSet: boolean) {
    this.setup.draftMode = isSet;
  }

  get LeftMargin(): number {
    return this.setup.margins.left;
  }

  set LeftMargin(points: number) {
    this.setup.margins.left = atLeastZero(points);
  }

  get RightMargin(): number {
    return this.setup.margins.right;
  }

  set RightMargin(points: number) {
    this.setup.margins.right = atLeastZero(points);
  }

  get TopMargin(): number {
    return this.setup.margins.top;
  }

  set TopMargin(points: number) {
    this.setup.margins.top = atLeastZero(points);
  }

  get BottomMargin(): number {
    return this.setup.margins.bottom;
  }

  set BottomMargin(points: number) {
    this.setup.margins.bottom = atLeastZero(points);
  }

  get HeaderMargin(): number {
    return this.setup.margins.header;
  }

  set HeaderMargin(points: number) {
    this.setup.margins.header = atLeastZero(points);
  }

  get FooterMargin(): number {
    return this.setup.margins.footer;
  }

  set FooterMargin(points: number) {
    this.setup.margins.footer = atLeastZero(points);
  }

  SetPrintMargins(unit: string, margins: Partial<Record<keyof PageSetup['margins'], number | null>>): void {
    const pointsPerUnit = POINTS[unit];
    if (pointsPerUnit === undefined) throw new ApiError('InvalidArgument', `There is no unit "${unit}".`);
    for (const [name, value] of Object.entries(margins)) {
      if (value !== null)
        this.setup.margins[name as keyof PageSetup['margins']] = atLeastZero(value * pointsPerUnit);
    }
  }
}

function atLeastZero(points: number): number {
  if (!Number.isFinite(points) || points < 0) {
    throw new ApiError('InvalidArgument', `A margin cannot be ${points} points.`);
  }
  return points;
}
