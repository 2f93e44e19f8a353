'use client'

import { useEffect, useRef } from 'react'
import { readSize } from '@/core/embed/messages'
import { frameReferrer, frameSandbox, usualHeight, type Embedding } from '@/core/embed/snippet'
import type { ShareWords } from './words'

interface Props {
  embedding: Embedding
  words: ShareWords
}

/** The embed as another page will show it, as high as it will be there. */
export function Preview({ embedding, words }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const { src, title, height } = embedding
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const element = frame.current
      const told = element && source === element.contentWindow ? readSize(data) : null
      if (element && told !== null && height === null) element.height = String(told)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [height])
  return (
    <div>
      <p className="label" id="share-preview">
        {words.preview}
      </p>
      {/* Reached by Tab, so that it can be scrolled by keys too. */}
      <div
        role="group"
        aria-labelledby="share-preview"
        tabIndex={0}
        className="mt-1 max-h-96 overflow-y-auto border border-rule bg-paper"
      >
        <iframe
          // A frame whose address changes would leave a step in the browser's history.
          key={`${src} ${height}`}
          ref={frame}
          src={src}
          title={title}
          loading="lazy"
          sandbox={frameSandbox}
          referrerPolicy={frameReferrer}
          height={height ?? usualHeight}
          className="block w-full border-0"
        />
      </div>
    </div>
  )
}
