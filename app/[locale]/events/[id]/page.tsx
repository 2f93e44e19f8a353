import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { alternatesOf } from '@/app/alternates'
import { embeddable } from '@/app/discovery'
import { cardOf } from '@/app/card'
import { JsonLd } from '@/app/json-ld'
import { localeOf } from '@/app/locale'
import { EventBody } from '@/components/event/event-body'
import { actorName } from '@/components/language/actor-name'
import { directionOf } from '@/components/language/direction'
import { editionOf, wholeView } from '@/components/language/edition'
import { InAppLink } from '@/components/ui/in-app-link'
import { PageHeading } from '@/components/ui/page-heading'
import { formatExtent } from '@/core/chronology/format'
import { chooseEvent } from '@/core/query/change-view'
import { defaultView } from '@/core/query/defaults'
import { readView } from '@/core/query/read-view'
import { findEvent } from '@/server/archive/find-event'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const eventOf = cache(async (id: string) => (await findEvent(id)) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const event = await eventOf((await params).id)
  const title = event.title
  const description = event.citations[0]?.exact.slice(0, 200)
  const path = `/${locale}/events/${event.id}`
  return {
    title,
    description,
    alternates: await embeddable(alternatesOf(locale, `/events/${event.id}`), path, title),
    ...cardOf(locale, {
      title,
      description,
      path,
      view: chooseEvent(defaultView(locale), event.id),
      kind: 'article',
    }),
  }
}

/** One event with everything that backs it. */
export default async function EventPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { view } = readView(await searchParams, locale)
  const event = await eventOf((await params).id)
  const edition = editionOf(locale, view)
  const { t } = edition
  return (
    <div className="mx-auto max-w-3xl space-y-8 pt-8">
      <JsonLd
        data={{
          '@type': 'Event',
          name: event.title,
          inLanguage: event.language,
          temporalCoverage: event.edtf,
          ...(/^\d{4}-\d{2}-\d{2}$/.test(event.edtf) && { startDate: event.edtf }),
          description: event.citations[0]?.exact,
          location: event.actors
            .filter(({ role }) => role === 'location')
            .map((actor) => ({ '@type': 'Place', name: actorName(actor, locale).text })),
          performer: event.actors
            .filter(({ role }) => role === 'agent')
            .map((actor) => ({ '@type': 'Thing', name: actorName(actor, locale).text })),
          subjectOf: event.citations.map(({ article }) => ({
            '@type': 'NewsArticle',
            headline: article.title,
            url: article.url ?? undefined,
          })),
        }}
      />
      <PageHeading
        title={
          <span lang={event.language} dir={directionOf(event.language)}>
            {event.title}
          </span>
        }
      >
        <p>
          {t(`types.${event.type}`)} ·{' '}
          <time dateTime={event.edtf}>{formatExtent(event.extent, event.edtf, edition.dates)}</time>
        </p>
      </PageHeading>
      <EventBody event={event} edition={edition} level={2} />
      <p className="no-print">
        <InAppLink className="button" href={edition.timeline(chooseEvent(wholeView(view, locale), event.id))}>
          {t('event.onTimeline')}
        </InAppLink>
      </p>
    </div>
  )
}
