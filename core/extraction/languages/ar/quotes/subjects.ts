import type { Subject, Word, Wording } from '../../../quotes/acts'
import type { Speaker } from '../../../quotes/mentions'
import { agrees } from '../actors/agreement'
import { definite, peelings } from '../actors/proclitics'
import { groupNouns, organizationHeads, titles } from '../actors/words'
import * as lists from './words'

/** Words before a verb among which its only person is looked for. */
const SENTENCE = 60
/** Words of a subject that are looked at. */
const REACH = 12

export const at = (words: readonly Word[], index: number): string => words[index]?.folded ?? ''

/** The reading of a word, without proclitics, that a list knows. */
export const within = (list: ReadonlySet<string>, folded: string): string | undefined =>
  peelings(folded).find((reading) => list.has(reading.folded))?.folded

export const on = ({ words, mentions }: Wording, index: number): Speaker | undefined => {
  const word = words[index]
  return word && mentions.on(word)
}

const withoutArticle = (folded: string): string => folded.replace(/^[وفلب]?ال/, '')

/** The subject that follows the verb at `verb`; null where none stands there. */
export function subjectAfter(wording: Wording, verb: number): { subject: Subject; to: number } | null {
  const { words } = wording
  let from = verb + 1
  while (words[from]?.apart === '') {
    if (lists.skipped.has(at(words, from))) from++
    else if (lists.timeUnits.has(at(words, from)) && lists.timeAdjectives.has(at(words, from + 1))) from += 2
    // «وقال للصحافيين»: to whom
    else if (/^لل.{3,}/.test(at(words, from)) && !on(wording, from)) from++
    else break
  }
  if (words[from]?.apart !== '' || isGoverned(wording, from) || isManner(wording, from)) return null
  let to = from
  while (
    to < words.length &&
    to < from + REACH &&
    (to === from || words[to]?.apart === '') &&
    !stops(wording, to)
  )
    to++
  if (to === from) return null
  const subject = headOf(wording, from, to)
  const apposed = subject.kind === 'unnamed' ? namedAfter(wording, to) : undefined
  return { subject: apposed ? { kind: 'named', speaker: apposed } : subject, to }
}

/** «وتابعت بمرارة: …», «قال ضاحكا: …», «قالت ضاحكة: …»: how somebody speaks, alone before the words. */
function isManner(wording: Wording, index: number): boolean {
  const folded = at(wording.words, index)
  const next = wording.words[index + 1]
  if (on(wording, index) || (next && next.apart === '')) return false
  return (
    (/^ب.{3,}$/.test(folded) && !titles.has(folded) && !groupNouns.has(folded)) ||
    /^.{3,}ا$/.test(folded) ||
    lists.manners.has(folded)
  )
}

/** «قال مدرب الفريق، التونسي فلان، …», «أحد الضحايا، ويدعى فلان»: the name of whom the words before the comma describe. */
function namedAfter(wording: Wording, comma: number): Speaker | undefined {
  return wording.words[comma]?.apart === 'comma' ? personIn(wording, comma, comma + 3) : undefined
}

/** The person whom a sentence names before `index`, when it names no other. */
export function onlyPerson(wording: Wording, index: number): Speaker | null {
  const named = new Map<Speaker['id'], Speaker>()
  for (let each = Math.max(0, index - SENTENCE); each < index; each++) {
    const found = on(wording, each)
    if (found?.type === 'person' && !named.has(found.id)) named.set(found.id, found)
  }
  const [only, other] = [...named.values()]
  return only && !other ? only : null
}

/** «بالوزير», «لروسيا»: a preposition is written onto the name. */
const isGoverned = (wording: Wording, index: number): boolean => {
  const word = wording.words[index]
  const start = on(wording, index)?.span.start ?? 0
  return word !== undefined && start > word.start && !/^[وف]$/.test(word.text.slice(0, start - word.start))
}

const stops = (wording: Wording, index: number): boolean => {
  const folded = at(wording.words, index)
  if (on(wording, index)) return false
  return (
    lists.subjectStops.has(folded) ||
    lists.speechParticiples.has(folded) ||
    (folded.startsWith('و') && within(lists.sayingVerbs, folded) !== undefined)
  )
}

/** Whom the words [from, to) name: the first of them, or the person whose title they begin with. */
function headOf(wording: Wording, from: number, to: number): Subject {
  const { words } = wording
  const first = on(wording, from)
  if (first && first.type !== 'place') {
    // «الروسي بوتين»: only a state may stand there as an adjective
    const adjective = first.type === 'state' ? personIn(wording, from + 1, to) : undefined
    return { kind: 'named', speaker: adjective ?? first }
  }
  const head = at(words, from)
  if (lists.honours.has(head)) return { kind: 'left-out', who: 'person', goesOn: true }
  // «وزاد المصدر», «وأضاف المتحدث ذاته»: who spoke before
  if (head === 'المصدر' || (head.startsWith('ال') && lists.sameSource.has(at(words, from + 1))))
    return { kind: 'left-out', who: 'any', goesOn: true }
  if (from > 0 && lists.ownBodies.test(head)) {
    const owner = mainSubject(wording)
    if (owner.kind === 'named') return owner
  }
  const bare = withoutArticle(head)
  if (lists.writings.has(bare)) {
    const writer = bodyIn(wording, from + 1, to)
    if (writer) return { kind: 'named', speaker: writer }
    return head.startsWith('ال') ? { kind: 'left-out', who: 'body', goesOn: true } : unnamed(from, to)
  }
  const construct = !head.startsWith('ال') && lists.relations.has(head)
  const apposed = personIn(wording, from + 1, to)
  if (apposed && !(construct && apposed === on(wording, from + 1))) return { kind: 'named', speaker: apposed }
  if (construct && !organizationHeads.has(head)) return unnamed(from, objectIn(wording, from, to))
  const held = beyondOffice(wording, to)
  if (held && titles.has(bare)) return { kind: 'named', speaker: held }
  if (lists.spokespeople.has(head) || organizationHeads.has(bare)) {
    for (let index = from + 1; index < to; index++) {
      const body = on(wording, index)
      const ownBody = organizationHeads.has(bare) && !lists.spokespeople.has(head)
      if (body?.type === 'organization' || (body?.type === 'state' && !ownBody))
        return { kind: 'named', speaker: body }
    }
  }
  return unnamed(from, objectIn(wording, from, to))
}

/** «وصف مدير النقابة الإجراءات بأنها …»: where in [from, to) the object of the verb begins; `to` where none stands there. */
function objectIn({ words }: Wording, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const [noun, next] = [at(words, index - 1), at(words, index)]
    if (definite(noun) && definite(next) && !agrees(noun, next)) return index
  }
  return to
}

const unnamed = (from: number, to: number): Subject => ({ kind: 'unnamed', from, to, thing: false })

function bodyIn(wording: Wording, from: number, to: number): Speaker | undefined {
  for (let index = from; index < to; index++) {
    const found = on(wording, index)
    if (found && found.type !== 'place' && found.type !== 'person') return found
  }
  return undefined
}

function personIn(wording: Wording, from: number, to: number): Speaker | undefined {
  for (let index = from; index < to; index++) {
    const found = on(wording, index)
    if (found?.type === 'person') return found
  }
  return undefined
}

/** «المسؤول في الشرطة فلان»: the name after the office's place, when that is complete. */
function beyondOffice(wording: Wording, stop: number): Speaker | undefined {
  const { words } = wording
  if (!/^(?:في|من|لدي|عن)$/.test(at(words, stop)) || words[stop]?.apart !== '') return undefined
  for (let index = stop + 2; index <= stop + 5 && words[index]?.apart === ''; index++) {
    const found = on(wording, index)
    if (found?.type !== 'person') continue
    const before = at(words, index - 1)
    return before.startsWith('ال') || on(wording, index - 1) ? found : undefined
  }
  return undefined
}

/** «كان بوتين قد قال», «لافروف يقول»: the subject that stands before the verb; null where none does. */
export function subjectBefore(wording: Wording, verb: number): { subject: Subject; from: number } | null {
  const { words } = wording
  const folded = at(words, verb)
  const plain = folded.startsWith('ف') ? within(lists.sayingVerbs, folded) : folded
  if (within(lists.sayingVerbs, folded) !== plain || words[verb]?.apart !== '') return null
  let index = verb - 1
  while (index > 0 && /^(?:قد|ان|لقد)$/.test(at(words, index)) && words[index]?.apart === '') index--
  const found = on(wording, index)
  if (!found || found.type === 'place') return null
  let from = index
  while (from > 0 && on(wording, from - 1) === found) from--
  const before = at(words, from - 1)
  const governed = from > 0 && words[from]?.apart === '' && /^(?:في|الي|من|علي|عن|مع)$/.test(before)
  const fused = found.span.start > (words[from]?.start ?? 0) && !/^[وف]/.test(at(words, from))
  if (governed) return sourceBefore(wording, from - 1)
  return fused ? null : { subject: { kind: 'named', speaker: found }, from }
}

/** «لكن مصدرا في الإدارة أكد»: who serves where the name before the verb says. */
function sourceBefore(wording: Wording, preposition: number): { subject: Subject; from: number } | null {
  const from = preposition - 1
  const source = on(wording, from)
  if (source?.type !== 'group' || wording.words[preposition]?.apart !== '') return null
  return /^[وف]?(?:لكن|ان)$/.test(at(wording.words, from - 1))
    ? { subject: { kind: 'named', speaker: source }, from }
    : null
}

/** Who does what the sentence tells: the name after its first word, or before it where the verb comes second. */
export function mainSubject(wording: Wording): Subject {
  const first = on(wording, 0)
  if (first?.type === 'person') return { kind: 'named', speaker: first }
  const found = subjectAfter(wording, 0)?.subject
  return found ?? unnamed(0, 0)
}
