/** What no XML, and so no workbook, can hold. */
// eslint-disable-next-line no-control-regex -- these are what it is for
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const loneSurrogates = /\p{Cs}/gu;

/** A text as a workbook can hold it: control characters dropped, broken characters marked. */
export function storableText(text: string): string {
  return text.replace(loneSurrogates, '\ufffd').replace(unstorable, '');
}
