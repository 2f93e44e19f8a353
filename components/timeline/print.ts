import type { TimelineData } from '@/core/timeline/data'
import type { Measure } from '@/core/timeline/ellipsis'
import { paintScene } from '@/core/timeline/painters/svg'
import { markup } from '@/core/timeline/painters/node'
import type { TimelineProps } from '@/core/timeline/props'
import type { Scene } from '@/core/timeline/scene'
import { wholePages } from '@/core/timeline/whole'

/** A screen may set letters on whole dots, paper sets them by their outlines, up to so many times as wide. */
const widerOnPaper = 1.04

/** All of the time, not only what is in sight; of a crowd what came with the page, or else what is drawn now. */
export const paperPages = (
  props: TimelineProps,
  data: TimelineData,
  drawn: Scene | null,
  measure: Measure,
  prefix: string,
): readonly Scene[] =>
  data.crowd && props.presentation.window
    ? drawn
      ? [drawn]
      : []
    : wholePages(data, props, onPaper(measure), prefix)

const onPaper =
  (measure: Measure): Measure =>
  (text, px, weight) =>
    measure(text, px, weight) * widerOnPaper

/**
 * Before printing puts the whole picture as SVG, a piece for each sheet, in place of the canvas, whose dots paper would
 * show and which holds only what is in sight; returns how to stop.
 */
export function printAsVector(stage: HTMLElement, pagesOf: () => readonly Scene[]): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  const paper = document.createElement('div')
  paper.className = 'tl-print'
  const before = () => {
    paper.innerHTML = pagesOf()
      .map((page) => `<div class="tl-paper">${markup(paintScene(page, page.description))}</div>`)
      .join('')
    stage.append(paper)
  }
  window.addEventListener('beforeprint', before, { signal })
  window.addEventListener('afterprint', () => paper.remove(), { signal })
  return () => stopping.abort()
}
