import type { LineEnds } from '@/core/extraction/events/language'
import { looksPast } from './embedded-clauses'
import { auxiliaries, determiners, modals, passives, pronouns, wordSet } from './grammar'

const wanting =
  wordSet(`i we he she they not to and or but nor than as like very such so more most also both either neither can cannot
  get gets got getting having who which that whose whom what if because while at least don't doesn't didn't won't wouldn't can't couldn't`)

/** Determiners that also stand alone: "of hers", "ended his", "saw this". */
const objects = wordSet('s her his this that these those')

/** Does a line break off after this word: "is likely to be", "the", "who"? */
const endsOpen = (word: string): boolean =>
  wanting.has(word) ||
  passives.has(word) ||
  auxiliaries.has(word) ||
  modals.has(word) ||
  (determiners.has(word) && !objects.has(word))

/** Words that are nothing without a "to", a "for" or a "with" after them. */
const leaning =
  wordSet(`subject due owing able unable likely unlikely according prior attempt attempts effort efforts order way intent ability
  plan plans bid need needs want wants have has had right due going ready willing tied used close regard response relation connection
  addition contrast reference access accordance compliance willingness failure readiness belong belongs depend relate relates aim aims seek
  seeks hope hopes try tries continue continues wish wishes tend tends refer refers begin start appears appear seems seem chance power reason reasons`)

/** Does `before` want the preposition after it: "subject to", "was asked to", "accused of"? */
const wants = (before: string, preposition: string): boolean =>
  /^(?:to|of|for|with)$/.test(preposition) &&
  (leaning.has(before) || (preposition === 'to' && (looksPast(before) || before.endsWith('ing'))))

/** Words after which a title keeps its day: "is scheduled for March 24", "a stoppage lasting from May to June". */
const dated = wordSet(
  'made scheduled planned expected due lasting till until through between slated effective set starting beginning ending anticipated dated',
)

/** Does the word need the day that comes after it? */
const needsDay = (word: string): boolean => dated.has(word) || endsOpen(word)

/** Verbs of saying that are nothing without a clause. */
const needingClause = wordSet(
  'said says told tells added adds stated explained insisted argued argues testified remarked replied contended believes believe say tell',
)

/** Does this verb of saying need a clause with a verb of its own: "the court said citizenship …"? */
const needsClause = (word: string): boolean => needingClause.has(word)

/** The same where only a name follows: nobody is reported, or announced. */
const needingMore =
  /^(?:report|announc|noted|claim|confirm|reveal|suggest|indicat|alleg|acknowledg|declar|assert|predict|warn)/

const needsMoreThanName = (word: string): boolean => needingClause.has(word) || needingMore.test(word)

const subordinating = wordSet(
  'if because despite while whenever as when since although though after before unless until whether once with by given even',
)

/** Do these words leave a sentence unfinished: "Because the residents of the islands", "the safety of our clients"? */
function leavesUnfinished(words: readonly string[]): boolean {
  const first = words[0] ?? ''
  if (subordinating.has(first)) return !words.slice(0, -2).some((word) => word.endsWith(','))
  if (
    pronouns.has(first) ||
    /^(?:i|we|you|there|let|thank|i['’]\p{L}+|\p{L}+['’](?:s|re|m|ve|ll|d))$/u.test(first)
  )
    return false
  return !words.some((word, at) => at > 0 && (auxiliaries.has(word) || looksPast(word)))
}

/** Where a line of English breaks off. */
export const lineEnds: LineEnds = {
  endsOpen,
  wants,
  needsDay,
  needsClause,
  needsMoreThanName,
  leavesUnfinished,
}
