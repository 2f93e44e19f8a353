import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'
import { hasShape } from './capital'
import { has, trait } from './traits'

/** Where people post and watch, by their names in the lexicon and in news. */
const platforms = new Set(
  'twitter facebook instagram youtube tiktok telegram whatsapp snapchat reddit weibo linkedin x'.split(' '),
)
const ways = new Set(['on', 'via', 'through', 'over', 'to'])
const owners = /^(?:his|her|its|their|my|our|an?|the|official)$|['’]s?$/
const partsOfPlatform = new Set(
  `post posts account accounts channel channels page pages video videos profile profiles feed group groups live followers user users
  message messages thread livestream stream`.split(/\s+/),
)

/** "wrote on Twitter", "her YouTube channel", "a Facebook post": where something was said or seen. */
function isWhere(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before !== undefined && joined(tokens[at]) && ways.has(before.folded)) return !has(after, trait.says)
  return (
    joined(after) &&
    partsOfPlatform.has(after.folded) &&
    (before === undefined ||
      owners.test(before.folded) ||
      !joined(tokens[at]) ||
      hasShape(before, shape.lower))
  )
}

/** States whose names stand before a noun like an adjective: "US officials", "UK ambassador". */
const attributive = /^(?:US|U\.S|UK|U\.K|USA|United)$/
const money = /^[$€£]/

/** "a US envoy", "the United States President", "US$3 billion": tells of what kind something is. */
function isAdjective(tokens: readonly Token[], first: number, last: number): boolean {
  const [name, after] = [tokens[first], tokens[last + 1]]
  if (!name || !attributive.test(name.text) || !after) return false
  if (money.test(after.gap)) return true
  if (!joined(after) || has(after, trait.says) || actingBodies.has(after.folded)) return false
  const article = tokens[first - 1]?.folded === 'the' ? 1 : 0
  if (tokens[first - 1 - article]?.folded === 'in') return groundNouns.has(after.folded)
  return has(after, trait.title) || isNoun(after)
}

/** Through these a state acts itself: "US forces". */
const actingBodies = new Set(
  'government administration military army navy forces troops authorities warplanes jets marines'.split(' '),
)
/** "in the US state of Alabama" */
const groundNouns = new Set(['state', 'states', 'city', 'capital', 'territory', 'house', 'senate'])

const functionWords = new Set(
  `and or but nor that which who when while where if because after before as than then also is are was were be has have had will would can could
  may might must should do does did not never now to from of in on at by with for against into over under about during since until through
  it its he she they this these those there late early yesterday today tomorrow last next`.split(/\s+/),
)

/** Small, and neither a word of grammar nor a verb by its ending. */
const isNoun = (token: Token): boolean =>
  hasShape(token, shape.lower) && !functionWords.has(token.folded) && !/(?:.{3}ed|ly)$/.test(token.folded)

/**
 * Takes out who is only named as the place of something posted, or like an adjective: none of them takes part. Once named
 * otherwise they stay.
 */
export function dropSettings(roster: Roster, sentences: readonly (readonly Token[])[]): void {
  const doubtful = [...roster.members.values()].filter(
    ({ type, name, id }) =>
      (type === 'organization' && platforms.has(name.toLowerCase())) ||
      (type === 'state' && stateIds.has(id)),
  )
  if (doubtful.length === 0) return
  const acts = new Set<string>()
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      const owner = roster.ownerAt(token.start)
      if (!owner || !doubtful.includes(owner) || roster.ownerAt(tokens[at - 1]?.start ?? -1) === owner) return
      let last = at
      while (roster.ownerAt(tokens[last + 1]?.start ?? -1) === owner) last++
      if (!(owner.type === 'state' ? isAdjective(tokens, at, last) : isWhere(tokens, at))) acts.add(owner.id)
    })
  for (const member of doubtful) if (!acts.has(member.id)) roster.drop(member)
}

const stateIds = new Set(['united-states', 'united-kingdom'])
