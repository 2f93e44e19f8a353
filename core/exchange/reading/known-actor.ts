import { slugOf } from '../../extraction/actors/slug'
import type { ActorRole, ActorType } from '../../extraction/extraction'
import { lexicon, type Entity } from '../../extraction/lexicon/lexicon'
import { canonicalText } from '../../text/canonical'
import { fold } from '../../text/fold'
import type { ImportedActor } from './imported'

let byName: ReadonlyMap<string, Entity> | null = null

/** Every spelling of the lexicon, folded; a spelling of several is nobody's. */
function entitiesByName(): ReadonlyMap<string, Entity> {
  if (byName) return byName
  const found = new Map<string, Entity>()
  const several = new Set<string>()
  for (const entity of lexicon().entities.values())
    for (const spelling of Object.values(entity.spellings).flat()) {
      const name = fold(spelling)
      const other = found.get(name)
      if (other && other.id !== entity.id) several.add(name)
      else found.set(name, entity)
    }
  for (const name of several) found.delete(name)
  byName = found
  return found
}

/** Whom the lexicon knows by exactly this name, in any language. */
export const entityNamed = (name: string): Entity | null => entitiesByName().get(fold(name.trim())) ?? null

const takingPart = (entity: Entity, role: ActorRole): ImportedActor => ({
  id: entity.id,
  type: entity.type,
  role,
  names: entity.names,
  wikidata: entity.wikidata ?? null,
})

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]

/**
 * The same characters in memory of their own: what is cut out of a chunk of a file keeps all of the chunk, and who remembers
 * thousands of names would remember the file.
 */
export const ownCopy = (text: string): string => decoder.decode(encoder.encode(text))

/** Somebody whom no lexicon knows: the same name in two rows is the same actor. */
export function unknownActor(
  name: string,
  type: ActorType,
  role: ActorRole,
  language: string,
): ImportedActor {
  const shown = ownCopy(canonicalText(name.replace(/\s+/g, ' ').trim()).slice(0, 200))
  return { id: slugOf(shown), type, role, names: { [language]: shown }, wikidata: null }
}

/** The actor of a name: one of the lexicon, else one of its own. */
export function actorNamed(name: string, type: ActorType, role: ActorRole, language: string): ImportedActor {
  const entity = entityNamed(name)
  return entity ? takingPart(entity, role) : unknownActor(name, type, role, language)
}

/**
 * A place by its name and its state's. Names of towns repeat all over the world: the lexicon's is meant only where it is
 * the state itself or its capital; any other is known by both names.
 */
export function placeNamed(name: string, state: string, whole: string, language: string): ImportedActor {
  const country = entityNamed(state)
  const entity = entityNamed(name)
  if (entity && (entity.id === country?.id || (country && entity.capitalOf === country.id)))
    return takingPart(entity, 'location')
  return unknownActor(whole, 'place', 'location', language)
}

/** Each actor once in each role. */
export function distinctActors(actors: readonly ImportedActor[]): ImportedActor[] {
  const seen = new Set<string>()
  return actors.filter(({ id, role }) => {
    const key = `${id} ${role}`
    return seen.has(key) ? false : seen.add(key)
  })
}
