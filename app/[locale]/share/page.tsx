import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { plainListOf } from '@/app/embed/list/plain-list-of'
import { localeOf } from '@/app/locale'
import { originOf } from '@/app/origin'
import { translatorOf } from '@/components/language/translator'
import { editionOf } from '@/components/language/edition'
import { SharePanel } from '@/components/share/share-panel'
import { shareTitles, shareWords } from '@/components/share/words'
import { InAppLink } from '@/components/ui/in-app-link'
import { PageHeading } from '@/components/ui/page-heading'
import { embeddingOf, readShareOptions, viewToShare } from '@/core/embed/share'
import { themingNames } from '@/core/embed/theming'
import { readView } from '@/core/query/read-view'
import { namesOfActors } from '@/server/archive/summaries'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorOf(await localeOf(params))
  return { title: t('share.title'), robots: { index: false } }
}

/** How to put a view into another page: the same panel as in the dialog, and what can be said in an embed's address. */
export default async function SharePage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const given = await searchParams
  const { view } = readView(given, locale)
  const edition = editionOf(locale, view)
  const { t } = edition
  const single = Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const names = await namesOfActors(view.filter.actors)
  const actors = [...names].map(([id, known]) => ({ id, names: known }))
  const options = readShareOptions(new URLSearchParams(single), view, locale)
  const [origin, titles] = [originOf(await headers()), shareTitles(view, actors)]
  const list =
    options.kind === 'element'
      ? {
          src: embeddingOf(view, options, origin, titles).src,
          html: await plainListOf(viewToShare(view, options), options.locale, origin),
        }
      : undefined
  return (
    <div className="mx-auto max-w-4xl space-y-8 pt-8">
      <PageHeading title={t('share.title')}>
        <p>{t('share.standfirst')}</p>
      </PageHeading>
      <SharePanel
        // The form is sent to this page when scripts are off: then the options come with the address.
        view={view}
        options={options}
        locale={locale}
        origin={origin}
        words={shareWords(locale)}
        titles={titles}
        list={list}
      />
      <section aria-labelledby="theming" className="border-t border-rule pt-6">
        <h2 id="theming" className="font-semibold">
          {t('share.theming')}
        </h2>
        <p className="mt-2 max-w-[65ch] text-muted">{t('share.themingText')}</p>
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
          {themingNames.map((name) => (
            <div key={name} className="contents">
              <dt>
                <code dir="ltr">{name}</code>
              </dt>
              <dd>{t(`share.themes.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <InAppLink className="button" href={edition.timeline(view)}>
          {t('event.back')}
        </InAppLink>
      </p>
    </div>
  )
}
