import { fold } from '@/core/text/fold'
import { joined, type Token } from '../../../actors/tokens'
import { lexicon, type Entity } from '../../../lexicon/lexicon'
import { frenchSpellings, frenchStates } from './known-names'

/** Somebody of the lexicon, with the French name where it is not the English one. */
export interface KnownName {
  entity: Entity
  name: string
  /** In words of the article. */
  length: number
}

/** A way to write a name. */
interface Spelling {
  written: string
  /** By which the actor is shown. */
  name: string
  entity: Entity
}

interface Indexed extends Spelling {
  words: string[]
}

/** Letters of an elided word before a name: `l'Italie`, `d'Emmanuel`. */
const elided = /^(?:l|d|qu|jusqu|lorsqu|n|s|c)['’]/iu

/** UTF-16 units of the elided word that a token begins with. */
export const elisionOf = (token: Token): number => elided.exec(token.text)?.[0].length ?? 0

/** A folded word with plain apostrophes, for names such as `Côte d’Ivoire`. */
const plain = (folded: string): string => folded.replaceAll('’', "'")

/** Every pair of letters that CLDR gives a country for. */
const regionCodes: readonly string[] = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').flatMap((first, _, letters) =>
  letters.map((second) => first + second),
)

const namesIn = (language: string) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  )

const rows = (table: string): (readonly [string, string])[] =>
  table
    .trim()
    .split(/[;\n]/)
    .map((row) => row.split('|'))
    .map(([french = '', known = '']) => [french.trim(), known.trim()] as const)

/** French names of states by CLDR, each tied to the entity of the lexicon that has one of CLDR's English names. */
function states(byEnglish: ReadonlyMap<string, Entity>): Spelling[] {
  const [english, french] = [namesIn('en'), namesIn('fr')]
  const byCode = new Map<string, Spelling>()
  const found: Spelling[] = []
  for (const code of regionCodes) {
    const entity = english.flatMap((names) => byEnglish.get(names.of(code) ?? '') ?? [])[0]
    const [name, short] = french.map((names) => names.of(code))
    if (entity?.type !== 'state' || name === undefined) continue
    const state = { written: name, name, entity }
    byCode.set(code, state)
    found.push(state, { ...state, written: short ?? name })
  }
  for (const [written, code] of rows(frenchStates)) {
    const state = byCode.get(code)
    if (state) found.push({ ...state, written })
  }
  return found
}

function build(): ReadonlyMap<string, Indexed[]> {
  const byEnglish = new Map<string, Entity>()
  const others: Spelling[] = []
  for (const entity of lexicon().entities.values()) {
    for (const written of entity.spellings.en) {
      if (!byEnglish.has(written)) byEnglish.set(written, entity)
      if (entity.type !== 'state') others.push({ written, name: entity.names.en ?? written, entity })
    }
  }
  const own = rows(frenchSpellings).flatMap(([written, english]) => {
    const entity = byEnglish.get(english)
    return entity ? [{ written, name: written, entity }] : []
  })
  const index = new Map<string, Indexed[]>()
  for (const spelling of [...states(byEnglish), ...own, ...others]) {
    const words = plain(fold(spelling.written)).split(' ')
    const first = words[0] ?? ''
    const all = index.get(first) ?? []
    all.push({ ...spelling, words })
    index.set(first, all)
  }
  for (const spellings of index.values()) spellings.sort((a, b) => b.words.length - a.words.length)
  return index
}

let built: ReadonlyMap<string, Indexed[]> | null = null

/** Who of the lexicon is named at `from`, by the longest French or English spelling; capitals must be as in the name. */
export function knownAt(tokens: readonly Token[], from: number): KnownName | null {
  built ??= build()
  const first = tokens[from]
  if (!first) return null
  const written = first.text.slice(elisionOf(first))
  const folded = plain(fold(written))
  for (const { words, written: spelled, name, entity } of built.get(folded) ?? []) {
    const isAcronym = words.length === 1 && spelled.length <= 4 && spelled === spelled.toUpperCase()
    if (isAcronym ? written !== spelled : !/^\p{Lu}/u.test(written)) continue
    const fits = words.every((word, i) => {
      const token = tokens[from + i]
      return i === 0 || (joined(token) && plain(token.folded) === word)
    })
    if (fits) return { entity, name, length: words.length }
  }
  return null
}
