interface Asked {
  readonly material: string;
  readonly unit: string;
  /** Cells. */
  readonly basis: string;
  /** Of the sheet; blank for the latest year that has a price. */
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
 * #N/A, with words beside it: SUMIFS alone would give 0.
 */
export function deckPrice(deck: string, { material, unit, basis, date, year, price }: Asked): DeckPrice {
  const ofMaterial = `${deck}[Material],"${material}",${deck}[Unit],"${unit}",${deck}[Basis],${basis}`;
  const priced = `${deck}[Price],">=0"`;
  const ofYear = `${ofMaterial},${deck}[Year],${year}`;
  const isOwn = `COUNTIFS(${ofYear},${deck}[Own price],">=0")=1`;
  const asked = `"${material} in ${unit}, "&${basis}`;
  return {
    year: `=IF(${date}<>"",${date},IF(COUNTIFS(${ofMaterial},${priced})=0,"–",MAXIFS(${deck}[Year],${ofMaterial},${priced})))`,
    price: `=IF(COUNTIFS(${ofYear},${priced})=1,SUMIFS(${deck}[Price],${ofYear},${priced}),NA())`,
    from: `=IF(ISNUMBER(${price}),"From the price deck ${deck}: "&${asked}&IF(${isOwn},", own price.",", as published."),"The price deck ${deck} has no single price of "&${asked}&IF(${date}="",".",", for "&${date}&"."))`,
  };
}
