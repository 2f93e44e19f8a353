/** What neither XML nor a reader can do anything with: controls, lone surrogates, bidi overrides and embeddings. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g // oxlint-disable-line no-control-regex

/** Isolates that are not closed turn what follows them on a line. */
const isolates = /[\u2066-\u2069]/g

/** Text without characters that break markup or turn the text around them. */
export const printable = (text: string) => text.replace(unprintable, '\ufffd')

/** Text for a line that it shares with others: printable, without breaks, and turning nothing that comes after it. */
export const oneLine = (text: string) => printable(text).replace(isolates, '').replace(/\s+/g, ' ').trim()
