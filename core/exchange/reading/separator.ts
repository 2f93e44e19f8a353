/** What parts the cells of a table. */
export type Separator = ',' | ';' | '\t'

/** The separator that a line such as `sep=;` names, by which a table tells Excel how to read it. */
export function separatorIn(line: string): Separator | null {
  const sign = /^\uFEFF?"?sep=([,;\t])"?\r?$/i.exec(line)?.[1]
  return sign === ',' || sign === ';' || sign === '\t' ? sign : null
}
