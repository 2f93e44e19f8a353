/**
 * `text` without the white space and the characters of `tail` at its end. A regular expression for it (`[…]+$`) would try
 * every run of such characters anywhere in the text, in quadratic time.
 */
export function withoutTail(text: string, tail: string): string {
  let end = text.length
  while (end > 0 && (tail.includes(text[end - 1] ?? '') || /\s/.test(text[end - 1] ?? ''))) end--
  return text.slice(0, end)
}
