/** What neither XML nor a reader can do anything with: controls, lone surrogates, bidi overrides and embeddings. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g // oxlint-disable-line no-control-regex

/** Text without characters that break markup or turn the text around them. */
export const printable = (text: string) => text.replace(unprintable, '\ufffd')
