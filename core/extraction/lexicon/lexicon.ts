import { fold } from '../../text/fold'
import { slugOf } from '../actors/slug'
import type { ActorType } from '../extraction'
import { arabPlaceTable } from './arab-places'
import { bodyTable } from './bodies'
import { placeTable } from './cities'
import { companyTable } from './companies'
import { countryTable } from './countries'
import { organizationTable } from './organizations'
import { peopleTable } from './people'
import { sportsTable } from './sports-people'
import { worldPlaceTable } from './world-places'

export type LexiconLanguage = 'ar' | 'en'

/** Somebody or something that is known before reading. */
export interface Entity {
  id: string
  type: ActorType
  names: Partial<Record<LexiconLanguage, string>>
  /** Every spelling by language. */
  spellings: Record<LexiconLanguage, string[]>
  wikidata?: string
  /** Of a capital: the state whose government it stands for. */
  capitalOf?: string
}

/** Spellings by their first folded word, longest first. */
export type SpellingIndex = ReadonlyMap<string, readonly Spelling[]>

/** A name, in words: folded, and as it is spelled. */
export interface Spelling {
  words: string[]
  spelled: string[]
  entity: Entity
}

export interface Lexicon {
  entities: ReadonlyMap<string, Entity>
  spellings: Record<LexiconLanguage, SpellingIndex>
  /** Folded demonym or nisba, without article and endings of gender and number, to the id of the state. */
  demonyms: Record<LexiconLanguage, ReadonlyMap<string, string>>
  /** Capitals by the id of their state. */
  capitals: ReadonlyMap<string, Entity>
}

const list = (field: string | undefined) =>
  (field ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'))

function entity(type: ActorType, en: string[], ar: string[], wikidata?: string): Entity {
  return {
    id: slugOf(en[0] ?? ar[0] ?? ''),
    type,
    names: { ...(ar[0] && { ar: ar[0] }), ...(en[0] && { en: en[0].replace(/^the /, '') }) },
    spellings: { ar, en },
    ...(wikidata && { wikidata }),
  }
}

/** States that news calls otherwise than CLDR: Turkey, Palestine, Myanmar, Congo. */
const knownByAnotherName = new Set(['TR', 'PS', 'MM', 'CD'])

function buildEntities() {
  const entities = new Map<string, Entity>()
  const demonyms = { ar: new Map<string, string>(), en: new Map<string, string>() }
  const add = (each: Entity) => {
    if (!entities.has(each.id)) entities.set(each.id, each)
  }
  for (const [code, wikidata, en, ar, capitalEn, capitalAr, moreEn, moreAr, nameEn, nameAr] of rows(
    countryTable,
  )) {
    if (!code) continue
    const names = { en: list(moreEn), ar: list(moreAr) }
    const cldr = { en: nameEn ?? code, ar: nameAr ?? code }
    const english = knownByAnotherName.has(code) ? [...names.en, cldr.en] : [cldr.en, ...names.en]
    const arabic = [...names.ar, cldr.ar]
    const state = entity('state', [...new Set(english)], [...new Set(arabic)], wikidata)
    add(state)
    for (const demonym of list(en)) demonyms.en.set(demonym.toLowerCase(), state.id)
    for (const nisba of list(ar)) demonyms.ar.set(fold(nisba), state.id)
    if (capitalEn) add({ ...entity('place', list(capitalEn), list(capitalAr)), capitalOf: state.id })
  }
  for (const [wikidata, en, ar] of [...rows(peopleTable), ...rows(sportsTable)])
    add(entity('person', list(en), list(ar), wikidata))
  for (const [wikidata, en, ar] of [organizationTable, bodyTable, companyTable].flatMap(rows))
    add(entity('organization', list(en), list(ar), wikidata))
  for (const place of [placeTable, worldPlaceTable, arabPlaceTable].flatMap((table) =>
    table.trim().split(/[;\n]/),
  )) {
    const [en, ar] = place.split('|')
    add(entity('place', list(en), list(ar)))
  }
  return { entities, demonyms }
}

function indexOf(entities: Iterable<Entity>, language: LexiconLanguage): SpellingIndex {
  const index = new Map<string, Spelling[]>()
  for (const each of entities) {
    for (const spelling of each.spellings[language]) {
      const words = fold(spelling).split(/\s+/)
      const first = words[0] ?? ''
      const entry = { words, spelled: spelling.split(/\s+/), entity: each }
      const known = index.get(first)
      if (known) known.push(entry)
      else index.set(first, [entry])
    }
  }
  for (const found of index.values())
    if (found.length > 1) found.sort((a, b) => b.words.length - a.words.length)
  return index
}

let built: Lexicon | null = null

/** The lexicon, built at first use: states from CLDR with hand-made demonyms, people, organisations, places. */
export function lexicon(): Lexicon {
  if (built) return built
  const { entities, demonyms } = buildEntities()
  const all = [...entities.values()]
  const capitals = new Map(all.flatMap((each) => (each.capitalOf ? [[each.capitalOf, each] as const] : [])))
  built = { entities, demonyms, capitals, spellings: { ar: indexOf(all, 'ar'), en: indexOf(all, 'en') } }
  return built
}
