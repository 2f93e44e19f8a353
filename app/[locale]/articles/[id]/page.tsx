import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { alternatesOf } from '@/app/alternates'
import { embeddable } from '@/app/discovery'
import { cardOf } from '@/app/card'
import { JsonLd } from '@/app/json-ld'
import { localeOf } from '@/app/locale'
import { textIn } from '@/components/language/direction'
import { editionOf } from '@/components/language/edition'
import { Reader } from '@/components/reader/reader'
import { InAppLink } from '@/components/ui/in-app-link'
import { PageHeading } from '@/components/ui/page-heading'
import { isoFromDay } from '@/core/chronology/day'
import { formatDay, formatExtent } from '@/core/chronology/format'
import { toggleArticle } from '@/core/query/change-view'
import { defaultView } from '@/core/query/defaults'
import { readView } from '@/core/query/read-view'
import { findArticle } from '@/server/archive/find-article'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const articleOf = cache(async (id: string) => (await findArticle(id)) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const article = await articleOf((await params).id)
  const { title } = article
  const description = article.text.trim().slice(0, 200)
  const path = `/${locale}/articles/${article.id}`
  return {
    title,
    description,
    alternates: await embeddable(alternatesOf(locale, `/articles/${article.id}`), path, title),
    ...cardOf(locale, {
      title,
      description,
      path,
      view: toggleArticle(defaultView(locale), article.id),
      kind: 'article',
    }),
  }
}

/** The reader: the whole article, and the events it tells of. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const edition = editionOf(locale, readView(await searchParams, locale).view)
  const { t } = edition
  const article = await articleOf((await params).id)
  const published = article.publishedOn
  const origin = [article.publisher, article.agency].filter((name) => name !== null)
  const original = article.url !== null && /^https?:\/\//.test(article.url) ? article.url : null
  return (
    <div className="space-y-8 pt-8">
      <JsonLd
        data={{
          '@type': 'NewsArticle',
          headline: article.title,
          inLanguage: article.language,
          ...(published !== null && { datePublished: isoFromDay(published) }),
          ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
          ...(original && { url: original }),
        }}
      />
      <PageHeading title={<span {...textIn(article.language)}>{article.title}</span>}>
        <p>
          {origin.map((name) => (
            <span key={name}>
              <bdi>{name}</bdi>
              {' · '}
            </span>
          ))}
          {published === null
            ? t('event.undatedArticle')
            : t('event.published', { date: formatDay(published, edition.dates) })}
          {original ? (
            <>
              {' · '}
              <a className="link" href={original} rel="noreferrer">
                {t('reader.original')}
              </a>
            </>
          ) : null}
        </p>
      </PageHeading>
      <div className="grid gap-10 lg:grid-cols-[1fr_20rem]">
        <Reader article={article} edition={edition} />
        <aside aria-label={t('reader.eventsOf')}>
          <h2 className="label">{t('reader.eventsOf')}</h2>
          <ol className="mt-2 divide-y divide-rule">
            {article.events.map((event) => (
              <li key={event.id} className="py-3">
                <time dateTime={event.edtf} className="block text-sm text-muted">
                  {formatExtent(event.extent, event.edtf, edition.dates)}
                </time>
                <InAppLink
                  {...textIn(event.language)}
                  className="font-serif hover:text-accent"
                  href={edition.page(`/events/${event.id}`)}
                >
                  {event.title}
                </InAppLink>
              </li>
            ))}
          </ol>
          {article.events.length > 0 ? (
            <p className="no-print mt-4">
              <InAppLink className="button" href={edition.timeline(toggleArticle(edition.view, article.id))}>
                {t('reader.onTimeline')}
              </InAppLink>
            </p>
          ) : null}
        </aside>
      </div>
      <p className="break-all text-xs text-muted">
        {t('reader.fingerprint')}: <code dir="ltr">{article.sha256}</code>
      </p>
    </div>
  )
}
