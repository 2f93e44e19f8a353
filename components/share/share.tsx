'use client'

import { useRef, useState, useSyncExternalStore } from 'react'
import type { Locale } from '@/core/query/view'

interface Props {
  /** The view's query without `?`. */
  query: string
  path: string
  locale: Locale
  words: Record<'title' | 'link' | 'code' | 'copy' | 'copied' | 'close' | 'hint' | 'frame', string>
}

/** The address of this site does not change while a page is open. */
const still = () => () => {}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The link of the view and the code that puts it into another page. */
export function Share({ query, path, locale, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const origin = useSyncExternalStore(
    still,
    () => window.location.origin,
    () => '',
  )
  const [said, setSaid] = useState('')
  const link = `${origin}${path}${query === '' ? '' : `?${query}`}`
  const embedQuery = `${query === '' ? '' : `${query}&`}lang=${locale}`
  const source = `${origin}/embed?${embedQuery}`
  const code = `<iframe src="${escaped(source)}" title="${escaped(words.frame)}" loading="lazy" sandbox="allow-scripts allow-popups" referrerpolicy="no-referrer-when-downgrade" style="width:100%;border:0" height="640"></iframe>\n<p><a href="${escaped(link)}">${escaped(words.frame)}</a></p>`
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    setSaid(words.copied)
  }
  return (
    <div className="no-print">
      <a
        href={`/embed?${embedQuery}`}
        className="button"
        onClick={(event) => {
          event.preventDefault()
          setSaid('')
          dialog.current?.showModal()
        }}
      >
        {words.title}
      </a>
      <dialog
        ref={dialog}
        aria-label={words.title}
        className="m-auto w-[min(40rem,calc(100vw-2rem))] space-y-4 border border-ink bg-raised p-6 text-ink backdrop:bg-black/40"
      >
        {(
          [
            ['share-link', words.link, link],
            ['share-code', words.code, code],
          ] as const
        ).map(([id, label, text]) => (
          <div key={id}>
            <label className="label" htmlFor={id}>
              {label}
            </label>
            <textarea
              id={id}
              readOnly
              dir="ltr"
              rows={id === 'share-link' ? 2 : 6}
              className="field mt-1 py-2 font-mono text-sm"
              value={text}
            />
            <button type="button" className="button mt-1" onClick={() => void copy(text)}>
              {words.copy}
            </button>
          </div>
        ))}
        <p className="text-sm text-muted">{words.hint}</p>
        <output className="block min-h-6 text-sm font-semibold">{said}</output>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </div>
  )
}
