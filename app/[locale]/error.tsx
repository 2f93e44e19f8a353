'use client'

import { usePathname } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { stateWords } from '@/components/language/state-words'

/** What is shown when a page cannot be made: never a stack, only the reference under which the log has it. */
export default function Failure({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { words } = stateWords(usePathname())
  return (
    <Notice title={words.errorTitle}>
      <p>{words.errorText}</p>
      <button type="button" className="button" onClick={reset}>
        {words.retry}
      </button>
      {error.digest ? <p className="text-xs">{words.reference.replace('{digest}', error.digest)}</p> : null}
    </Notice>
  )
}
