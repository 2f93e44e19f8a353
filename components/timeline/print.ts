import { paintScene } from '@/core/timeline/painters/svg'
import { markup } from '@/core/timeline/painters/node'
import type { Scene } from '@/core/timeline/scene'

/** Before printing puts the picture as SVG in place of the canvas, whose dots paper would show; returns how to stop. */
export function printAsVector(stage: HTMLElement, pictureOf: () => Scene | null): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  const sheet = document.createElement('div')
  sheet.className = 'tl-print'
  const before = () => {
    const scene = pictureOf()
    if (!scene) return
    sheet.innerHTML = markup(paintScene(scene, scene.description))
    stage.append(sheet)
  }
  window.addEventListener('beforeprint', before, { signal })
  window.addEventListener('afterprint', () => sheet.remove(), { signal })
  return () => stopping.abort()
}
