import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { EventBody } from '@/components/event/event-body'
import { EventList } from '@/components/event/event-list'
import { ListHead } from '@/components/event/list-head'
import { ListPages } from '@/components/event/list-pages'
import { listHead, placeInList } from '@/components/event/list-place'
import { ActiveFilters } from '@/components/filters/active-filters'
import { Filters } from '@/components/filters/filters'
import { textIn } from '@/components/language/direction'
import { editionOf } from '@/components/language/edition'
import { translatorOf } from '@/components/language/translator'
import { LiveNews } from '@/components/live/live-news'
import { liveOf } from '@/components/live/live-of'
import { Downloads } from '@/components/share/downloads'
import { Share } from '@/components/share/share'
import { shareTitles, shareWords } from '@/components/share/words'
import { crowdFrom } from '@/core/timeline/data'
import { Story } from '@/components/story/story'
import { timelineProps } from '@/components/timeline/props-of'
import { Timeline } from '@/components/timeline/timeline'
import { InAppLink } from '@/components/ui/in-app-link'
import { Notice } from '@/components/ui/notice'
import type { EventRecord } from '@/core/archive/records'
import { readShareOptions } from '@/core/embed/share'
import { chooseEvent, clearFilter, isFiltered, setPresentation } from '@/core/query/change-view'
import { readView } from '@/core/query/read-view'
import { viewHref, writeFileQuery } from '@/core/query/write-view'
import { checkView } from '@/server/archive/check-view'
import { countActors } from '@/server/archive/count-actors'
import { archiveSize, countEvents, countTypes } from '@/server/archive/count-events'
import { latestArrival } from '@/server/archive/find-arrivals'
import { findEvent } from '@/server/archive/find-event'
import { findPicture } from '@/server/archive/find-picture'
import { listLimit } from '@/server/archive/list-events'
import { listPart } from '@/server/archive/list-part'
import { alternatesOf } from '../alternates'
import { cardOf } from '@/app/card'
import { originOf } from '@/app/origin'
import { embeddable } from '@/app/discovery'
import { subjectOfView } from '@/app/view-subject'
import { localeOf } from '../locale'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = translatorOf(locale)
  const { view } = readView(await searchParams, locale)
  const { page } = view.presentation
  const subject = (await subjectOfView(editionOf(locale, view))) ?? t('dashboard.title')
  const heading = page ? `${subject} · ${t('list.turned', { number: page.number })}` : subject
  const title = `${heading} · ${t('site.name')}`
  const description = t('site.description')
  const path = viewHref(`/${locale}`, view, locale)
  const feed = `/api/v1/events.atom?${writeFileQuery(view, locale)}`
  const alternates = {
    ...alternatesOf(locale, ''),
    types: { 'application/atom+xml': [{ url: feed, title }] },
  }
  return {
    title: { absolute: title },
    description,
    alternates: await embeddable(alternates, path, title),
    ...cardOf(locale, { title, description, path, view }),
  }
}

/** Events on a page of the list: few are listed at once, of a crowd the picture leads to any stretch. */
const listedOf = (count: number) => (count < crowdFrom ? listLimit : 100)

/** The chosen event; of a crowd it need not be among those listed. */
async function findChosen(
  id: string | null,
  listed: readonly EventRecord[],
): Promise<EventRecord | undefined> {
  if (id === null) return undefined
  return listed.find((event) => event.id === id) ?? (await findEvent(id)) ?? undefined
}

/** The dashboard: the events of a view as a picture, as a list, and the chosen one with its sources. */
export default async function Dashboard({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { view, problems } = readView(await searchParams, locale)
  const edition = editionOf(locale, view)
  const { t } = edition
  // What arrives after this is news: all else is asked later.
  const [since, count] = await Promise.all([latestArrival(), countEvents(view.filter)])
  const live = <LiveNews since={since} {...liveOf(edition, view.filter)} />
  const limit = listedOf(count)
  const asked = view.presentation.page
  const [size, unknown, part, picture, actors, types] = await Promise.all([
    archiveSize(),
    checkView(view),
    listPart(view.filter, asked?.after ?? null, limit),
    findPicture(view, locale),
    countActors(view.filter),
    countTypes(view.filter),
  ])
  if (size.events === 0) {
    return (
      <Notice title={t('states.emptyTitle')}>
        <p>{t('states.emptyText')}</p>
        {live}
      </Notice>
    )
  }
  const { events } = part
  const place = placeInList(asked, part, count, limit)
  const chosen = await findChosen(view.presentation.event, events)
  // A story shows the event by itself.
  const aside = view.presentation.story ? undefined : chosen
  return (
    <div className="space-y-8 pt-8">
      {live}
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="font-serif text-3xl font-semibold sm:text-4xl">{t('dashboard.title')}</h1>
          <p className="mt-2 text-muted">
            {t('dashboard.standfirst', { events: size.events, articles: size.articles })}{' '}
            {isFiltered(view.filter) ? (
              <strong className="text-ink">{t('dashboard.ofAll', { count, all: size.events })}</strong>
            ) : null}
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          {events.length > 0 && !view.presentation.story ? (
            <InAppLink
              className="button no-print"
              scroll={false}
              href={edition.timeline(
                setPresentation(view, { story: true, event: chosen?.id ?? events[0]?.id ?? null }),
              )}
            >
              {t('story.start')}
            </InAppLink>
          ) : null}
          <Downloads edition={edition} />
          <Share
            href={viewHref(`/${locale}/share`, view, locale)}
            view={view}
            options={readShareOptions(new URLSearchParams(), view, locale)}
            locale={locale}
            words={shareWords(locale)}
            titles={shareTitles(view, actors)}
          />
        </div>
      </header>
      {problems.length + unknown.length > 0 ? (
        <section
          aria-label={t('problems.title')}
          className="border-s-4 border-accent bg-wash px-4 py-3 text-sm"
        >
          <p className="font-semibold">{t('problems.title')}</p>
          <ul>
            {[...problems, ...unknown].map(({ parameter, value, reason }) => (
              <li key={`${parameter} ${value}`}>
                <bdi>{t(`problems.${reason}`, { parameter, value })}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ActiveFilters
        edition={edition}
        actors={actors}
        articles={events.flatMap(({ citations }) => citations.map(({ article }) => article))}
      />
      {events.length === 0 ? (
        <Notice level={2} title={t('states.nothingTitle')}>
          <p>{t('states.nothingText')}</p>
          <InAppLink className="button" href={edition.timeline(clearFilter(view))}>
            {t('states.showAll')}
          </InAppLink>
        </Notice>
      ) : (
        <section aria-label={t('dashboard.timeline')} className="list-first">
          <Timeline {...timelineProps(picture, chosen, edition, `/${locale}`)} />
        </section>
      )}
      {view.presentation.story && events.length > 0 ? (
        <Story events={events} edition={edition} place={place} />
      ) : null}
      <div
        className={`grid gap-10 print:block ${aside ? 'lg:grid-cols-[15rem_1fr_24rem]' : 'lg:grid-cols-[15rem_1fr]'}`}
      >
        <aside className="no-print min-w-0">
          <details className="drawer">
            <summary className="button no-print">{t('filters.title')}</summary>
            <div className="pt-4 lg:pt-0">
              <Filters edition={edition} actors={actors} types={types} />
            </div>
          </details>
        </aside>
        {events.length === 0 ? null : (
          <section className="min-w-0" aria-labelledby={listHead}>
            <ListHead page={asked?.after ?? ''} className="border-b-2 border-ink pb-2 font-semibold">
              {t('dashboard.list')}
              {place.pages > 1 ? (
                <span className="font-normal">
                  {' · '}
                  {t('list.page', { number: place.number, pages: place.pages })}
                </span>
              ) : null}
            </ListHead>
            {place.pages > 1 ? (
              <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
                <p className="text-sm text-muted">{t('list.order')}</p>
                <ListPages edition={edition} place={place} label={t('list.pages')} />
              </div>
            ) : null}
            <EventList events={events} edition={edition} origin={originOf(await headers())} />
            {place.pages > 1 ? (
              <ListPages edition={edition} place={place} label={t('list.pagesAtEnd')} />
            ) : null}
          </section>
        )}
        {aside ? (
          <aside
            aria-label={t('event.details')}
            className="print-still fixed inset-x-0 bottom-0 z-20 max-h-[65dvh] overflow-y-auto border-t-2 border-ink bg-raised p-5 shadow-lg lg:sticky lg:inset-x-auto lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:border lg:border-rule lg:shadow-none"
            tabIndex={0}
          >
            <div className="mb-4 flex items-start justify-between gap-4">
              <h2 {...textIn(aside.language)} className="font-serif text-xl font-semibold leading-relaxed">
                {aside.title}
              </h2>
              <InAppLink
                className="button no-print"
                scroll={false}
                href={edition.timeline(chooseEvent(view, null))}
                aria-label={t('event.close')}
              >
                <span aria-hidden="true">×</span>
              </InAppLink>
            </div>
            <EventBody event={aside} edition={edition} level={3} />
            <p className="no-print mt-6">
              <InAppLink className="link text-sm" href={edition.page(`/events/${aside.id}`)}>
                {t('event.page')}
              </InAppLink>
            </p>
          </aside>
        ) : null}
      </div>
    </div>
  )
}
