import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { localeOf } from '@/app/locale'
import { editionOf } from '@/components/language/edition'
import { translatorOf } from '@/components/language/translator'
import { ActorName } from '@/components/ui/actor-name'
import { InAppLink } from '@/components/ui/in-app-link'
import { PageHeading } from '@/components/ui/page-heading'
import { actorTypes } from '@/core/extraction/extraction'
import { readView } from '@/core/query/read-view'
import { listActors } from '@/server/archive/count-actors'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return { title: translatorOf(locale)('actors.title'), alternates: alternatesOf(locale, '/actors') }
}

/** Everybody who takes part in an event, by kind. */
export default async function ActorsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const edition = editionOf(locale, readView(await searchParams, locale).view)
  const { t } = edition
  const actors = await listActors()
  return (
    <div className="space-y-8 pt-8">
      <PageHeading title={t('actors.title')}>
        <p>{t('actors.standfirst', { count: actors.length })}</p>
      </PageHeading>
      {actorTypes.map((type) => {
        const some = actors.filter((actor) => actor.type === type)
        if (some.length === 0) return null
        return (
          <section key={type}>
            <h2 className="border-b border-ink pb-1 font-semibold">{t(`actorTypesMany.${type}`)}</h2>
            <ul className="mt-2 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
              {some.map((actor) => (
                <li
                  key={actor.id}
                  className="flex min-h-9 items-center justify-between gap-4 border-b border-rule"
                >
                  <InAppLink
                    className="inline-flex min-h-6 items-center hover:text-accent"
                    href={edition.page(`/actors/${actor.id}`)}
                  >
                    <ActorName actor={actor} locale={locale} />
                  </InAppLink>
                  <span className="text-sm text-muted">{t('actors.events', { count: actor.count })}</span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
