import { withoutTail } from '@/core/text/tail'
import { foldWithOffsets } from '@/core/text/fold'
import type { Span } from '../extraction'
import { articleWords } from './words'

const address = /https?:\/\/[^\s"'<>«»“”]+/g

/** The article's own address: the longest one in its page furniture (a site's front page is shorter), or null. */
export function urlOf(_text: string, boilerplate: readonly Span[]): string | null {
  let best: string | null = null
  for (const span of boilerplate) {
    for (const match of span.text.match(address) ?? []) {
      const url = withoutTail(match, '.,;:!?)]')
      if (!best || url.length > best.length) best = url
    }
  }
  return best
}

/** Name of the site or paper that a print footer or copyright line gives, or null. */
export function publisherOf(text: string, boilerplate: readonly Span[]): string | null {
  for (const span of boilerplate) {
    const { folded, sourceOffsets } = foldWithOffsets(span.text)
    for (const phrase of articleWords.publisherBefore) {
      const at = folded.indexOf(phrase)
      if (at === -1) continue
      const from = span.start + (sourceOffsets[at + phrase.length] ?? 0)
      const name = text
        .slice(from, span.end)
        .split(/https?:|[-–—|:،,©.()]|\n/u)[0]
        ?.trim()
      if (name && name.length > 1 && name.length < 60) return name
    }
  }
  return null
}
