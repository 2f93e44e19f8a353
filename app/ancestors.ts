import { everybody } from '@/core/embed/ancestors'
import { savedTimeline } from '@/server/archive/saved-timelines'
import type { Ancestors } from './policy'

const savedPath = /^\/embed\/t\/([^/]+)\/?$/

function idOf(path: string): string | null {
  const [, id] = savedPath.exec(path) ?? []
  try {
    return id === undefined ? null : decodeURIComponent(id)
  } catch {
    return null
  }
}

/**
 * Who may frame what stands under a path of embeds: of a saved timeline those it names, of everything else everybody. While
 * the archive cannot be asked, nobody else.
 */
export async function ancestorsOf(path: string): Promise<Ancestors> {
  const id = idOf(path)
  if (id === null) return 'everybody'
  try {
    const saved = await savedTimeline(id)
    // Where nothing is published there is nothing to keep to oneself.
    if (!saved?.published || saved.frameAncestors.includes(everybody)) return 'everybody'
    return saved.frameAncestors
  } catch {
    return []
  }
}
