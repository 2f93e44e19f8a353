import type { Measure } from '@/core/timeline/ellipsis'
import { eventFamilies, type EventFamily } from '@/core/timeline/words'
import type { Palette } from '@/core/timeline/painters/canvas'
import { measureOnCanvas } from './measure-on-canvas'

/** The style sheet's colours as a canvas needs them: resolved, in the present theme. */
function readPalette(root: HTMLElement): Palette {
  const probe = document.createElement('i')
  probe.hidden = true
  root.append(probe)
  const resolved = (name: string) => {
    probe.style.color = `var(--tl-${name})`
    return getComputedStyle(probe).color
  }
  const hues = eventFamilies.map((family) => [family, resolved(`${family}-hue`)] as const)
  const hueOf = (family: EventFamily) => hues.find(([one]) => one === family)?.[1] ?? ''
  const palette: Palette = {
    paper: resolved('paper'),
    ink: resolved('ink'),
    soft: resolved('soft'),
    rule: resolved('rule'),
    grid: resolved('grid'),
    ground: resolved('ground'),
    accent: resolved('accent'),
    families: {
      conflict: hueOf('conflict'),
      diplomacy: hueOf('diplomacy'),
      speech: hueOf('speech'),
      civic: hueOf('civic'),
      other: hueOf('other'),
    },
    transparent: (colour) => colour.replace(/^rgb\(([^)]*)\)$/, 'rgba($1, 0)'),
    font: getComputedStyle(root).fontFamily,
  }
  probe.remove()
  return palette
}

/** What of the style sheet the picture is drawn and measured with. */
export interface Looks {
  palette: Palette
  measure: Measure
}

export function looksOf(root: HTMLElement): Looks {
  const palette = readPalette(root)
  return { palette, measure: measureOnCanvas(palette.font) }
}

/** The fonts that are there. */
const loadedFaces = () => new Set([...document.fonts].filter(({ status }) => status === 'loaded'))

/** Tells when colours or fonts may have changed; returns how to stop. */
export function watchLooks(changed: () => void): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ]) {
    matchMedia(query).addEventListener('change', changed, { signal })
  }
  const themes = new MutationObserver(changed)
  themes.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class', 'style'],
  })
  let faces = loadedFaces()
  const loaded = ({ fontfaces }: FontFaceSetLoadEvent) => {
    // It is told late, also of those that the picture was measured with.
    const known = faces
    faces = loadedFaces()
    if (fontfaces.some((face) => !known.has(face))) changed()
  }
  document.fonts.addEventListener('loadingdone', loaded, { signal })
  return () => {
    stopping.abort()
    themes.disconnect()
  }
}
