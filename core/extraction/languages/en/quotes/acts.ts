import type { Act, Subject, Word, Wording } from '../../../quotes/acts'
import { recent } from '../../../quotes/bounds'
import { mainSubject, subjectAfter, subjectBefore } from './subjects'
import { has, trait } from './traits'
import * as lists from './words'

const at = (words: readonly Word[], index: number): string => words[index]?.folded ?? ''

/** English verbs do not tell a woman from a man. */
const plain = { feminine: null }

/** Words between a passive verb and its "by". */
const BY_REACH = 6
/** Words between a verb of reading and the words read. */
const READ_REACH = 5

/** The verbs, participles and namings of a source in one English sentence, each with its subject. */
export function englishActs(wording: Wording): Act[] {
  const { words, mentions } = wording
  const acts: Act[] = []
  let main: Subject | null = null
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word || !has(word, trait.acts) || mentions.on(word)) continue
    const before = same(acts) ?? (main ??= mainSubject(wording))
    const act =
      sourceAt(wording, index) ?? participleAt(wording, index, before) ?? verbAt(wording, index, before)
    if (act) acts.push(act)
  }
  return acts
}

function sourceAt(wording: Wording, index: number): Act | null {
  const { words } = wording
  if (at(words, index) !== 'according' || at(words, index + 1) !== 'to') return null
  const { subject, to } = subjectAfter(wording, index + 1)
  return { ...plain, kind: 'source', at: index, from: index, to, subject, content: false }
}

/** Who spoke or acted last in the sentence before a word that goes on with it; null where nobody did. */
function same(acts: readonly Act[]): Subject | null {
  if (acts.length === 0) return null
  const before = recent(acts)
  const known = before.findLast(({ subject }) => subject.kind !== 'unnamed')
  return known?.subject ?? before.findLast(({ kind }) => kind === 'verb')?.subject ?? null
}

function participleAt(wording: Wording, index: number, before: Subject): Act | null {
  const { words } = wording
  const folded = at(words, index)
  const infinitive = lists.speechInfinitives.has(folded) && at(words, index - 1) === 'to'
  if (!infinitive && !lists.speechParticiples.has(folded)) return null
  const content = folded !== 'calling' && folded !== 'describing' && folded !== 'citing' && !infinitive
  const free = words[index]?.apart !== '' || infinitive
  const own = free ? null : subjectBefore(wording, index)
  // "with X describing" has a subject of its own, "X was quoted as saying" and "a letter saying" have not
  const begins = own !== null && (own.subject.kind === 'named' || at(words, own.from) === 'with')
  if (own && begins)
    return {
      ...plain,
      kind: 'participle',
      at: index,
      from: own.from,
      to: index + 1,
      subject: own.subject,
      content,
    }
  return {
    ...plain,
    kind: 'participle',
    at: index,
    from: index,
    to: index + 1,
    subject: before,
    content,
  }
}

function verbAt(wording: Wording, index: number, before: Subject): Act | null {
  const { words } = wording
  const folded = at(words, index)
  const reads = lists.readingVerbs.has(folded) && speechFollows(words, index)
  const goesOn =
    /^(?:went|goes)$/.test(folded) && at(words, index + 1) === 'on' && isBesideSpeech(words, index)
  if (!reads && !goesOn && !lists.sayingVerbs.has(folded)) return null
  // "Asked whether …, she replied": who was asked
  if (folded === 'asked' && (index === 0 || /^(?:when|if|once)$/.test(at(words, index - 1)))) return null
  // "said reports were wide of the mark"
  if (
    lists.alsoNouns.has(folded) &&
    lists.sayingVerbs.has(at(words, index - 1)) &&
    words[index]?.apart === ''
  )
    return null
  // "had responded to a provocation" is no answer in words
  if (folded === 'responded' && at(words, index + 1) === 'to') return null
  let left = index - 1
  while (left >= 0 && words[left + 1]?.apart === '' && /ly$|^(?:also|later)$/.test(at(words, left))) left--
  const near = words[left + 1]?.apart === '' ? at(words, left) : ''
  if (lists.beForms.has(near)) return passiveAt(wording, index)
  if (lists.alsoNouns.has(folded) && (lists.determiners.has(near) || lists.prepositions.has(near)))
    return null
  if (lists.determiners.has(near) && near !== 'that') return null
  if (lists.naming.has(folded) && at(words, index - 1) === 'also') return null
  const content = lists.clauseVerbs.has(folded)
  const found = subjectBefore(wording, index)
  if (found)
    return {
      ...plain,
      kind: 'verb',
      at: index,
      from: found.from,
      to: index + 1,
      subject: found.subject,
      content,
    }
  const inverted = index === 0 || words[index]?.apart === 'speech'
  if (inverted && words[index + 1]?.apart === '') {
    const { subject, to } = subjectAfter(wording, index)
    return { ...plain, kind: 'verb', at: index, from: index, to, subject, content: false }
  }
  return {
    ...plain,
    kind: 'verb',
    at: index,
    from: index,
    to: index + 1,
    subject: before,
    content,
  }
}

/** "was described by X as": X speaks; without a "by" nobody does. */
function passiveAt(wording: Wording, index: number): Act | null {
  const { words } = wording
  for (let next = index + 1; next <= index + BY_REACH && words[next]?.apart === ''; next++) {
    if (at(words, next) !== 'by') continue
    const { subject, to } = subjectAfter(wording, next)
    return {
      ...plain,
      kind: 'verb',
      at: index,
      from: index,
      to,
      subject,
      content: lists.clauseVerbs.has(at(words, index)),
    }
  }
  return null
}

const isBesideSpeech = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.apart === 'speech' ||
  words[index]?.apart === 'speech' ||
  words[index + 2]?.apart === 'speech' ||
  index + 2 === words.length

const speechFollows = (words: readonly Word[], index: number): boolean =>
  words
    .slice(index + 1, index + 1 + READ_REACH)
    .some(({ apart }) => apart === 'speech' || apart === 'colon') || index === words.length - 1
