import { renderAsync } from '@resvg/resvg-js'
import { markup } from '@/core/timeline/painters/node'
import { physicalText } from '@/core/timeline/painters/physical-text'
import type { Sheet } from '@/core/timeline/painters/sheet'
import { fontFile, fontFiles } from './font-files'

/** Pictures that may wait for their turn; beyond them the answer is to come back later. */
const mostWaiting = 20

/** More would take hundreds of megabytes for one request. */
export const mostPixels = 24_000_000

/** Too many pictures are being drawn already. */
export class TooManyPictures extends Error {}

let fonts: string[] | null = null

let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * A sheet as PNG, `scale` device pixels a px, in the packaged font only, so that it is the same on every machine. One at a
 * time and off the main thread: a picture takes some hundred ms of a core.
 * @throws {TooManyPictures} when twenty wait already.
 */
export async function drawPng({ root, width }: Sheet, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  if (waiting >= mostWaiting) throw new TooManyPictures('Too many pictures are being drawn.')
  fonts ??= Object.values(fontFiles).map(fontFile)
  const svg = markup(physicalText(root))
  const options = {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans Arabic' },
    fitTo: { mode: 'width' as const, value: Math.round(width * scale) },
  }
  waiting += 1
  const drawn = turn.then(() => renderAsync(svg, options))
  turn = drawn.catch(() => null)
  try {
    return new Uint8Array((await drawn).asPng())
  } finally {
    waiting -= 1
  }
}
