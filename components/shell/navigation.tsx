'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Locale } from '@/core/query/view'
import { carriedParameters } from './carried-parameters'

interface Props {
  locale: Locale
  label: string
  home: string
  name: string
  meaning: string
  pages: { path: string; label: string }[]
}

/** Wordmark and main navigation; the choice of months, axis and colours goes along. */
export function Navigation({ locale, label, home, name, meaning, pages }: Props) {
  const pathname = usePathname()
  const carried = carriedParameters(useSearchParams())
  return (
    <>
      <div className="flex items-center gap-4">
        <Link
          href={`/${locale}${carried}`}
          prefetch={false}
          aria-label={home}
          className="font-serif text-3xl font-bold leading-none hover:text-accent"
        >
          {name}
        </Link>
        <p className="hidden max-w-64 border-s border-rule ps-4 text-xs leading-snug text-muted xl:block">
          {meaning}
        </p>
      </div>
      <nav aria-label={label} className="order-last w-full sm:order-none sm:w-auto">
        <ul className="flex gap-x-6 text-[0.9375rem] font-medium">
          {pages.map((page) => {
            const path = `/${locale}${page.path}`
            const current = page.path === '' ? pathname === path : pathname.startsWith(path)
            return (
              <li key={page.path}>
                <Link
                  href={`${path}${carried}`}
                  prefetch={false}
                  aria-current={current ? 'page' : undefined}
                  className="inline-block border-b-2 border-transparent py-1 hover:text-accent aria-[current]:border-accent"
                >
                  {page.label}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
    </>
  )
}
