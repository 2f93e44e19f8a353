import type { Subject, Word, Wording } from '../../../quotes/acts'
import type { Speaker } from '../../../quotes/mentions'
import * as lists from './words'
import { determiners } from './verbs'

/** A word of the sentence that tells who speaks, with the words [from, to) that it and the verb take. */
export interface FoundSubject {
  subject: Subject
  from: number
  to: number
}

/** The folded word at an index, without an elided word before it; empty beyond the sentence. */
export const at = (words: readonly Word[], index: number): string =>
  (words[index]?.folded ?? '').replace(/^(?:l|d|qu|jusqu|lorsqu|puisqu)['’]/u, '')

/** The elided word that a word begins with: `d` of `d'Emmanuel`. */
const elided = (words: readonly Word[], index: number): string =>
  /^(l|d|qu|lorsqu|puisqu)['’]/u.exec(words[index]?.folded ?? '')?.[1] ?? ''

const on = ({ words, mentions }: Wording, index: number): Speaker | undefined => {
  const word = words[index]
  return word && mentions.on(word)
}

export const unnamed = (from: number, to: number, thing = false): Subject => ({
  kind: 'unnamed',
  from,
  to,
  thing,
})
const named = (speaker: Speaker): Subject => ({ kind: 'named', speaker })

/** Who goes on speaking: a pronoun after the verb, or no subject at all. */
export const goingOn: Subject = { kind: 'left-out', who: 'any', goesOn: true }
const pronounSubject: Subject = { kind: 'left-out', who: 'any', goesOn: false }

/** Words of one phrase that are looked at. */
const LONGEST = 30
/** Parts between commas that are looked at for the subject that they describe. */
const ASIDES = 4

/** Whether the words before the mention at `index` make it part of something else: `à l'AFP`, `du parti`. */
function isGoverned(wording: Wording, index: number, from: number): boolean {
  const { words } = wording
  const own = elided(words, index)
  if (own === 'd') return true
  let before = index - 1
  if (own === 'l') return before >= from && isPreposition(words, before)
  while (before >= from && isTitleWord(words, before)) before--
  return before >= from && isPreposition(words, before)
}

/** `a` is a preposition only with its accent. */
const isPreposition = (words: readonly Word[], index: number): boolean =>
  at(words, index) === 'a' ? /à/iu.test(words[index]?.text ?? '') : lists.prepositions.has(at(words, index))

/** Articles and forms of address that stand between a preposition and a name. */
const isTitleWord = (words: readonly Word[], index: number): boolean =>
  ['le', 'la', 'les', 'm', 'mme', 'mm', 'me', 'dr'].includes(at(words, index)) && elided(words, index) !== 'd'

/** Whom the words [from, to), which no comma divides, name as who speaks. */
function headOf(wording: Wording, from: number, to: number): Subject {
  const { words } = wording
  let body: Speaker | null = null
  let any: Speaker | null = null
  for (let index = from; index < to; index++) {
    const speaker = on(wording, index)
    if (!speaker || speaker === on(wording, index - 1) || speaker.type === 'place') continue
    const governed = isGoverned(wording, index, from)
    if (speaker.type === 'person' && !governed) return named(speaker)
    if (!governed && isFirstName(wording, index, from)) body ??= speaker
    else if (speaker.type !== 'person') any ??= speaker
  }
  if (body) return named(body)
  const nouns = words.slice(from, to).map((_, index) => at(words, from + index))
  if (any && nouns.some((noun) => lists.spokespeople.has(noun))) return named(any)
  return unnamed(
    from,
    to,
    nouns.some((noun) => lists.things.has(noun)),
  )
}

/** Whether nothing but articles and adverbs stands before a body's name: in `le patron Boeing` it is not the head. */
function isFirstName(wording: Wording, index: number, from: number): boolean {
  for (let before = from; before < index; before++) {
    const word = at(wording.words, before)
    if (!determiners.has(word) && !lists.adverbs.has(word) && !lists.openers.has(word)) return false
  }
  return true
}

const isApart = (words: readonly Word[], index: number): boolean => words[index]?.apart !== ''

/** The subject before the verb at `verb` (its auxiliary and pronouns included); null where none stands there. */
export function subjectBefore(wording: Wording, verb: number): FoundSubject | null {
  const { words } = wording
  let end = verb
  while (end > 0 && !isApart(words, end) && lists.adverbs.has(at(words, end - 1)) && !on(wording, end - 1))
    end--
  const apart = words[end]?.apart
  if (end === 0 || apart === 'speech' || apart === 'colon') return null
  if (apart === 'comma') return beforeAside(wording, end)
  const before = at(words, end - 1)
  if (lists.pronouns.has(before)) return { subject: pronounSubject, from: end - 1, to: end }
  if (lists.nobody.has(before) || before === 'on')
    return { subject: unnamed(end - 1, end), from: end - 1, to: end }
  if (before === 'qui') return antecedent(wording, end - 1)
  if (before === 'et' || before === 'mais' || before === 'puis') return null
  let from = end - 1
  while (from > 0 && end - from < LONGEST && !isApart(words, from) && !opensClause(wording, from - 1)) from--
  if (elided(words, from) === 'qu' && lists.pronouns.has(at(words, from)))
    return { subject: pronounSubject, from, to: end }
  const subject = headOf(wording, from, end)
  if (subject.kind === 'unnamed' && apart === '' && words[from]?.apart === 'comma') {
    const described = beforeAside(wording, from)
    if (described?.subject.kind === 'named' && lists.prepositions.has(at(words, from))) return described
  }
  return { subject, from, to: end }
}

const opensClause = (wording: Wording, index: number): boolean =>
  !on(wording, index) && lists.openers.has(at(wording.words, index))

/** `Paul Durand, qui a dit`: whom the relative pronoun at `index` stands for. */
function antecedent(wording: Wording, index: number): FoundSubject {
  const { words } = wording
  const before = on(wording, index - 1)
  if (before?.type === 'person') return { subject: named(before), from: index, to: index + 1 }
  const aside = words[index]?.apart === 'comma' ? beforeAside(wording, index) : null
  return aside
    ? { ...aside, from: index }
    : { subject: unnamed(index, index + 1), from: index, to: index + 1 }
}

/** `Paul Durand, maire de Lyon, a dit`: the subject before the parts that describe it. */
function beforeAside(wording: Wording, verb: number): FoundSubject | null {
  const { words } = wording
  let end = verb
  let found: FoundSubject | null = null
  for (let part = 0; part < ASIDES && end > 0; part++) {
    let from = end - 1
    while (from > 0 && !isApart(words, from) && end - from < LONGEST) from--
    const begins = opensClause(wording, from) ? from + 1 : from
    const subject = lists.pronouns.has(at(words, begins)) ? pronounSubject : headOf(wording, begins, end)
    const here = { subject, from, to: end }
    const isWho =
      subject.kind === 'left-out' || (subject.kind === 'named' && subject.speaker.type === 'person')
    if (isWho) return here
    if (found?.subject.kind !== 'named' && !isPreposition(words, begins)) found = here
    const apart = words[from]?.apart
    if (apart === 'speech' || apart === 'colon') break
    end = from
  }
  return found
}

/** `selon elle`, `précise ce dernier`: whoever spoke before. */
const speakersAgain: ReadonlySet<string> = new Set(
  `lui,elle,eux,elles,celui-ci,celle-ci,ceux-ci,celles-ci,ce dernier,cette derniere,ces derniers,ces dernieres`.split(
    ',',
  ),
)

/** The subject after the word at `verb`: `a déclaré lundi à l'AFP le maire de Lyon, Paul Durand`. */
export function subjectAfter(wording: Wording, verb: number): { subject: Subject; to: number } {
  const { words } = wording
  let to = verb + 1
  while (to < words.length && to - verb < LONGEST && !isApart(words, to)) to++
  if (to === verb + 1) return { subject: unnamed(to, to), to }
  const heard = words.slice(verb + 1, to).map(({ folded }) => folded)
  if (speakersAgain.has(heard.join(' '))) return { subject: goingOn, to }
  const subject = headOf(wording, verb + 1, to)
  if (subject.kind === 'named' && subject.speaker.type === 'person') return { subject, to }
  const apposed = words[to]?.apart === 'comma' ? on(wording, to) : undefined
  if (apposed?.type === 'person') {
    let last = to + 1
    while (on(wording, last) === apposed) last++
    return { subject: named(apposed), to: last }
  }
  return { subject, to }
}

/** Who does what the sentence tells: the name that its first part without a preposition begins with. */
export function mainSubject(wording: Wording): Subject {
  const { words } = wording
  for (let from = 0, part = 0; from < words.length && part < ASIDES; part++) {
    let to = from + 1
    while (to < words.length && to - from < LONGEST && !isApart(words, to)) to++
    const first = at(words, from)
    if (lists.pronouns.has(first)) return pronounSubject
    const isCircumstance = isPreposition(words, from) || lists.openers.has(first) || lists.adverbs.has(first)
    if (!isCircumstance || on(wording, from)) {
      const verb = words.findIndex(
        (_, index) => index > from && index < to && lists.auxiliaries.has(at(words, index)),
      )
      return headOf(wording, from, verb > from ? verb : Math.min(to, from + 8))
    }
    from = to
  }
  return unnamed(0, 0)
}
