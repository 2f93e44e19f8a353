'use client'

import { useRef, useState } from 'react'
import type { ShareWords } from './words'

interface Props {
  id: string
  label: string
  text: string
  rows: number
  words: ShareWords
  /** What came of copying, to be announced. */
  onCopied: (said: string) => void
}

/** Puts the text on the clipboard: also where the browser gives no access to it, as on pages without https. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.select()
    return document.execCommand('copy')
  }
}

/** A text to be copied, whole or by hand. */
export function CopyField({ id, label, text, rows, words, onCopied }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState('')
  const onClick = async () => {
    if (!field.current) return
    const done = await copy(field.current)
    setCopied(done ? text : '')
    onCopied(done ? words.copied : words.notCopied)
  }
  return (
    <div>
      <div className="flex items-end justify-between gap-4">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <button type="button" className="button scripted" onClick={() => void onClick()}>
          {copied === text ? words.copied : words.copy}
          <span className="sr-only">: {label}</span>
        </button>
      </div>
      <textarea
        ref={field}
        id={id}
        readOnly
        dir="ltr"
        rows={rows}
        spellCheck={false}
        className="field mt-1 block py-2 font-[ui-monospace,monospace,'IBM_Plex_Sans_Arabic'] text-xs leading-relaxed"
        value={text}
      />
    </div>
  )
}
