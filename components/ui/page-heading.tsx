import type { ReactNode } from 'react'

export function PageHeading({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className="border-b border-rule pb-6">
      <h1 className="font-serif text-3xl font-semibold leading-snug sm:text-4xl">{title}</h1>
      {children ? <div className="mt-3 max-w-[65ch] text-muted">{children}</div> : null}
    </header>
  )
}
