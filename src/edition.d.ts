/** The build copies it beside the page and gives its address. */
declare module '*/edition.json' {
  const address: string;
  export default address;
}
