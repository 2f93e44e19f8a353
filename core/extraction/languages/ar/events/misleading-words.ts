import type { EventToken } from '@/core/extraction/events/language'
import { fold } from '@/core/text/fold'

/** A folded word without the conjunction that is written onto it. */
const bare = (token: EventToken | undefined): string => (token?.text ?? '').replace(/^[وف](?=.{3})/, '')

/** Words after «أضاف» among which it would show what is added to what. */
const OBJECT = 5

/** «ادعت النيابة العامة على 12 شخصا»: to charge, not to claim. */
function charges(tokens: readonly EventToken[], index: number): boolean {
  if (!/^(?:ادعي|ادعت|يدعي|تدعي)$/.test(bare(tokens[index]))) return false
  const after = tokens.slice(index + 1, index + 1 + PARTY).map(({ text }) => text)
  return /^(?:ال)?(?:نيابه|نائب|مدعي|قاضي|قضاء|مفوض)$/.test(after[0] ?? '') && after.includes('علي')
}

/** Words of whoever charges somebody. */
const PARTY = 8

/** «أضافت إليها قطاعا», «أضاف الفريق إلى رصيده ثلاث نقاط»: to add a thing is no saying, to add that something is so is one. */
export function saysNothing(tokens: readonly EventToken[], index: number): boolean {
  if (charges(tokens, index)) return true
  if (!/^(?:اضاف|اضافت|يضيف|تضيف)$/.test(bare(tokens[index]))) return false
  for (let at = index + 1; at <= index + OBJECT; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || /^[اب]?ان(?:ه|ها|هم|نا)?$/.test(token.text)) return false
    if (/^الي(?:ه|ها|هم|هما)?$/.test(token.text)) return !/^ذلك$/.test(tokens[at + 1]?.text ?? '')
  }
  return false
}

const was = /^كان(?:ت|وا)?$/
const planned = /^(?:ال)?(?:مقرر|مفترض|متوقع|منتظر|مبرمج|مزمع|مرتقب)[اه]?$|^يفترض$|^ينتظر$|^يتوقع$/

/** Words from the plan to what was planned. */
const PLAN = 6

/** «كان مقررا أن تبدأ», «كان من المفترض أن»: what was planned may not have come, or not then. */
export function wasPlanned(tokens: readonly EventToken[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - PLAN); at--) {
    if (tokens[at]?.kind === 'mark') return false
    if (!planned.test(tokens[at]?.text ?? '')) continue
    // «كان الافتتاح مقررا», «كان يفترض», «كان من المقرر»
    return [1, 2, 3].some((back) => was.test(bare(tokens[at - back])))
  }
  return false
}

/** Words from what makes a date idle to the date. */
const IDLE = 6

/** «مقارنة بعام 2023», «مقابل 16% في أيلول», «كان يفترض أن تبدأ في أيار»: nothing happened on the date after these words. */
export function leadsNowhere(before: string): boolean {
  const words = fold(before).trim().split(/\s+/)
  const from = Math.max(0, words.length - IDLE)
  return words.some((word, at) => {
    if (at < from) return false
    if (/^[وب]?(?:ال)?مقارنه$|^قياسا$/.test(word)) return true
    if (word === 'مقابل') return /^\p{Nd}/u.test(words[at + 1] ?? '')
    return (
      planned.test(word) && [1, 2].some((back) => was.test((words[at - back] ?? '').replace(/^[وف]/, '')))
    )
  })
}

/** «، البالغة مليوني دولار،», «، الرئيس التنفيذي للشركة،»: what the noun before is like, with the article and without a verb. */
export function isApposed(
  tokens: readonly EventToken[],
  { from, to }: { from: number; to: number },
): boolean {
  if (!/^ال.{2}/.test(tokens[from]?.text ?? '')) return false
  return tokens
    .slice(from, to)
    .every(
      ({ word }) =>
        word.speech === null && word.triggers.every(({ form }) => form === 'noun' || form === 'participle'),
    )
}
