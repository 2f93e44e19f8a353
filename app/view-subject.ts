import { actorName } from '@/components/language/actor-name'
import type { Edition } from '@/components/language/edition'
import { subjectOf } from '@/components/language/subject'
import { namesOfActors } from '@/server/archive/summaries'

/** Which events a view holds, in a few words, its actors by their names; null for all of them. */
export async function subjectOfView(edition: Edition): Promise<string | null> {
  const { actors } = edition.view.filter
  const names = await namesOfActors(actors)
  const known = actors.flatMap((id) => {
    const named = names.get(id)
    return named ? [actorName({ id, names: named }, edition.locale).text] : []
  })
  return subjectOf(edition, known)
}
