'use client'

import { useRef, useState, type ComponentType } from 'react'
import type { SharePanelProps } from './share-panel'

type Props = Omit<SharePanelProps, 'origin'> & {
  /** Address of the page that has the same panel, for readers without scripts. */
  href: string
}

/** Opens the share panel, which is loaded when somebody wants it; without scripts a link to its page. */
export function Share({ href, words, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps> | null>(null)
  const [opened, setOpened] = useState(false)
  const load = async () => {
    const { PanelNow } = await import('./panel-now')
    setPanel(() => PanelNow)
  }
  return (
    <div className="no-print">
      <a
        href={href}
        className="button"
        aria-haspopup="dialog"
        onPointerEnter={() => void load().catch(() => {})}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setOpened(true)
          dialog.current?.showModal()
          load().catch(() => window.location.assign(href))
        }}
      >
        {words.title}
      </a>
      <dialog
        ref={dialog}
        aria-labelledby="share-title"
        // Each time anew: the view may have changed meanwhile, and the preview need not live on unseen.
        onClose={() => setOpened(false)}
        className="m-auto max-h-[calc(100dvh-2rem)] w-[min(56rem,calc(100vw-1.5rem))] overflow-y-auto border border-ink bg-raised p-4 text-ink backdrop:bg-black/50 sm:p-6"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id="share-title" className="font-serif text-xl font-semibold">
            {words.title}
          </h2>
          <button
            type="button"
            className="button"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {opened && Panel ? (
          <Panel words={words} origin={window.location.origin} {...rest} />
        ) : (
          <p className="text-muted">{words.loading}</p>
        )}
      </dialog>
    </div>
  )
}
