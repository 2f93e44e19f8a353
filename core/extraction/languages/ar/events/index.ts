import type { EventLanguage, SpeechAct, Trigger } from '@/core/extraction/events/language'
import { vocabularyOf } from '@/core/extraction/events/vocabulary'
import { triggerTable } from '@/core/extraction/events/trigger-table'
import { fold } from '@/core/text/fold'
import * as grammar from './grammar'
import { nounForms, verbForms } from './inflection'
import { isApposed, leadsNowhere, saysNothing, wasPlanned } from './misleading-words'
import { nouns, verbs } from './triggers'

const verbTable = triggerTable([{ lists: verbs, inflect: verbForms }])
const nounTable = triggerTable([{ lists: nouns, inflect: nounForms }])

const speechTable = new Map<string, SpeechAct>()
for (const act of ['say', 'announce', 'deny', 'demand'] as const)
  for (const entry of grammar.speech[act].split(/\s+/))
    for (const { words } of verbForms(entry)) if (!speechTable.has(words)) speechTable.set(words, act)
for (const word of grammar.speechParticiples) speechTable.set(word, 'say')

const none: readonly Trigger[] = []
const cache = new Map<string, readonly Trigger[]>()
const CACHE_SIZE = 20_000

/** Readings as a verb, without و/ف, with the future س told apart; attached objects (ها, ه, هم) are left off when nothing else fits. */
function verbReadings(word: string): readonly Trigger[] {
  const direct = verbTable.get(word)
  if (direct) return direct
  if (/^س[يتن]/.test(word)) {
    const later = verbTable.get(word.slice(1))
    if (later) return later.map((reading) => ({ ...reading, form: 'future' }))
  }
  const withoutObject = word.length > 4 ? word.replace(/(ها|هم|ه)$/, '') : word
  return withoutObject === word ? none : (verbTable.get(withoutObject) ?? none)
}

/** Readings as a noun: ال, لل, ب, ل, ك before it; tanween, dual and attached pronouns after it. */
function nounReadings(word: string): readonly Trigger[] {
  const bare = word.replace(/^لل/, 'ال').replace(/^[بلك](?=ال)/, '')
  const forms = [bare, bare.replace(/^ال/, ''), word.replace(/^[بلك]/, '')]
  for (const form of forms) {
    const found = nounTable.get(form)
    if (found) return found
  }
  for (const form of forms) {
    if (form.length < 4) continue
    const bareForm = form.replace(/(هما|ها|هم|ه|ا)$/, '')
    const found =
      nounTable.get(bareForm) ??
      (bareForm.endsWith('ت') ? nounTable.get(`${bareForm.slice(0, -1)}ه`) : undefined)
    if (found) return found
  }
  return none
}

function triggersAt(word: string): readonly Trigger[] {
  const known = cache.get(word)
  if (known) return known
  const rests = /^[وف]/.test(word) && word.length > 3 ? [word, word.slice(1)] : [word]
  let found: readonly Trigger[] = none
  for (const rest of rests) {
    found = [...verbReadings(rest), ...nounReadings(rest)]
    if (found.length > 0) break
  }
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(word, found)
  return found
}

function speechAt(word: string): SpeechAct | null {
  return speechTable.get(word) ?? (/^[وف]/.test(word) ? speechTable.get(word.slice(1)) : undefined) ?? null
}

function stem(word: string): string {
  const bare = word.replace(/^[وف](?=ال|.{4})/, '').replace(/^(لل|[بلك]?ال)/, '')
  const cut = bare.length > 4 ? bare.replace(/(هما|ات|ها|هم|ين|ون|ان|ه|ا)$/, '') : bare
  return cut.length >= 3 ? cut : bare
}

/** Nouns and verbs, known to no list above, whose و is a letter of their own. */
const ownWaw =
  /^(واحد|واشنط|وارسو|واقع|واجه|واصل|وافق|واضح|والد|وزير|وزار|وزرا|وكال|وفد|ولاي|ولد|وحد|وسط|وسائ|وفق|ورق|وجه|وضع|وطن|وثيق|وثائ|وظيف|وظائ|وباء|ورش|وتير|وصي|وقود|وجود|ورد$|وردت$|ولي$|وعي$|وهم$|ورث$)/

const isVerb = (word: string): boolean => verbTable.has(word) || speechTable.has(word)

/** Takes the conjunction from a first word whose own letter it is not: وأعلن → أعلن, but وصل, وزير. */
function peelConjunction(title: string): string {
  const [first = ''] = title.split(' ', 1)
  const folded = fold(first)
  const listed = isVerb(folded) || nounTable.has(folded)
  if (folded.startsWith('و') && !listed && isVerb(folded.slice(1))) return title.slice(1)
  return /^و.{2}/.test(folded) && !listed && !ownWaw.test(folded) ? title.slice(1) : title
}

/** A clause that opens with a word that is neither definite nor a particle most often opens with its verb. */
function isPast(written: string): boolean {
  const word = written.replace(/^[وف](?=.{3})/, '')
  return (
    word.length > 2 &&
    !/^(ال|لل|ي|لي|لت)/.test(word) &&
    // «لافتا», «سهرة»: how or when something is done, no verb of its own
    !/^.{2,}[اه]$/.test(word) &&
    !/^(هو|هي|هم)$/.test(written.replace(/^و/, '')) &&
    !grammar.measures.has(word) &&
    !grammar.stopwords.has(word)
  )
}

const rules: Omit<EventLanguage, 'words'> = {
  ...grammar,
  code: 'ar',
  triggersAt,
  speechAt,
  speechPairs: [...speechTable.keys()].filter((words) => words.includes(' ')),
  verbFirst: true,
  isPast,
  isFinite: () => false,
  governs: () => false,
  embeds: () => null,
  goesOn: (tokens, index) =>
    /^ا?ن$/.test(tokens[index]?.text ?? '') &&
    grammar.expectations.has((tokens[index - 1]?.text ?? '').replace(/^[وف](?=.{3})/, '')),
  isPlanned: (tokens, index) => {
    if (wasPlanned(tokens, index)) return false
    const word = (tokens[index]?.text ?? '').replace(/^[وف](?=س)/, '')
    if (/^س[يتن].{2,}/.test(word)) return verbReadings(word).length > 0 || !nounTable.has(word)
    return /^[يت].{2,}/.test(word) && tokens[index - 1]?.text === 'ان'
  },
  deedAfter: (tokens, { from }) => {
    const [opener, next] = [
      (tokens[from]?.text ?? '').replace(/^[وف](?=.{3})/, ''),
      tokens[from + 1]?.text ?? '',
    ]
    // «قبل أن ينال العلماء الجائزة»
    if (opener === 'ان') return tokens[from - 1]?.text === 'قبل' && /^[يت].{2,}/.test(next) ? from + 1 : -1
    return grammar.timeOpeners.has(opener) && grammar.deeds.has(next) ? from + 1 : -1
  },
  hours: new Set(),
  tellsHour: () => false,
  saysNothing,
  tellsNothing: wasPlanned,
  isApposed,
  leadsNowhere,
  tellsOn: (word) => /^و(?:كان|قد|لم|س)/.test(word) && word !== 'وسط',
  isDefinite: (tokens, index) => /^[وف]?([بك]?ال|لل)/.test(tokens[index]?.text ?? ''),
  lineEnds: null,
  breaksBefore: (word) => /^(لل|[بل]ال)/.test(word) || /^ل.{4}/.test(word),
  peelConjunction,
  stem,
}

/** Arabic, for finding events. */
export const arabic: EventLanguage = { ...rules, words: vocabularyOf(rules) }
