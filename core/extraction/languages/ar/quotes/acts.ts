import type { Act, Subject, Wording } from '../../../quotes/acts'
import { recent } from '../../../quotes/bounds'
import { at, mainSubject, on, onlyPerson, subjectAfter, subjectBefore, within } from './subjects'
import { acts as mayAct } from './traits'
import * as lists from './words'

/** The verbs, participles and namings of a source in one Arabic sentence, each with its subject. */
export function arabicActs(wording: Wording): Act[] {
  const { words } = wording
  const acts: Act[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word || !mayAct(word)) continue
    const known = on(wording, index)
    const act =
      sourceAt(wording, index, acts) ??
      participleAt(wording, index, acts) ??
      (known ? null : verbAt(wording, index, acts))
    if (act) acts.push(act)
  }
  return acts
}

function sourceAt(wording: Wording, index: number, acts: readonly Act[]): Act | null {
  const { words } = wording
  const bySaying = at(words, index) === 'حد' && at(words, index - 1) === 'علي'
  if (!bySaying && !lists.sourceWords.has(at(words, index))) return null
  // «على حد قول فلان»
  const before =
    bySaying || at(words, index + 1) === 'عن' || at(words, index + 1) === 'لـ' ? index + 1 : index
  // «وفق ما أفاد»: the verb tells
  if (at(words, before + 1) === 'ما' || at(words, index).endsWith('ما')) return null
  const next = at(words, before + 1)
  if (bySaying && /^(?:قوله|قولها|تعبيره|تعبيرها|وصفه|وصفها)$/.test(at(words, before)))
    return {
      feminine: null,
      kind: 'source',
      at: index,
      from: index - 1,
      to: before + 1,
      subject: same(wording, acts, index),
      content: false,
    }
  const again = lists.sameSource.has(at(words, before + 2)) && words[before + 2]?.apart === ''
  const found = again ? null : subjectAfter(wording, before)
  if (!again && (!found || next === '')) return null
  const subject = found?.subject ?? leftOut(true)
  const from = bySaying ? index - 1 : index
  return {
    feminine: null,
    kind: 'source',
    at: index,
    from,
    to: found?.to ?? before + 3,
    subject,
    content: false,
  }
}

const leftOut = (goesOn: boolean): Subject => ({ kind: 'left-out', who: 'any', goesOn })

/** Who spoke or acted last in the sentence before a word that goes on with it. */
function same(wording: Wording, acts: readonly Act[], index: number): Subject {
  const before = recent(acts).at(-1)?.subject
  if (before && before.kind !== 'unnamed') return before
  const main = mainSubject(wording)
  if (!before && main.kind === 'named') return main
  const only = onlyPerson(wording, index)
  return only ? { kind: 'named', speaker: only } : (before ?? leftOut(true))
}

function participleAt(wording: Wording, index: number, acts: readonly Act[]): Act | null {
  const folded = at(wording.words, index)
  const participle = within(lists.speechParticiples, folded)
  if (
    participle === undefined ||
    (/^وصف[هت]/.test(folded) && !/^(?:حد|حسب|بحسب|وفق|في)$/.test(at(wording.words, index - 1)))
  )
    return null
  // «متحدثا عن "مجزرة"»; else it is who speaks for somebody
  if (
    /^متحدث[اه]$/.test(participle) &&
    !(wording.words[index]?.apart === 'comma' && at(wording.words, index + 1) === 'عن')
  )
    return null
  const content = !lists.bareParticiples.has(participle)
  return {
    feminine: null,
    kind: 'participle',
    at: index,
    from: index,
    to: index + 1,
    subject: same(wording, acts, index),
    content,
  }
}

function verbAt(wording: Wording, index: number, acts: readonly Act[]): Act | null {
  const { words } = wording
  const verb =
    within(lists.sayingVerbs, at(words, index)) ??
    withObject(wording, index) ??
    carryingOn(wording, index) ??
    holding(wording, index)
  if (verb === undefined || isNoun(wording, index) || isImpersonal(wording, index)) return null
  const sourced = sourceBefore(wording, index)
  const act = {
    kind: sourced === null ? ('verb' as const) : ('source' as const),
    at: index,
    from: sourced ?? index,
    to: index + 1,
    feminine: isFeminine(verb),
    content: sourced === null && !lists.demandVerbs.has(verb),
  }
  // «نقلت الوكالة عن مصدر حكومي»: the source speaks, the agency passes it on
  const source = passedOn(wording, index, verb)
  const passed = source === null ? null : subjectAfter(wording, source)
  if (passed) return { ...act, to: passed.to, subject: passed.subject }
  const writer = writerBehind(wording, index)
  if (writer) return { ...act, to: writer.to, subject: writer.subject }
  const kept =
    sourced === null && (goesOnWith(wording, index) || isToldOf(wording, index))
      ? subjectBefore(wording, index)
      : null
  if (kept) return { ...act, from: kept.from, subject: kept.subject }
  const after = subjectAfter(wording, index)
  if (after) {
    // «… وقال معاليه»: whom the sentence itself is about, else who was named last
    const about = after.subject.kind === 'left-out' && index > 0 ? mainSubject(wording) : null
    const person = about?.kind === 'named' && about.speaker.type === 'person' ? about : null
    return { ...act, to: after.to, subject: person ?? after.subject }
  }
  const before = sourced === null ? subjectBefore(wording, index) : null
  if (before) return { ...act, from: before.from, subject: before.subject }
  const own = recent(acts).findLast(({ subject }) => subject.kind === 'named')?.subject
  const main = index > 0 ? mainSubject(wording) : null
  const acting = main?.kind === 'named' && main.speaker.type !== 'place' ? main : null
  const only = index > 0 && !acting && !own ? onlyPerson(wording, index) : null
  const named: Subject | null = only && { kind: 'named', speaker: only }
  return { ...act, subject: own ?? acting ?? named ?? leftOut(lists.continuations.has(verb)) }
}

/** «كشف تقرير أصدرته منظمة …»: what a text tells its writer says. */
function writerBehind(wording: Wording, verb: number): { subject: Subject; to: number } | null {
  const { words } = wording
  if (!lists.texts.has(at(words, verb + 1))) return null
  for (let index = verb + 2; index <= verb + BEHIND && words[index]?.apart === ''; index++)
    if (lists.madeIt.has(at(words, index))) return subjectAfter(wording, index)
  return null
}

/** Words between a text and the verb that tells who wrote it. */
const BEHIND = 4

/** «وظل فلان ينفي»: the subject stands between the two verbs. «أما فلان فقال»: it stands before both. */
function goesOnWith(wording: Wording, verb: number): boolean {
  const { words } = wording
  if (words[verb]?.apart !== '') return false
  if (at(words, verb).startsWith('ف')) return opener(wording, verb, /^و?اما$/)
  return (
    /^[يت]/.test(at(words, verb)) &&
    opener(wording, verb, /^[وف]?(?:كان|كانت|ظل|ظلت|بات|باتت|راح|راحت|مازال|زال|زالت|يزال|تزال)$/)
  )
}

/** «وكان الناطق فلان دعا السكان», «وكان مديرها قد قال الشهر الماضي»: the subject stands between the two verbs. */
function isToldOf(wording: Wording, verb: number): boolean {
  const { words } = wording
  const before = words[verb]?.apart === '' && at(words, verb - 1) === 'قد' ? verb - 1 : verb
  return opener(wording, before, /^[وف]?كانت?$/)
}

/** Whether nothing but a name and its title stands between such a word and the verb. */
function opener(wording: Wording, verb: number, word: RegExp): boolean {
  const { words } = wording
  if (words[verb]?.apart !== '' || !on(wording, verb - 1)) return false
  for (let first = verb - 1; first >= 0 && verb - first <= NAMED; first--) {
    if (word.test(at(words, first))) return true
    if (words[first]?.apart !== '') return false
  }
  return false
}

/** Words of a name and its title before the verb. */
const NAMED = 9

/** Where the عن stands that follows a verb of passing on; null for other verbs. */
function passedOn({ words }: Wording, index: number, verb: string): number | null {
  if (!/^نقلت?$/.test(verb)) return null
  for (let next = index + 1; next <= index + PASSED && words[next]?.apart === ''; next++)
    if (at(words, next) === 'عن') return next
  return null
}

/** Words between the verb of an agency and its source. */
const PASSED = 8

/** «وفق ما أعلن», «حسبما ذكر»: where the naming of the source begins; null where the verb is none. */
function sourceBefore({ words }: Wording, verb: number): number | null {
  if (lists.sourceWords.has(at(words, verb - 1))) return verb - 1
  return at(words, verb - 1) === 'ما' && lists.sourceWords.has(at(words, verb - 2)) ? verb - 2 : null
}

/** «ومضى قائلا», «ورد قائلا»: a verb of speech only with its participle. */
const carryingOn = ({ words }: Wording, index: number): string | undefined =>
  within(lists.carryingVerbs, at(words, index)) &&
  (words.slice(index + 1, index + 4).some(({ folded }) => /^(?:قائلا|قائله|يقول|تقول)$/.test(folded)) ||
    words[index + 1]?.apart === 'speech')
    ? 'مضي'
    : undefined

/** «ما كشفه مصدر», «ما وصفته بـ»: the verb with the pronoun of its relative clause. */
const withObject = ({ words }: Wording, index: number): string | undefined => {
  const bare = /^(.{2,}?)(?:ها|ه)$/.exec(at(words, index))?.[1]
  if (bare === undefined || !/^[وف]?[بلكع]?ما$|^(?:الذي|التي)$/.test(at(words, index - 1))) return undefined
  return lists.sayingVerbs.has(bare) ? bare : undefined
}

/** «يرى الباحث فلان أن»: an opinion, where its clause follows. */
const holding = ({ words }: Wording, index: number): string | undefined => {
  const verb = within(lists.opinions, at(words, index))
  const clause = words.slice(index + 1, index + CLAUSE).findIndex(({ folded }) => folded === 'ان')
  return verb !== undefined && clause > 0 ? verb : undefined
}
/** Words from a verb of opinion to its clause. */
const CLAUSE = 14

/** «يذكر أن», «يشار إلى أن»: the paper itself goes on. */
const isImpersonal = ({ words }: Wording, index: number): boolean =>
  /^و?(?:يذكر|يشار)$/.test(at(words, index)) && /^(?:ان|الي)$/.test(at(words, index + 1))

/** «تصريح كتب», «في ذكر»: after a preposition the same letters are a noun. */
const isNoun = ({ words }: Wording, index: number): boolean =>
  words[index]?.apart === '' &&
  (/^(?:في|من|الي|علي|عن|مع|بعد|قبل|بين|عدم|دون)$/.test(at(words, index - 1)) ||
    // «قبل أن يطالب»
    (at(words, index - 1) === 'ان' && /^(?:قبل|بعد|دون|من|الي|علي)$/.test(at(words, index - 2))))

/** «قالت» beside «قال»; null for forms that do not tell. */
function isFeminine(verb: string): boolean | null {
  if (verb.endsWith('ت') && lists.sayingVerbs.has(verb.slice(0, -1))) return true
  return lists.sayingVerbs.has(`${verb}ت`) ? false : null
}
