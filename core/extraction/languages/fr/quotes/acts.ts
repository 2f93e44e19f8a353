import type { Act, Subject, Word, Wording } from '../../../quotes/acts'
import { recent } from '../../../quotes/bounds'
import { at, goingOn, mainSubject, subjectAfter, subjectBefore, unnamed } from './subjects'
import { determiners, finiteForms, gerunds, participleForms } from './verbs'
import { adverbs, auxiliaries } from './words'

/** Words between an auxiliary and its participle. */
const AUXILIARY_REACH = 4

const plain = { feminine: null }

/** A verb written with its subject: `a-t-il`, `explique-t-elle`, `dit-on`. */
interface Inverted {
  verb: string
  pronoun: string
}

function inverted(word: Word | undefined): Inverted | null {
  const parts = word?.folded.split('-') ?? []
  const pronoun = parts.at(-1) ?? ''
  if (parts.length < 2 || !/^(?:il|elle|ils|elles|on)$/u.test(pronoun)) return null
  const verb = parts.slice(0, parts.at(-2) === 't' ? -2 : -1).join('-')
  return { verb, pronoun }
}

const ofPronoun = (pronoun: string, index: number) =>
  pronoun === 'on'
    ? { ...plain, subject: unnamed(index, index + 1) }
    : { subject: goingOn, feminine: pronoun.startsWith('elle') }

/** The verbs, gerunds and namings of a source in one French sentence, each with its subject. */
export function frenchActs(wording: Wording): Act[] {
  const { words, mentions } = wording
  const acts: Act[] = []
  const main = mainSubject(wording)
  words.forEach((word, index) => {
    if (mentions.on(word)) return
    const before = lastSubject(acts, main)
    const act = sourceAt(wording, index) ?? gerundAt(words, index, before) ?? verbAt(wording, index, before)
    if (act) acts.push(act)
  })
  return acts
}

/** Who spoke last in the sentence before a word that goes on with it. */
const lastSubject = (acts: readonly Act[], main: Subject): Subject => recent(acts).at(-1)?.subject ?? main

/** `selon le maire`, `d'après elle`; not `selon laquelle`. */
function sourceAt(wording: Wording, index: number): Act | null {
  const { words } = wording
  const folded = words[index]?.folded.replace('’', "'") ?? ''
  if (folded === 'pour' && index === 0) return viewOf(wording)
  if (folded !== 'selon' && folded !== "d'apres") return null
  if (/^(?:laquelle|lequel|lesquelles|lesquels|que)$/u.test(at(words, index + 1))) return null
  const { subject, to } = subjectAfter(wording, index)
  return { ...plain, kind: 'source', at: index, from: index, to, subject, content: false }
}

/** `Pour Odile Zémond, « rien n'est joué »`: whose view it is, where words in marks follow at once. */
function viewOf(wording: Wording): Act | null {
  const { words } = wording
  const { subject, to } = subjectAfter(wording, 0)
  const isFollowed = words[to] === undefined || words[to].apart === 'speech'
  if (subject.kind !== 'named' || subject.speaker.type !== 'person' || !isFollowed) return null
  return { ...plain, kind: 'source', at: 0, from: 0, to, subject, content: false }
}

function gerundAt(words: readonly Word[], index: number, subject: Subject): Act | null {
  if (!gerunds.has(at(words, index))) return null
  return { ...plain, kind: 'participle', at: index, from: index, to: index + 1, subject, content: true }
}

/** Where the auxiliary of the participle at `index` stands; −1 where it has none. */
function auxiliaryOf(words: readonly Word[], index: number): number {
  for (let before = index - 1; before >= 0 && index - before <= AUXILIARY_REACH; before--) {
    const word = words[before]
    const isHaving = auxiliaries.has(word?.folded.replace('’', "'") ?? '') && !/à/iu.test(word?.text ?? '')
    const pair = inverted(word)
    if (isHaving || (pair && auxiliaries.has(pair.verb))) return before
    if (!adverbs.has(at(words, before)) && !at(words, before).endsWith('ment')) return -1
  }
  return -1
}

/** `être`, `été` before a participle: it is done to the subject. */
const isPassive = (words: readonly Word[], index: number): boolean => at(words, index - 1) === 'ete'

function verbAt(wording: Wording, index: number, before: Subject): Act | null {
  const { words } = wording
  const word = words[index]
  const own = inverted(word)
  const form = (own?.verb ?? at(words, index)).replace(/^s['’]/u, '')
  const finite = finiteForms.has(form) && (own !== null || !/(?:é|ée|és|ées)$/iu.test(word?.text ?? ''))
  const auxiliary = own || !participleForms.has(form) ? -1 : auxiliaryOf(words, index)
  if (auxiliary >= 0) {
    if (isPassive(words, index)) return null
    const pair = inverted(words[auxiliary])
    if (pair) return { ...act(index, auxiliary, ofPronoun(pair.pronoun, auxiliary)), content: false }
    return withSubject(wording, index, auxiliary, before)
  }
  if (!finite || /^(?:l|d)['’]/u.test(word?.folded ?? '')) return null
  if (own) return { ...act(index, index, ofPronoun(own.pronoun, index)), content: false }
  if (determiners.has(at(words, index - 1)) && !isApart(words, index)) return null
  return withSubject(wording, index, index, before)
}

const isApart = (words: readonly Word[], index: number): boolean => words[index]?.apart !== ''

const act = (index: number, from: number, who: Pick<Act, 'subject' | 'feminine'>): Act => ({
  ...who,
  kind: 'verb',
  at: index,
  from,
  to: index + 1,
  content: true,
})

/** The subject stands after the verb where a quotation or the sentence's beginning stands before it, else before. */
function withSubject(wording: Wording, index: number, from: number, before: Subject): Act {
  const { words } = wording
  const isAfter = from === 0 || words[from]?.apart === 'speech' || words[from]?.apart === 'comma'
  const follows =
    isAfter && index + 1 < words.length && !isApart(words, index + 1) && !tells(words, index + 1)
  const found = words[from]?.apart === 'speech' || from === 0 ? null : subjectBefore(wording, from)
  if (found && (found.subject.kind !== 'unnamed' || !follows))
    return { ...act(index, found.from, { ...plain, subject: found.subject }) }
  if (follows) {
    const { subject, to } = subjectAfter(wording, index)
    return { ...act(index, from, { ...plain, subject }), to, content: false }
  }
  return act(index, from, { ...plain, subject: found?.subject ?? before })
}

const tells = (words: readonly Word[], index: number): boolean =>
  /^qu(?:e$|['’])/u.test(words[index]?.folded ?? '')
