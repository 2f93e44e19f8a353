import { useEffect, useState } from 'react'

/** A list that was written for an embed of this address. */
export interface PlainList {
  src: string
  html: string
}

/** What an element holds for readers without scripts: the server writes it for every view anew. Empty until it is there. */
export function usePlainList(src: string, wanted: boolean, first: PlainList | undefined): string {
  const [list, setList] = useState(first)
  const known = list?.src === src
  useEffect(() => {
    if (!wanted || known) return undefined
    const asking = new AbortController()
    const ask = async () => {
      const answer = await fetch(src.replace('/embed?', '/embed/list?'), { signal: asking.signal })
      if (answer.ok) setList({ src, html: await answer.text() })
    }
    // Without it the element holds its link.
    ask().catch(() => {})
    return () => asking.abort()
  }, [src, wanted, known])
  return known ? list.html : ''
}
