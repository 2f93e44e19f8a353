import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache, Fragment } from 'react'
import { alternatesOf } from '@/app/alternates'
import { embeddable } from '@/app/discovery'
import { cardOf } from '@/app/card'
import { originOf } from '@/app/origin'
import { JsonLd } from '@/app/json-ld'
import { localeOf } from '@/app/locale'
import { EventList } from '@/components/event/event-list'
import { Quotation } from '@/components/event/quotation'
import { actorName } from '@/components/language/actor-name'
import { editionOf, wholeView } from '@/components/language/edition'
import { translatorOf } from '@/components/language/translator'
import { LiveNews } from '@/components/live/live-news'
import { liveOf } from '@/components/live/live-of'
import { ActorName } from '@/components/ui/actor-name'
import { InAppLink } from '@/components/ui/in-app-link'
import { PageHeading } from '@/components/ui/page-heading'
import { toggleActor } from '@/core/query/change-view'
import { defaultView } from '@/core/query/defaults'
import { readView } from '@/core/query/read-view'
import { latestArrival } from '@/server/archive/find-arrivals'
import { findActor } from '@/server/archive/find-actor'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const schemaTypes = {
  person: 'Person',
  state: 'Country',
  organization: 'Organization',
  place: 'Place',
  group: 'Organization',
}
/** With the number of the last arrival before it was read: what arrives later is news. */
const actorOf = cache(async (id: string) => {
  const since = await latestArrival()
  return { since, actor: (await findActor(id)) ?? notFound() }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { actor } = await actorOf((await params).id)
  const name = actorName(actor, locale).text
  const description = translatorOf(locale)('actors.description', { name, count: actor.events.length })
  const view = toggleActor(defaultView(locale), actor.id)
  const path = `/${locale}/actors/${actor.id}`
  return {
    title: name,
    description,
    alternates: await embeddable(alternatesOf(locale, `/actors/${actor.id}`), path, name),
    ...cardOf(locale, { title: name, description, path, view }),
  }
}

/** One actor: spellings, events, what was said, and with whom. */
export default async function ActorPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { view } = readView(await searchParams, locale)
  const { actor, since } = await actorOf((await params).id)
  const whole = toggleActor(wholeView(view, locale), actor.id)
  const edition = editionOf(locale, whole)
  const { t } = edition
  const name = actorName(actor, locale).text
  const spellings = actor.aliases.filter((alias) => alias !== name)
  const loose = actor.quotes.filter(({ eventId }) => eventId === null)
  return (
    <div className="mx-auto max-w-4xl space-y-8 pt-8">
      <JsonLd
        data={{
          '@type': schemaTypes[actor.type],
          name,
          alternateName: spellings,
          ...(actor.wikidata && { sameAs: `https://www.wikidata.org/wiki/${actor.wikidata}` }),
        }}
      />
      <LiveNews since={since} {...liveOf(edition, whole.filter)} />
      <PageHeading title={<ActorName actor={actor} locale={locale} />}>
        <p>
          {t(`actorTypes.${actor.type}`)}
          {actor.wikidata ? (
            <>
              {' · '}
              <a className="link" href={`https://www.wikidata.org/wiki/${actor.wikidata}`} rel="noreferrer">
                {t('actors.wikidata')}
              </a>
            </>
          ) : null}
        </p>
        {spellings.length > 0 ? (
          <p className="mt-1 text-sm">
            {t('actors.also')}:{' '}
            {spellings.slice(0, 12).map((alias, place) => (
              <Fragment key={alias}>
                {place === 0 ? null : locale === 'ar' ? '، ' : ', '}
                <bdi>{alias}</bdi>
              </Fragment>
            ))}
          </p>
        ) : null}
      </PageHeading>
      <InAppLink className="button" href={edition.timeline(whole)}>
        {t('actors.onTimeline')}
      </InAppLink>
      {actor.companions.length > 0 ? (
        <section>
          <h2 className="label">{t('actors.companions')}</h2>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {actor.companions.slice(0, 12).map((companion) => (
              <li key={companion.id} className="min-h-7">
                <InAppLink className="link" href={edition.page(`/actors/${companion.id}`)}>
                  <ActorName actor={companion} locale={locale} />
                </InAppLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2 className="border-b-2 border-ink pb-2 font-semibold">{t('actors.eventsTitle')}</h2>
        {actor.events.length === 0 ? (
          <p className="mt-2">{t('actors.noEvents')}</p>
        ) : (
          <EventList events={actor.events} edition={edition} origin={originOf(await headers())} />
        )}
      </section>
      {loose.length > 0 ? (
        <section className="space-y-4">
          <h2 className="label">{t('actors.said', { name })}</h2>
          {loose.map((quote) => (
            <Quotation key={quote.id} quote={quote} edition={edition} />
          ))}
        </section>
      ) : null}
    </div>
  )
}
