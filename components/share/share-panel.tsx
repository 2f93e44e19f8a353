'use client'

import { useState } from 'react'
import { embeddingOf, type ShareOptions } from '@/core/embed/share'
import { snippetOf } from '@/core/embed/snippet'
import type { Locale, View } from '@/core/query/view'
import { CopyField } from './copy-field'
import { usePlainList, type PlainList } from './plain-list'
import { Preview } from './preview'
import { ShareForm } from './share-form'
import type { ShareTitles, ShareWords } from './words'

export interface SharePanelProps {
  view: View
  /** What the address asks for at first. */
  options: ShareOptions
  locale: Locale
  origin: string
  words: ShareWords
  titles: ShareTitles
  /** The list that an element holds, where it is known already. */
  list?: PlainList
}

/** How a view looks in another page, the options it has there, and the code and link to copy. */
export function SharePanel({ view, options: first, locale, origin, words, titles, list }: SharePanelProps) {
  const [options, setOptions] = useState(first)
  const [said, setSaid] = useState('')
  const change = (next: ShareOptions) => {
    setSaid('')
    setOptions(next)
  }
  const embedding = embeddingOf(view, options, origin, titles)
  const held = usePlainList(embedding.src, options.kind === 'element', list)
  return (
    <div className="space-y-5">
      <ShareForm view={view} options={options} locale={locale} words={words} onChange={change} />
      <Preview embedding={embedding} words={words} />
      <CopyField
        id="share-code"
        label={words.code}
        text={snippetOf(options.kind, embedding, held)}
        rows={6}
        words={words}
        onCopied={setSaid}
      />
      <CopyField
        id="share-link"
        label={words.link}
        text={embedding.link}
        rows={2}
        words={words}
        onCopied={setSaid}
      />
      <output className="sr-only">{said}</output>
    </div>
  )
}
