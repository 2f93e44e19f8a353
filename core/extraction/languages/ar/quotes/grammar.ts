import type { Token } from '../../../actors/tokens'
import type { SpeechGrammar } from '../../../quotes/acts'
import { fold } from '../../../../text/fold'
import { lexicon } from '../../../lexicon/lexicon'
import { stateOfNisba } from '../actors/nisba'
import { arabicOf } from '../actors/word'
import { organizationHeads, titles } from '../actors/words'
import { arabicActs } from './acts'
import { arabicClauses } from './clauses'
import { mainSubject, within } from './subjects'
import * as lists from './words'

/** More words than this in marks are no name. */
const NAME_WORDS = 5

const isNamedThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  [token.folded, token.folded.replace(/(?:ها|ه|هم)$/, ''), token.folded.replace(/^[وف]?[بل]?ال/, '')].some(
    (form) =>
      within(lists.namedThings, form) !== undefined || within(lists.namedThings, `${form}ه`) !== undefined,
  )

/** Adjectives that may stand between such a noun and its name: «الطائرات المسيرة "شاهد"». */
const isAdjective = (folded: string): boolean => /(?:يه|ي|ه|ات|ين)$/.test(folded) || folded.startsWith('ال')

/** Words with which a sentence begins, and no name. */
const tells = /^(?:لن|لم|لا|سوف|هذا|هذه|نحن|ليس|ليست|قد|لقد|إن|إنه|إنها|س[يتن]\p{L}{2,})\s/u

/** A whole name of the lexicon, or what begins as bodies and gatherings are called: «مؤسسة غيتس», «قمة المياه الخليجية». */
function isKnownName(words: string): boolean {
  const [first = '', ...rest] = fold(words).split(/\s+/)
  const known = lexicon()
    .spellings.ar.get(first)
    ?.some(
      ({ words: spelled }) =>
        spelled.length === rest.length + 1 && spelled.slice(1).every((word, index) => word === rest[index]),
    )
  return known === true || (rest.length > 0 && (organizationHeads.has(first) || gatherings.has(first)))
}

/** «حسن ع.»: a name of which the family's is kept back. */
const shortened = /^\p{L}{2,}(?: \p{L}{2,})? \p{L}\.?$/u

const isOfState = (token: Token | undefined): boolean =>
  token !== undefined && token.folded.startsWith('ال') && arabicOf(token).nation !== null

const gatherings = new Set(['قمه', 'مهرجان', 'معرض', 'بطوله', 'كاس', 'جايزه', 'مبادره', 'منتدي'])

/** «إن المؤتمر "سينعقد"»: the noun belongs to what is said. */
const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && /^ب?ان(?:ه|ها)?$/.test(token.folded)

const verbBefore = (token: Token | undefined) =>
  token !== undefined && within(lists.sayingVerbs, token.folded) !== undefined

/** «فيلم "…"», «عملية "…"», «ما يسمى "…"»: marks that hold a name. */
function namesThing(before: readonly Token[], after: Token | undefined, words: string): boolean {
  if (shortened.test(words)) return true
  if (words.split(/\s+/).length > NAME_WORDS || /[.!?؟…]$/.test(words) || tells.test(words)) return false
  const [last, further] = before
  // «كوفيد-19»
  if (!/\s/.test(words) && /\p{Nd}/u.test(words) && /\p{L}/u.test(words)) return true
  if (isKnownName(words)) return true
  if (!last) return false
  // «عقدا مع "إيني" الإيطالية»: whose it is stands behind a name
  if (isOfState(after) && words.split(/\s+/).length <= 2 && !verbBefore(last)) return true
  // «لـ«المصري اليوم»»: told to a paper
  if (last.folded === 'ل' || last.folded === 'لـ') return true
  if (within(lists.naming, last.folded) !== undefined || lists.namingAs.has(last.folded)) return true
  if (last.folded === 'ب' && within(lists.naming, further?.folded ?? '') !== undefined) return true
  // «وقالت الشركة "…"»: a definite noun after its verb speaks
  if (isNamedThing(last))
    return !(last.folded.startsWith('ال') && (verbBefore(further) || opensClause(further)))
  if (verbBefore(last) || !isAdjective(last.folded) || !isNamedThing(further)) return false
  return !verbBefore(before[2]) && !/^(?:في|من|الي|علي|عن)$/.test(last.folded)
}

/** Offices that stand for whoever of them was named just before. */
const standIns = new Set(
  fold(
    'وزير وزيرة رئيس رئيسة مدرب نائب نائبة مدير مديرة محافظ سفير سفيرة لاعب باحث باحثة قائد أمين متحدث متحدثة ناطق قاضي كاتب خبير طبيب لاعبة مدربة قائدة محافظة ناطقة كاتبة خبيرة طبيبة بطل بطلة متوج متوجة',
  ).split(' '),
)

/** «ونفت البولندية»: whoever of that nation was named. */
const isNationality = (bare: string): boolean => /ي(?:ه)?$/.test(bare) && stateOfNisba(bare) !== null

export const arabicSpeech: SpeechGrammar = {
  acts: arabicActs,
  mainSubject,
  clauses: arabicClauses,
  namesThing,
  standIn: ([noun = '', ...more]) => {
    const bare = /^[وف]?ال(.+)$/.exec(noun)?.[1]
    // «المتوجة باللقب»
    const isWhole = more.length === 0 || (more.length === 1 && more[0]?.startsWith('ب') === true)
    return bare !== undefined && isWhole && (standIns.has(bare) || isNationality(bare)) ? bare : null
  },
  says: (folded) =>
    within(lists.sayingVerbs, folded) !== undefined || within(lists.speechParticiples, folded) !== undefined,
  bareTitle: (folded) => folded.replace(/^[وف]?(?:ال|لل)/, ''),
  lessens: (bare) => /^(?:نائب|نائبه|مساعد|مساعده|وكيل|وكيله|سابق|سابقه|راحل|اسبق)$/.test(bare),
  isTitle: (bare) => titles.has(bare) || isNationality(bare),
}
