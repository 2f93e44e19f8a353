import type { SurfaceForm } from '@/core/extraction/events/trigger-table'
import { fold } from '@/core/text/fold'

const splitHead = (phrase: string): [string, string] => {
  const at = phrase.indexOf(' ')
  return at < 0 ? [phrase, ''] : [phrase.slice(0, at), phrase.slice(at)]
}

/** Drops a weak last letter before an ending: ألقى → ألق, دعا → دع. */
const withoutWeakEnd = (stem: string): string => stem.replace(/[ىاي]$/, '')

function pastForms(past: string): string[] {
  const stem = /[ىا]$/.test(past) ? withoutWeakEnd(past) : past
  return [past, `${stem}ت`, `${stem}وا`, `${stem}تا`, ...(stem === past ? [`${past}ا`] : [])]
}

function presentForms(present: string): string[] {
  const plural = `${present.replace(/[يوى]$/, '')}ون`
  return [present, present.replace(/^ي/, 'ت'), plural, present.replace(/^ي/, 'ن')]
}

/** The present of a regular verb: أعلن → يعلن, نفذ → ينفذ. */
const regularPresent = (past: string): string => `ي${past.replace(/^[أا]/, '')}`

/** Folded forms of `قصف/يقصف`, `ألقى_القبض/يلقي_القبض`: the first word bends. */
export function verbForms(entry: string): SurfaceForm[] {
  const [past = '', present] = entry.replaceAll('_', ' ').split('/')
  const [head, rest] = splitHead(past)
  const presentHead = present ? splitHead(present)[0] : regularPresent(head)
  return [
    ...pastForms(head).map((word): SurfaceForm => ({ words: fold(word + rest), form: 'past' })),
    ...presentForms(presentHead).map((word): SurfaceForm => ({ words: fold(word + rest), form: 'present' })),
  ]
}

/** A noun as listed, folded; a phrase is also known with the article on its later words (الهجوم الصاروخي). */
export function nounForms(entry: string): SurfaceForm[] {
  const words = fold(entry.replaceAll('_', ' '))
  const [head, ...rest] = words.split(' ')
  const definite =
    rest.length > 0
      ? [head, ...rest.map((word) => (word.startsWith('ال') ? word : `ال${word}`))].join(' ')
      : words
  return [...new Set([words, definite])].map((form): SurfaceForm => ({ words: form, form: 'noun' }))
}
