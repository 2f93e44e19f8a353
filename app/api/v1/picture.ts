import type { z } from 'zod'
import { actorName } from '@/components/language/actor-name'
import { editionOf } from '@/components/language/edition'
import { viewSheet } from '@/components/picture/view-sheet'
import { timelineProps } from '@/components/timeline/props-of'
import { pictureSize } from '@/core/api/file-parameters'
import type { Locale, View } from '@/core/query/view'
import type { Sheet } from '@/core/timeline/painters/sheet'
import { findEvent } from '@/server/archive/find-event'
import { findPicture } from '@/server/archive/find-picture'
import { mostPixels } from '@/server/pictures/draw-png'
import { namesOfActors } from '@/server/archive/summaries'
import { problemsOfShape, viewAsked } from './answer'
import { type RequestProblem } from './problem'

type PictureSize = z.infer<typeof pictureSize>

interface PictureRequest {
  view: View
  locale: Locale
  size: PictureSize
}

/** What an address asks to be drawn, or what of it cannot be used. */
export async function readPictureRequest(
  parameters: URLSearchParams,
): Promise<PictureRequest | { problems: RequestProblem[] }> {
  const given = ['width', 'height', 'scale'].flatMap((name) => {
    const value = parameters.get(name)
    return value === null || value === '' ? [] : [[name, value]]
  })
  const size = pictureSize.safeParse(Object.fromEntries(given))
  const asked = await viewAsked(parameters)
  const problems = [
    ...('problems' in asked ? asked.problems : []),
    ...(size.error ? problemsOfShape(size.error, parameters) : []),
  ]
  return 'problems' in asked || !size.success ? { problems } : { ...asked, size: size.data }
}

/** A view as a picture in a frame of words, `size` as asked for. */
export async function pictureOf({ view, locale, size }: PictureRequest, origin: string): Promise<Sheet> {
  const edition = editionOf(locale, view)
  const { actors } = view.filter
  const [picture, chosen, names] = await Promise.all([
    findPicture(view, locale),
    view.presentation.event === null ? null : findEvent(view.presentation.event),
    namesOfActors(actors),
  ])
  return viewSheet({
    edition,
    timeline: timelineProps(picture, chosen ?? undefined, edition, `${origin}/${locale}`),
    chosen: chosen ?? undefined,
    actors: actors.map((id) => actorName({ id, names: names.get(id) ?? {} }, locale).text),
    site: new URL(origin).host,
    size: { width: size.width, height: size.height ?? null },
    theme: view.presentation.theme ?? 'light',
  })
}

/** Why a picture cannot be drawn in dots of this scale, or null. */
export function tooLarge({ width, height }: Sheet, { scale }: PictureSize): RequestProblem | null {
  if (width * height * scale * scale <= mostPixels) return null
  return {
    parameter: 'scale',
    value: String(scale),
    detail: `Ask for ${mostPixels / 1_000_000} million dots at most: this would be ${Math.round(width * scale)} by ${Math.round(height * scale)}.`,
  }
}
