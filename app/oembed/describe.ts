import { translatorOf } from '@/components/language/translator'
import { hostScript } from '@/core/embed/address'
import { sizeWithin, thumbnailWithin, type Limits, type Oembed } from '@/core/embed/oembed'
import { fixedFrame } from '@/core/embed/snippet'
import { setPresentation } from '@/core/query/change-view'
import { viewHref, writeView } from '@/core/query/write-view'
import type { Embeddable } from './embeddable'

/** Seconds that a consumer may keep an answer: what is embedded stays alive meanwhile. */
const keptFor = 3600

/** What an embed looks like to a consumer that allows it so much room. */
export function describe({ title, locale, view, embed }: Embeddable, origin: string, limits: Limits): Oembed {
  const size = sizeWithin(limits)
  const picture = thumbnailWithin(limits)
  const embedding = {
    src: `${origin}${embed}`,
    link: `${origin}${viewHref(`/${locale}`, view, locale)}`,
    title,
    script: `${origin}${hostScript}`,
    height: size.height,
  }
  const drawn = writeView(setPresentation(view, { theme: null, story: false }), locale)
  for (const [name, value] of Object.entries({ lang: locale, ...picture })) drawn.set(name, String(value))
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: translatorOf(locale)('site.name'),
    provider_url: `${origin}/`,
    cache_age: keptFor,
    html: fixedFrame(embedding, size.width, size.height),
    ...size,
    ...(picture && {
      thumbnail_url: `${origin}/api/v1/events.png?${drawn.toString()}`,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  }
}
