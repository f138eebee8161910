/** Texts that the build picks from the catalogues: English by subject, and one text in every language. */
declare module 'english:fields' {
  /** Texts of fields, a line each, in the order of their ids. */
  const texts: string;
  export default texts;
}

declare module 'english:*' {
  // A relative import statement may not stand in an ambient module.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const texts: Readonly<Record<string, import('../src/text/message.ts').Pattern>>;
  export default texts;
}

declare module 'every:*' {
  /** The text by language. */
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
