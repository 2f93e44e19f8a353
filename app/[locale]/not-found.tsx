'use client'

import { usePathname } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { stateWords } from '@/components/language/state-words'

export default function NotFound() {
  const { locale, words } = stateWords(usePathname())
  return (
    <Notice title={words.notFoundTitle}>
      <p>{words.notFoundText}</p>
      <a className="button" href={`/${locale}`}>
        {words.home}
      </a>
    </Notice>
  )
}
