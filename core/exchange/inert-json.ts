/** What turns the lines of whoever looks at the file, or ends a script around it; JSON may write each by its number. */
const unsafe = /[\u007f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069<]/g // oxlint-disable-line no-control-regex

const numbered = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Lone surrogates are no text. */
const wellFormed = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value

/** A value as JSON that says the same, in which no word of a source can do anything; lone surrogates become U+FFFD. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value, wellFormed).replace(unsafe, numbered)
