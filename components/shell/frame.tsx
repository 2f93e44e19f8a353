import type { ReactNode } from 'react'
import type { Translate } from '@/components/language/translator'
import type { Locale } from '@/core/query/view'
import { InAppLink } from '@/components/ui/in-app-link'
import { Navigation } from './navigation'
import { Preferences } from './preferences'
import { Progress } from './progress'

interface Props {
  locale: Locale
  t: Translate
  children: ReactNode
}

/** What stands around every page: skip link, masthead, footer. */
export function Frame({ locale, t, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-50 focus:bg-raised focus:px-4 focus:py-2"
      >
        {t('site.skip')}
      </a>
      <Progress words={t('dashboard.loading')} />
      <header className="no-print border-t-4 border-ink">
        <div className="mx-auto flex max-w-[100rem] flex-wrap items-center gap-x-8 gap-y-2 px-4 py-3 sm:px-6 lg:px-8">
          <Navigation
            locale={locale}
            label={t('nav.label')}
            home={t('site.home')}
            name={t('site.name')}
            meaning={t('site.meaning')}
            pages={[
              { path: '', label: t('nav.timeline') },
              { path: '/articles', label: t('nav.articles') },
              { path: '/actors', label: t('nav.actors') },
            ]}
          />
          <Preferences
            locale={locale}
            words={{
              title: t('preferences.title'),
              language: t('preferences.language'),
              languageLabel: t('preferences.languageLabel'),
              groups: {
                months: t('preferences.months'),
                axis: t('preferences.axis'),
                theme: t('preferences.theme'),
              },
              choices: {
                levant: t('preferences.levant'),
                egypt: t('preferences.egypt'),
                maghreb: t('preferences.maghreb'),
                rtl: t('preferences.rtl'),
                ltr: t('preferences.ltr'),
                system: t('preferences.system'),
                light: t('preferences.light'),
                dark: t('preferences.dark'),
              },
            }}
          />
        </div>
        <div className="border-t border-rule" />
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[100rem] flex-1 px-4 sm:px-6 lg:px-8">
        {children}
      </main>
      <footer className="mt-16 border-t border-rule">
        <div className="mx-auto flex max-w-[100rem] flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-4 py-6 text-sm text-muted sm:px-6 lg:px-8">
          <p>{t('site.footer')}</p>
          <p>
            <InAppLink className="link inline-flex min-h-6 items-center" href={`/${locale}/developers`}>
              {t('developers.title')}
            </InAppLink>
          </p>
          <p className="font-serif" lang={locale === 'ar' ? 'en' : 'ar'}>
            {locale === 'ar' ? 'Sanad' : 'سند'}
          </p>
        </div>
      </footer>
    </div>
  )
}
