import type { ReactNode } from 'react'

interface Props {
  title: string
  children?: ReactNode
  /** The page's own heading, or one within it. */
  level?: 1 | 2
}

/** A state in which there is nothing to show: what it is, and the way on. */
export function Notice({ title, children, level = 1 }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="mx-auto max-w-xl px-4 py-16 text-center sm:py-24">
      <p aria-hidden="true" className="mx-auto mb-6 h-px w-16 bg-accent" />
      <Heading className="font-serif text-2xl font-semibold sm:text-3xl">{title}</Heading>
      <div className="mt-4 space-y-6 text-muted">{children}</div>
    </section>
  )
}
