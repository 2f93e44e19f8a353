import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { localeOf } from '@/app/locale'
import { SourceLine } from '@/components/event/source-line'
import { editionOf } from '@/components/language/edition'
import { translatorOf } from '@/components/language/translator'
import { PageHeading } from '@/components/ui/page-heading'
import { readView } from '@/core/query/read-view'
import { listArticles } from '@/server/archive/find-article'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return { title: translatorOf(locale)('articles.title'), alternates: alternatesOf(locale, '/articles') }
}

/** Every article of the archive. */
export default async function ArticlesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const edition = editionOf(locale, readView(await searchParams, locale).view)
  const { t } = edition
  const articles = await listArticles()
  return (
    <div className="mx-auto max-w-4xl space-y-8 pt-8">
      <PageHeading title={t('articles.title')}>
        <p>{t('articles.standfirst', { count: articles.length })}</p>
      </PageHeading>
      <ul className="divide-y divide-rule">
        {articles.map((article) => (
          <li key={article.id} className="py-4">
            <SourceLine article={article} edition={edition} />
            <p className="text-sm text-muted">{t('articles.events', { count: article.events })}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
