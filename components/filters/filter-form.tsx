'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { announceNavigation } from '../shell/under-way'

interface Props {
  path: string
  label: string
  /** The query of the view that is shown: when it changes, the fields say it. */
  query: string
  /** Values that go without saying, by field. */
  usual: Record<string, string>
  children: ReactNode
}

/** What the fields say, without those that say nothing. */
function addressOf(form: HTMLFormElement, path: string, usual: Record<string, string>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '' && usual[name] !== value)
      parameters.append(name, value)
  }
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`
}

function sayWhatIsShown(form: HTMLFormElement) {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === '') continue
    if (field.type === 'checkbox') field.checked = field.defaultChecked
    else field.value = field.defaultValue
  }
}

function applyAtOnce(event: FormEvent<HTMLFormElement>) {
  const field = event.target
  const atOnce =
    field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'checkbox')
  if (atOnce) event.currentTarget.requestSubmit()
}

/**
 * A form whose address is the view: sent plainly without scripts; with them a ticked box or a changed choice applies at
 * once, the page stays where it is and the focus where it was.
 */
export function FilterForm({ path, label, query, usual, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()

  useEffect(() => {
    if (!form.current || form.current.dataset.shown === query) return
    const isFirst = form.current.dataset.shown === undefined
    form.current.dataset.shown = query
    // What was typed before the scripts were there is the reader's.
    if (!isFirst) sayWhatIsShown(form.current)
  }, [query])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    announceNavigation()
    router.push(addressOf(event.currentTarget, path, usual), { scroll: false })
  }
  return (
    <form
      ref={form}
      action={path}
      method="get"
      className="no-print space-y-6"
      aria-label={label}
      // Else a browser that goes back fills in what was there, whatever the page shows.
      autoComplete="off"
      onSubmit={submit}
      onChange={applyAtOnce}
    >
      {children}
    </form>
  )
}
