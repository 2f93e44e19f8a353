import type { ReactNode } from 'react'

/** A paragraph in which `code` stands between backticks; code is read from left to right in any language. */
export function Prose({ children }: { children: string }): ReactNode {
  return children.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a text never change places
      <Code key={index}>{part}</Code>
    ),
  )
}

/** Something as a program writes it; `whole` where it may take several lines. */
export function Code({ children, whole = false }: { children: ReactNode; whole?: boolean }) {
  return (
    <code
      dir="ltr"
      className={`bg-wash px-1 font-mono text-[0.9em] [overflow-wrap:anywhere] ${whole ? 'inline-block text-start' : ''}`}
    >
      {children}
    </code>
  )
}
