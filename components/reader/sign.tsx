const paths = {
  // A place on a timeline.
  event: 'M6 1.5l4.5 4.5L6 10.5 1.5 6z',
  // Closing marks.
  quote:
    'M1 2h4v4c0 2.5-1.3 3.8-3.5 4.3V8.6C2.6 8.2 3 7.5 3 6H1zM7 2h4v4c0 2.5-1.3 3.8-3.5 4.3V8.6C8.6 8.2 9 7.5 9 6H7z',
} as const

/** Drawn, because no text face of ours has such characters in both scripts. */
export function Sign({ of }: { of: keyof typeof paths }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="size-2.5 fill-current">
      <path d={paths[of]} />
    </svg>
  )
}
