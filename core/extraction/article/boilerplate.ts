import { withoutTail } from '@/core/text/tail'
import { fold } from '@/core/text/fold'
import type { Line } from './lines'
import { articleWords } from './words'

/** A line of the page that begins like one of its labels is at most this long; a paragraph that does is the article's. */
const longestLabelled = 220
const address = /https?:\/\/\S+|www\.\S+/

/** Whether a line belongs to the page (share bar, print footer, "read also", cookies, caption) and not to the article. */
export function isBoilerplate(line: Line): boolean {
  if (line.text.length > longestLabelled) return false
  const folded = unmarked(line.text)
  if (folded === '') return true
  if (!/[\p{L}\p{N}]/u.test(folded)) return true
  const words = folded.split(/\s+/).length
  const rest = folded.replace(address, '').trim()
  if (rest.length < 3 || (address.test(folded) && rest.length < 60)) return true
  if (words <= 25 && articleWords.boilerplateHolds.some((phrase) => folded.includes(phrase))) return true
  const beginsLabelled = (labels.get(folded.charAt(0)) ?? []).some((phrase) =>
    beginsWith(folded, phrase, words),
  )
  return beginsLabelled || tellsPicture(folded)
}

const unmarked = (text: string) => fold(text).replace(/^[\s*•·▪\-–—|>#([]+/u, '')

/** Whether a line tells what a picture shows: «صورة من الأرشيف: …», «عمال يفرغون شاحنة في صورة التقطت في 3 أيار (أ ف ب)». */
export function isCaption(text: string): boolean {
  const folded = unmarked(text)
  const words = folded.split(/\s+/).length
  return (
    articleWords.captionStarts.some((phrase) => beginsWith(folded, phrase, words)) || tellsPicture(folded)
  )
}

/** A caption ends without a stop, or with whose picture it is in brackets. */
const tellsPicture = (folded: string): boolean =>
  !/[.!?؟]["”»]?$/u.test(folded) && articleWords.captionHolds.some((phrase) => folded.includes(phrase))

/** Labels by their first letter. */
const labels = new Map<string, string[]>()
for (const phrase of [...articleWords.boilerplateStarts, ...articleWords.captionStarts]) {
  const known = labels.get(phrase.charAt(0))
  if (known) known.push(phrase)
  else labels.set(phrase.charAt(0), [phrase])
}

/** A label ends where its line ends, at a colon, or begins a short line. */
function beginsWith(folded: string, phrase: string, words: number): boolean {
  if (!folded.startsWith(phrase)) return false
  const next = folded[phrase.length] ?? ''
  if (/[\p{L}\p{N}]/u.test(next) && !/[:：©]$/.test(phrase)) return false
  if (next === '' || /[:：|]/.test(next) || /[:：©]$/.test(phrase)) return true
  const lastChar = folded.at(-1) ?? ''
  return words <= (phrase.includes(' ') ? 14 : 5) && !/[.!?؟]/.test(lastChar)
}

/** `A. Vorrel. "Fire in the strait" — The Paper, March 13, 2025`: a source, with where and when it was printed. */
function isCited(text: string): boolean {
  const mark = Math.max(...['"', '”', '»'].map((each) => text.lastIndexOf(each)))
  const printed = text.slice(mark + 1).trimStart()
  if (mark < 0 || printed.length > LONGEST_PRINTED || !/^[—–-]\s/.test(printed)) return false
  return printed.indexOf(', ') > 3 && /\d{4}$/.test(printed) && !/[.!?\n]/.test(printed)
}

/** Where and when something was printed, in UTF-16 units. */
const LONGEST_PRINTED = 100

/** `- منفتحتان على الحوار -`, `*** Background ***`: a label between paragraphs; the sources below an article are no part of its telling either. */
export function isSectionLabel(line: Line): boolean {
  if (line.text.length <= longestLabelled && isCited(line.text)) return true
  if (line.text.length > 100) return false
  const marks = '-–—*•#='
  const opened = line.text.replace(/^[-–—*•#=]+/u, '')
  const label = withoutTail(opened, marks)
  const closing = opened.slice(label.length)
  return opened !== line.text && label.trim() !== '' && /^\s/.test(closing) && closing.trim() !== ''
}
