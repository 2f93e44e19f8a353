import type { Actor, ActorType, Span } from '../extraction'
import { lexicon, type Entity, type Spelling, type SpellingIndex } from '../lexicon/lexicon'
import { slugOf } from './slug'
import type { Token } from './tokens'

/** Somebody who was found in the article. */
export interface Member {
  id: string
  type: ActorType
  /** As the article writes it most fully. */
  name: string
  entity: Entity | null
  mentions: Span[]
  /** Where they begin, in order. */
  starts: number[]
  /** State (id) that its title or description ties it to. */
  state: string | null
}

/** Who was found so far; every stretch of the text belongs to at most one of them. */
export class Roster {
  readonly members = new Map<string, Member>()
  /** Of every unit of the text the number of its member, counted from one; 0 where nobody is named. */
  private readonly owned: Uint32Array
  private readonly numbers = new Map<string, number>()
  private readonly byNumber: Member[] = []
  /** Ids by name: the same names come again and again. */
  private readonly slugs = new Map<string, string>()

  constructor(
    private readonly text: string,
    private readonly language: string,
  ) {
    this.owned = new Uint32Array(text.length)
  }

  /** Whether any unit of the stretch belongs to somebody. */
  isTaken(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.owned[at]) return true
    return false
  }

  ownerAt(offset: number): Member | undefined {
    const number = this.owned[offset]
    return number ? this.byNumber[number - 1] : undefined
  }

  /** `name`: as the article's language calls it, where the lexicon does not say. */
  addKnown(entity: Entity, start: number, end: number, name?: string): Member | null {
    const known = name ?? entity.names[this.language === 'ar' ? 'ar' : 'en'] ?? null
    return this.claim(entity.id, entity.type, known, entity, start, end)
  }

  addNew(type: ActorType, start: number, end: number, name = this.text.slice(start, end)): Member | null {
    let id = this.slugs.get(name)
    if (id === undefined) this.slugs.set(name, (id = slugOf(name)))
    return this.claim(id, type, name, null, start, end)
  }

  /** A further mention of somebody. */
  mention(member: Member, start: number, end: number): void {
    this.claim(member.id, member.type, null, member.entity, start, end)
  }

  private claim(
    id: string,
    type: ActorType,
    name: string | null,
    entity: Entity | null,
    start: number,
    end: number,
  ): Member | null {
    if (start >= end || this.isTaken(start, end)) return null
    const text = this.text.slice(start, end)
    let member = this.members.get(id)
    if (member === undefined) {
      const found = entity ?? lexicon().entities.get(id) ?? null
      member = { id, type, name: name ?? text, entity: found, mentions: [], starts: [], state: null }
      this.members.set(id, member)
    }
    member.mentions.push({ start, end, text })
    member.starts.splice(countBefore(member.starts, start), 0, start)
    let number = this.numbers.get(id)
    if (number === undefined) this.numbers.set(id, (number = this.byNumber.push(member)))
    this.owned.fill(number, start, end)
    return member
  }

  /** Takes somebody out again, with all mentions. */
  drop({ id }: Member): void {
    this.members.delete(id)
  }

  wordsBetween(start: number, end: number): string {
    return this.text.slice(start, end)
  }

  organizations(): Member[] {
    return [...this.members.values()].filter(({ type }) => type === 'organization')
  }

  people(): Member[] {
    return [...this.members.values()].filter(({ type }) => type === 'person')
  }

  /** In order of first mention. */
  actors(): Actor[] {
    const language = this.language
    return [...this.members.values()]
      .map(({ id, type, name, entity, mentions }): Actor => {
        const names: Record<string, string> = { ...entity?.names }
        names[language] ??= name
        return {
          id,
          name: names[language] ?? name,
          names,
          type,
          ...(entity?.wikidata && { wikidata: entity.wikidata }),
          mentions: mentions.toSorted((a, b) => a.start - b.start),
        }
      })
      .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  }
}

/** Of several people of one family name the one named last before an offset, else the one named first. */
export function namedLast(members: Iterable<Member> | undefined, offset: number): Member | null {
  if (members === undefined) return null
  let best: Member | null = null
  let last = -1
  for (const member of members) {
    const before = member.starts[countBefore(member.starts, offset) - 1] ?? -1
    if (best !== null && before <= last) continue
    best = member
    last = before
  }
  return best
}

/** How many of some ascending offsets lie before one; most often all of them. */
function countBefore(starts: readonly number[], offset: number): number {
  let high = starts.length
  if ((starts[high - 1] ?? -1) < offset) return high
  let low = 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Words from `from` on that spell something of the lexicon, the first given in a form of its own; the longest wins. A script
 * with capitals also asks of each word whether it `isWritten` as the lexicon has it. */
export function matchSpelling(
  tokens: readonly Token[],
  from: number,
  first: string,
  index: SpellingIndex,
  isWritten: (token: Token | undefined, spelled: string) => boolean = always,
): { entity: Entity; length: number } | null {
  for (const { words, spelled, entity } of index.get(first) ?? none) {
    const { length } = words
    if (hasWords(tokens, from, words) && spelled.every((word, i) => isWritten(tokens[from + i], word)))
      return { entity, length }
  }
  return null
}

/** Whether the words after the first stand there. */
function hasWords(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[from + i]
    if (token === undefined || token.folded !== words[i] || !goesOn(token.gap)) return false
  }
  return true
}

const none: readonly Spelling[] = []
const always = () => true

const goesOn = (gap: string): boolean => gap === ' ' || /^[\s.]*$/.test(gap)
