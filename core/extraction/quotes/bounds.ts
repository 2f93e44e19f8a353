import type { Act } from './acts'

/** For each act where the next one that divides the sentence begins, or `end`; in one pass. */
export function boundsAfter(acts: readonly Act[], divides: (act: Act) => boolean, end: number): number[] {
  const bounds: number[] = []
  let next = end
  for (let index = acts.length - 1; index >= 0; index--) {
    const act = acts[index]
    bounds[index] = next
    if (act && divides(act)) next = act.from
  }
  return bounds
}

/** Acts of a sentence that a word which goes on with it looks back on. */
const RECENT = 8

/** The last acts so far of somebody who speaks in the sentence; namings of sources are none. */
export const recent = (acts: readonly Act[]): Act[] =>
  acts.slice(-RECENT).filter(({ kind }) => kind !== 'source')
