import { formatDay } from '@/core/chronology/format'
import type { ArticleReference } from '@/core/archive/records'
import type { Edition } from '../language/edition'
import { Foreign } from '../ui/foreign'
import { InAppLink } from '../ui/in-app-link'

interface Props {
  article: ArticleReference
  edition: Edition
  /** Fragment of the place in the reader. */
  place?: string
}

/** Where words come from: the article, who printed it, who wrote it first, when. */
export function SourceLine({ article, edition, place = '' }: Props) {
  const { t, dates } = edition
  const origin = [article.publisher, article.agency].filter((name) => name !== null)
  return (
    <p className="text-sm text-muted">
      <InAppLink className="link" href={`${edition.page(`/articles/${article.id}`)}${place}`}>
        <Foreign language={article.language}>{article.title}</Foreign>
      </InAppLink>
      {origin.map((name) => (
        <span key={name}>
          {' · '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {' · '}
      {article.publishedOn === null
        ? t('event.undatedArticle')
        : t('event.published', { date: formatDay(article.publishedOn, dates) })}
      {article.url === null ? null : (
        <bdi dir="ltr" className="print-only block">
          {article.url}
        </bdi>
      )}
    </p>
  )
}
