import type { Written } from '../../../actors/written'
import type { Word } from '../../../quotes/acts'
import { within } from './subjects'
import * as lists from './words'

/** Whether a verb, a participle or a naming of the source may stand there. */
const mayAct = (folded: string): boolean =>
  folded === 'حد' ||
  lists.sourceWords.has(folded) ||
  // «ما كشفه مصدر»
  lists.sayingVerbs.has(folded.replace(/ها?$/, '')) ||
  [lists.speechParticiples, lists.sayingVerbs, lists.carryingVerbs, lists.opinions].some(
    (list) => within(list, folded) !== undefined,
  )

function traitsOf(word: Written): number {
  if (word.speech < 0) word.speech = mayAct(word.folded) ? 1 : 0
  return word.speech
}

/** Whether an act of speech may begin with a word; most words say no at once. */
export const acts = ({ word }: Word): boolean => traitsOf(word) === 1
