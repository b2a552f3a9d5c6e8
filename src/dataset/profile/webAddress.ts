/** The address where it is one of the web, else nothing: text from data is never the address of a script. */
export function webAddress(url: string): string {
  return /^https?:\/\/[^\s]+$/i.test(url) ? url : '';
}
