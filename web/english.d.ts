/** Texts that the build picks from the catalogues: English by subject, and one text in every language. */
declare module 'english:*' {
  const texts: Readonly<Record<string, import('../src/text/message.ts').Pattern>>;
  export default texts;
}

declare module 'every:*' {
  /** The text by language. */
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
