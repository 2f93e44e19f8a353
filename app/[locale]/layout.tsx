import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { Frame } from '@/components/shell/frame'
import { originOf } from '@/app/origin'
import { translatorOf } from '@/components/language/translator'
import { locales } from '@/core/query/view'
import '../globals.css'

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const given = (await params).locale
  const t = translatorOf(locales.find((each) => each === given) ?? 'ar')
  return {
    metadataBase: new URL(originOf(await headers())),
    title: { template: `%s · ${t('site.name')}`, default: t('site.name') },
    description: t('site.description'),
    applicationName: t('site.name'),
  }
}

/** The one root layout. Every page is made on request: the nonce of its scripts is new each time. */
export default async function RootLayout({ params, children }: Props) {
  await connection()
  const given = (await params).locale
  const locale = locales.find((each) => each === given) ?? 'ar'
  const theme = (await headers()).get('x-theme')
  return (
    <html
      lang={locale}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
    >
      <body>
        <Frame locale={locale} t={translatorOf(locale)}>
          {children}
        </Frame>
      </body>
    </html>
  )
}
