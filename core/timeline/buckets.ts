import { countText } from '../text/count'
import { formatExtent, formatStretch } from '../chronology/format'
import type { ArrangedBucket, ArrangedLane } from './arrange'
import { directionOf } from './labels'
import type { Bucket } from './marks'
import { layout, type SceneOptions } from './options'
import { stretch, type TimeScale } from './scale'
import { countedPhrase } from './words'

const namedTitles = 3
/** A text stands this far from the edges of its cell, in px; in the smallest nearer. */
const inset = 3
const smallInset = 1
const smallestChip = 26

const nameOf = (names: Record<string, string>, locale: string) =>
  names[locale] ?? names.en ?? Object.values(names)[0] ?? ''

/** One degree more for every tenfold. */
function degreeOf(count: number): Bucket['degree'] {
  if (count < 10) return 1
  if (count < 100) return 2
  return count < 1000 ? 3 : 4
}

/** The buckets of a lane that are in sight. `y` is the top of their row in px. */
export function bucketsIn(
  lane: ArrangedLane,
  index: number,
  y: number,
  scale: TimeScale,
  width: number,
  options: SceneOptions,
): Bucket[] {
  return lane.buckets.flatMap((bucket) => {
    const [rawLeft, rawRight] = stretch(scale, bucket.from, bucket.to)
    if (rawRight < 0 || rawLeft > width) return []
    const [left, right] = chipOf(rawLeft, rawRight, width)
    return [
      {
        key: `${index}:${bucket.key}`,
        lane: index,
        count: bucket.count,
        name: spoken(bucket, options),
        text: textOf(bucket, right - left - 2 * (right - left > smallestChip ? inset : smallInset), options),
        dir: directionOf(options.locale),
        degree: degreeOf(bucket.count),
        from: bucket.from,
        to: bucket.to,
        ids: bucket.events.map(({ id }) => id),
        chosen: options.chosen !== null && bucket.events.some(({ id }) => id === options.chosen),
        left,
        right,
        x: (left + right) / 2,
        y,
        href: options.listHref,
      },
    ]
  })
}

/** What is in sight of the cell, with a hair of air; cells too small to hit are widened. */
function chipOf(rawLeft: number, rawRight: number, width: number): readonly [number, number] {
  const left = Math.max(rawLeft + 1, 1)
  const right = Math.min(rawRight - 1, width - 1)
  if (right - left >= smallestChip || rawRight - rawLeft >= smallestChip)
    return [left, Math.max(right, left + 2)]
  const middle = Math.min(
    Math.max((rawLeft + rawRight) / 2, smallestChip / 2 + 1),
    width - smallestChip / 2 - 1,
  )
  return [middle - smallestChip / 2, middle + smallestChip / 2]
}

/** Measured piece by piece: the pieces come again and again, and nothing joins across what parts them. */
function textOf({ count, actors }: ArrangedBucket, room: number, { measure, locale }: SceneOptions): string {
  const widthOf = (text: string) => measure(text, layout.noteSize, 600)
  let text = ''
  let width = 0
  for (const sign of [`+${countText(count)}`, compact(count)]) {
    width = widthOf(sign)
    if (width > room) continue
    text = isolated(sign)
    break
  }
  if (text === '') return ''
  for (const [rank, { names }] of actors.entries()) {
    const [part, name] = [rank === 0 ? ' · ' : locale === 'ar' ? '، ' : ', ', nameOf(names, locale)]
    width += widthOf(part) + widthOf(name)
    if (width > room) break
    text += part + name
  }
  return text
}

/** Neither the sign nor what follows turns the other around. */
const isolated = (text: string) => `\u2066${text}\u2069`

/** `+950`, `+12k`: Latin digits in both languages, as everywhere on the picture. */
function compact(count: number): string {
  if (count < 1000) return `+${count}`
  if (count < 10_000) return `+${Math.round(count / 100) / 10}k`
  return count < 1_000_000 ? `+${Math.round(count / 1000)}k` : `+${Math.round(count / 100_000) / 10}M`
}

function spoken({ count, from, to, actors, events }: ArrangedBucket, options: SceneOptions): string {
  const phrase = countedPhrase(options.words.more, count, options.locale)
  const [only] = events
  const when =
    events.length === 1 && only
      ? formatExtent(only.extent, only.edtf, options)
      : formatStretch(from, to - 1, options)
  const told =
    events.length > 0
      ? events.slice(0, namedTitles).map(({ title }) => title)
      : actors.map(({ names }) => nameOf(names, options.locale))
  return told.length > 0 ? `${phrase} — ${when}: ${told.join(' · ')}` : `${phrase} — ${when}`
}
