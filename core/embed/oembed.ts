import { escapeHtml } from '../text/escape-html'

/** An answer by the specification of oEmbed 1.0 (oembed.com), of the type `rich`. Sizes are px, addresses absolute. */
export interface Oembed {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  /** Seconds that a consumer may keep it. */
  cache_age: number
  html: string
  width: number
  height: number
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

const [usualWidth, usualHeight] = [720, 640]
const thumbnail = { width: 1200, height: 630, least: 200 }

/** What a consumer lets an embed be at most, px; null is no limit. */
export interface Limits {
  width: number | null
  height: number | null
}

/** The size of an embed within what a consumer allows. */
export const sizeWithin = ({ width, height }: Limits) => ({
  width: Math.min(usualWidth, width ?? usualWidth),
  height: Math.min(usualHeight, height ?? usualHeight),
})

/** The size of a thumbnail within what a consumer allows, its shape kept; null where it would be too small to draw. */
export function thumbnailWithin({ width, height }: Limits): { width: number; height: number } | null {
  const share = Math.min(1, (width ?? Infinity) / thumbnail.width, (height ?? Infinity) / thumbnail.height)
  const size = { width: Math.floor(thumbnail.width * share), height: Math.floor(thumbnail.height * share) }
  return Math.min(size.width, size.height) < thumbnail.least ? null : size
}

/** The same as XML, in the element that the specification names. */
export function oembedXml(answer: Oembed): string {
  const parts = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join('')}</oembed>\n`
}
