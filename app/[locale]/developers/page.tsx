import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { alternatesOf } from '@/app/alternates'
import { localeOf } from '@/app/locale'
import { originOf } from '@/app/origin'
import { Reference } from '@/components/developers/reference'
import { apiWords } from '@/components/language/api-words'
import { translatorOf } from '@/components/language/translator'
import { PageHeading } from '@/components/ui/page-heading'
import { apiPath } from '@/core/api/address'
import { documentOf } from '@/core/api/openapi'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = translatorOf(locale)
  return {
    title: t('developers.title'),
    description: apiWords(locale).summary,
    alternates: alternatesOf(locale, '/developers'),
  }
}

/** The HTTP interface for whoever writes a program against it; needs neither scripts nor the archive. */
export default async function DevelopersPage({ params }: Props) {
  const locale = await localeOf(params)
  const t = translatorOf(locale)
  const words = apiWords(locale)
  const document = documentOf(words, originOf(await headers()))
  return (
    <div className="space-y-10 pt-8">
      <PageHeading title={t('developers.title')}>
        <p>{words.summary}</p>
        <p className="mt-3">
          <a className="link" href={`${apiPath}/openapi.json?lang=${locale}`}>
            {t('developers.document')}
          </a>
        </p>
      </PageHeading>
      <Reference document={document} words={words} t={t} />
    </div>
  )
}
