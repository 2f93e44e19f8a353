import type { ExtractionRows } from './extraction-rows'

interface KnownActor {
  id: string
  type: string
  wikidata: string | null
}

type NameRow = ExtractionRows['actorNames'][number]
type KnownName = Pick<NameRow, 'actorId' | 'language' | 'name' | 'kind'>
type Met = Pick<ExtractionRows, 'actors' | 'actorNames'>

const isPlace = ({ type }: { type: string }) => type === 'place'
const titleOf = ({ actorId, language }: KnownName) => `${actorId} ${language}`

/** The actors that articles name, as they become known from one article to the next. */
export class Roster {
  readonly #actors: Map<string, KnownActor>
  /** Names by actor and language, then by the name itself. */
  readonly #names = new Map<string, Map<string, KnownName>>()
  /** The name by which an actor is called in a language. */
  readonly #shown = new Map<string, string>()
  readonly #decided: ReadonlySet<string>
  readonly #moved = new Set<string>()
  readonly #added = new Map<string, KnownActor>()
  readonly #other = new Map<string, KnownActor>()
  readonly #addedNames = new Map<KnownName, NameRow>()
  readonly #otherNames = new Set<KnownName>()

  /** `names` in the order in which they became known; on the `decided` actors people have the last word. */
  constructor(actors: readonly KnownActor[], names: readonly KnownName[], decided: ReadonlySet<string>) {
    this.#actors = new Map(actors.map((actor) => [actor.id, { ...actor }]))
    for (const name of names) this.#know({ ...name })
    this.#decided = decided
  }

  /** Learns what one article says of its actors. */
  meet({ actors, actorNames }: Met): void {
    const before = new Map(actorNames.map((name) => [titleOf(name), this.#shown.get(titleOf(name))]))
    const isOther = (name: NameRow) => {
      const shown = before.get(titleOf(name))
      return name.kind === 'primary' && shown !== undefined && shown !== name.name
    }
    const isDecided = ({ actorId }: NameRow) => this.#decided.has(actorId)
    for (const actor of actors) this.#meetActor(actor)
    for (const name of actorNames) if (isOther(name) && !isDecided(name)) this.#rename(name)
    for (const name of actorNames)
      this.#add(isOther(name) && isDecided(name) ? { ...name, kind: 'alias' } : { ...name })
  }

  /** What is to be written: new rows, rows that have changed, and who has become a place or is none any more. */
  changes() {
    return {
      moved: [...this.#moved],
      actors: [...this.#added.values()],
      otherActors: [...this.#other.values()],
      names: [...this.#addedNames.values()],
      otherNames: [...this.#otherNames],
    }
  }

  #meetActor({ id, type, wikidata = null }: Met['actors'][number]): void {
    const known = this.#actors.get(id)
    if (known === undefined) {
      const actor = { id, type, wikidata }
      this.#actors.set(id, actor)
      this.#added.set(id, actor)
      return
    }
    if (this.#decided.has(id)) return
    if (isPlace(known) !== isPlace({ type })) this.#moved.add(id)
    if (type === known.type && (!wikidata || wikidata === known.wikidata)) return
    known.type = type
    known.wikidata = wikidata ?? known.wikidata
    if (!this.#added.has(id)) this.#other.set(id, known)
  }

  /** Gives a known actor the name that the rules say now; what it was called before becomes an alias. */
  #rename(name: NameRow): void {
    for (const known of this.#names.get(titleOf(name))?.values() ?? [])
      this.#setKind(known, known.name === name.name ? 'primary' : 'alias')
    this.#shown.set(titleOf(name), name.name)
  }

  #setKind(known: KnownName, kind: string): void {
    if (known.kind === kind) return
    known.kind = kind
    if (!this.#addedNames.has(known)) this.#otherNames.add(known)
  }

  #add(name: NameRow): void {
    if (this.#names.get(titleOf(name))?.has(name.name)) return
    this.#addedNames.set(name, name)
    this.#know(name)
  }

  #know(name: KnownName): void {
    const names = this.#names.get(titleOf(name)) ?? new Map<string, KnownName>()
    this.#names.set(titleOf(name), names.set(name.name, name))
    if (name.kind === 'primary') this.#shown.set(titleOf(name), name.name)
  }
}
