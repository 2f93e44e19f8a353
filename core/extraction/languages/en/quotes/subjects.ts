import type { Subject, Wording } from '../../../quotes/acts'
import type { Speaker } from '../../../quotes/mentions'
import { headOf, isSkipped, named, ofPronoun, on, openingName, at, unnamed } from './noun-phrases'
import * as lists from './words'

/** The subject right before the verb at `verb`, and the word where it begins; null where none stands there. */
export function subjectBefore(wording: Wording, verb: number): { subject: Subject; from: number } | null {
  const { words } = wording
  let end = verb
  while (end > 0 && words[end]?.apart === '' && isSkipped(at(words, end - 1)) && !on(wording, end - 1)) end--
  const apart = words[end]?.apart
  if (end === 0 || apart === 'speech' || apart === 'colon') return null
  if (apart === 'comma') return beforeAside(wording, end)
  const before = at(words, end - 1)
  const pronoun = ofPronoun(before)
  if (pronoun) return { subject: pronoun, from: end - 1 }
  if (lists.nobody.has(before)) return { subject: unnamed(end - 1, end), from: end - 1 }
  if (lists.relatives.has(before)) return antecedent(wording, end - 1)
  if (before === 'and' || before === 'but' || before === 'then') return null
  const from = phraseStart(wording, end)
  if (from === end - 1 && opensClause(wording, from)) return null
  const subject = headOf(wording, from, end)
  const place = on(wording, end - 1)?.type === 'place' && words[from]?.apart === 'comma'
  return (place && beforeAside(wording, from)) || { subject, from }
}

/** Where the words right before `end` begin that belong to one phrase. */
function phraseStart(wording: Wording, end: number): number {
  const { words } = wording
  let from = end - 1
  while (from > 0 && from > end - LONGEST && words[from]?.apart === '' && !opensClause(wording, from - 1))
    from--
  return from
}

const opensClause = (wording: Wording, index: number): boolean => {
  const folded = at(wording.words, index)
  if (on(wording, index)) return false
  return (lists.conjunctions.has(folded) && !lists.prepositions.has(folded)) || lists.relatives.has(folded)
}

/** "X, who said": whom the relative pronoun at `index` stands for. */
function antecedent(wording: Wording, index: number): { subject: Subject; from: number } {
  const { words } = wording
  const before = on(wording, index - 1)
  if (before?.type === 'person') return { subject: named(before), from: index }
  if (words[index]?.apart === 'comma') {
    const described = beforeAside(wording, index, true)
    if (described?.subject.kind === 'named') return { subject: described.subject, from: index }
  }
  const writing = lists.writings.has(at(words, index - 1))
  if (writing) return { subject: mainSubject(wording), from: index }
  const start = phraseStart(wording, index)
  const subject = headOf(wording, start, index)
  // "said X, 63, a nurse who said"
  const aside = subject.kind === 'unnamed' && words[start]?.apart === 'comma'
  const described = aside ? beforeAside(wording, start, true) : null
  const person = described?.subject.kind === 'named' && described.subject.speaker.type === 'person'
  return { subject: described && person ? described.subject : subject, from: index }
}

/** Words of one phrase that are looked at. */
const LONGEST = 40

/** Words of a description within which the name that it describes follows. */
const APPOSED = 6

/** How many parts between commas are looked at for the subject that they describe. */
const ASIDES = 5

/** "X, a zoologist at Y, said": the subject before the parts that describe it. */
function beforeAside(
  wording: Wording,
  verb: number,
  isRelative = false,
): { subject: Subject; from: number } | null {
  const { words } = wording
  let end = verb
  let found: { subject: Subject; from: number } | null = null
  for (let part = 0; part < ASIDES && end > 0; part++) {
    let from = end - 1
    while (from > 0 && from > end - LONGEST && words[from]?.apart === '') from--
    const first = at(words, from)
    const sets = lists.prepositions.has(first) || lists.relatives.has(first) || /(?:ed|ing)$/.test(first)
    const begins = lists.conjunctions.has(first) ? from + 1 : from
    if (on(wording, from) || !sets || lists.conjunctions.has(first)) {
      const subject = ofPronoun(first) ?? headOf(wording, begins, end)
      const opening = part > 0 && subject.kind === 'unnamed' ? openingName(wording, begins, end) : null
      const last = part > 0 && subject.kind === 'unnamed' ? on(wording, end - 1) : undefined
      const here = opening ? named(opening) : last?.type === 'person' && isRelative ? named(last) : subject
      if (here.kind === 'left-out' || (here.kind === 'named' && here.speaker.type === 'person'))
        return { subject: here, from }
      // "X, spokesman for Y, said": a body goes on to be looked past for a person
      found = earlier(found, here, from)
    }
    if (words[from]?.apart === 'speech' || words[from]?.apart === 'colon') break
    end = from
  }
  return found
}

/** What a part nearer to the verb gave stays, unless it named nobody. */
const earlier = (
  found: { subject: Subject; from: number } | null,
  subject: Subject,
  from: number,
): { subject: Subject; from: number } =>
  found?.subject.kind === 'named' && subject.kind !== 'named' ? found : { subject, from }

/** Who does what the sentence tells: the name that its first part begins with, set-out circumstances left aside. */
export function mainSubject(wording: Wording): Subject {
  const { words } = wording
  for (let from = 0, part = 0; from < words.length && part < ASIDES; part++) {
    // "But Mercer crossed": the conjunction only goes on with the telling
    if (lists.coordinators.has(at(words, from)) && words[from + 1]?.apart === '') from++
    let to = from + 1
    while (to < words.length && words[to]?.apart === '') to++
    const first = at(words, from)
    const pronoun = ofPronoun(first)
    if (pronoun) return pronoun
    const circumstance = lists.prepositions.has(first) || lists.conjunctions.has(first) || isSkipped(first)
    if (!circumstance || on(wording, from)) {
      const opening = openingName(wording, from, to)
      return opening
        ? named(opening)
        : unnamed(from, Math.min(from + 2, to), lists.things.has(at(words, from + 1)))
    }
    from = to
  }
  return unnamed(0, 0)
}

/** The subject right after the verb at `verb`: `"…", said X, a nurse`. */
export function subjectAfter(wording: Wording, verb: number): { subject: Subject; to: number } {
  const { words } = wording
  const pronoun = ofPronoun(at(words, verb + 1))
  if (pronoun && words[verb + 1]?.apart === '') return { subject: pronoun, to: verb + 2 }
  let to = verb + 1
  while (to < words.length && to < verb + LONGEST && words[to]?.apart === '') to++
  if (to === verb + 1) return { subject: unnamed(to, to), to }
  const subject = headOf(wording, verb + 1, to)
  const isPerson = subject.kind === 'named' && subject.speaker.type === 'person'
  const apposed = isPerson ? null : nameInApposition(wording, to)
  return apposed ? { subject: named(apposed.speaker), to: apposed.to } : { subject, to }
}

/** "said the company's head, X": the person who follows a noun and a comma. */
function nameInApposition(wording: Wording, comma: number): { speaker: Speaker; to: number } | null {
  const { words } = wording
  for (let index = comma; index < Math.min(words.length, comma + APPOSED); index++) {
    const { apart } = words[index] ?? { apart: 'speech' }
    if (apart === 'speech' || apart === 'colon') return null
    const speaker = on(wording, index)
    if (apart === 'comma' && speaker?.type === 'person' && !on(wording, index - 1))
      return { speaker, to: index + 1 }
  }
  return null
}
