/** Whether functions written by code stay unknown in this Excel: where its language is Turkish they do (office-js issue 6614). */
export function isTurkish(): boolean {
  // Not there in every host, whatever the types say.
  const { displayLanguage, contentLanguage } = Office.context as Partial<Office.Context>;
  return [displayLanguage, contentLanguage].some((language) => /^tr\b/i.test(language ?? ''));
}

/** Whether one formula can fill several cells. */
export function hasSpills(): boolean {
  return supports('1.12');
}

/** Whether Excel has this version of its API. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
