/** A place in a text counted in UTF-16 units, counted in characters (code points): what is written with two units is one. */
export function characterPlace(text: string, place: number): number {
  let pairs = 0
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) {
    if (index >= place) break
    pairs += 1
  }
  return place - pairs
}
