interface Asked {
  readonly material: string;
  readonly unit: string;
  /** Cells. */
  readonly basis: string;
  /** Of the sheet; blank for the last year of the deck. */
  readonly date: string;
  readonly year: string;
  readonly price: string;
}

/** What the cells of a price hold where a deck feeds it. */
interface DeckPrice {
  readonly year: string;
  readonly price: string;
  /** Which row of the deck it is, or that there is none. */
  readonly from: string;
}

/**
 * A price of a deck, of one material, year, unit and basis. A row that is not there, stands there twice or has no number is
 * #N/A, with words beside it: SUMIFS alone would give 0. Without a date it is the deck's last year, and never an earlier one instead.
 */
export function deckPrice(deck: string, { material, unit, basis, date, year, price }: Asked): DeckPrice {
  const ofMaterial = `${deck}[Material],"${material}",${deck}[Unit],"${unit}",${deck}[Basis],${basis}`;
  const priced = `${deck}[Price],">=0"`;
  const ofYear = `${ofMaterial},${deck}[Year],${year}`;
  const ofDeck = `${deck}[Unit],"${unit}",${deck}[Basis],${basis}`;
  const isOwn = `COUNTIFS(${ofYear},${deck}[Own price],">=0")=1`;
  const asked = `"${material} in ${unit}, "&${basis}`;
  return {
    year: `=IF(${date}<>"",${date},IF(COUNTIFS(${ofDeck})=0,"–",MAXIFS(${deck}[Year],${ofDeck})))`,
    price: `=IF(COUNTIFS(${ofYear},${priced})=1,SUMIFS(${deck}[Price],${ofYear},${priced}),NA())`,
    from: `=IF(ISNUMBER(${price}),"From the price deck ${deck}: "&${asked}&IF(${isOwn},", own price.",", as published."),"The price deck ${deck} has no single price of "&${asked}&IF(${year}="–",".",", for "&${year}&". Type one there, or a year with a price as the date."))`,
  };
}
