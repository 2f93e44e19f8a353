import { layout } from '@/core/timeline/options'
import type { Measure } from '@/core/timeline/ellipsis'

const mostKept = 2500

/** Measures as the browser will draw: shaped, kerned, in the fonts that are there by now. */
export function measureOnCanvas(font: string): Measure {
  const on = document.createElement('canvas').getContext('2d')
  const kept = new Map<string, number>()
  let set = ''
  return (text, px, weight) => {
    const wanted = `${weight} ${px}px ${font}`
    const key = px === layout.labelSize && weight === 400 ? text : `${wanted}|${text}`
    const known = kept.get(key)
    if (known !== undefined) return known
    if (on && set !== wanted) {
      on.font = wanted
      set = wanted
    }
    const width = on?.measureText(text).width ?? text.length * px * 0.5
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, width)
    return width
  }
}
