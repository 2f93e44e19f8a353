import type { Measure } from '@/core/timeline/ellipsis'

/** Of each kind of letters. */
const mostKept = 1000

/** Measures as the browser will draw: shaped, kerned, in the fonts that are there by now. */
export function measureOnCanvas(font: string): Measure {
  const on = document.createElement('canvas').getContext('2d')
  // Kept by letters, not under keys made of both: a key of its own for each text would weigh more than the text.
  const kept = new Map<number, Map<string, number>>()
  let set = 0
  return (text, px, weight) => {
    const letters = px * 10_000 + weight
    const widths = kept.get(letters) ?? new Map<string, number>()
    kept.set(letters, widths)
    const known = widths.get(text)
    if (known !== undefined) return known
    if (on && set !== letters) {
      on.font = `${weight} ${px}px ${font}`
      set = letters
    }
    const width = on?.measureText(text).width ?? text.length * px * 0.5
    if (widths.size >= mostKept) widths.clear()
    widths.set(text, width)
    return width
  }
}
