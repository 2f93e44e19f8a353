import type { SurfaceForm } from '@/core/extraction/events/trigger-table'

const vowel = /[aeiou]/

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

/** Longer verbs with the stress on their last syllable. */
const stressed = new Set(['acquit', 'kidnap', 'occur'])

/** Short stems double their last consonant: stab → stabbed. */
function doubled(base: string): string {
  return stressed.has(base) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + base.slice(-1) : base
}

/** "cancelled", "travelling": British English doubles an l whatever the stress. */
const british = (base: string): SurfaceForm[] =>
  /[^aeiou][aeiou]l$/.test(base) && vowel.test(base.slice(0, -3))
    ? [
        { words: `${base}led`, form: 'past' },
        { words: `${base}led`, form: 'participle' },
        { words: `${base}ling`, form: 'gerund' },
      ]
    : []

function present(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !vowel.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

const headAndRest = (phrase: string): [string, string] => {
  const at = phrase.indexOf(' ')
  return at < 0 ? [phrase, ''] : [phrase.slice(0, at), phrase.slice(at)]
}

/** Forms of `bomb`, `strike/struck`, `shoot_down/shot_down/shot_down`: the first word bends. */
export function verbForms(entry: string): SurfaceForm[] {
  const [base = '', past, participle] = entry.replaceAll('_', ' ').split('/')
  const [head, rest] = headAndRest(base)
  const pastForm = past ?? regularPast(head) + rest
  return [
    { words: pastForm, form: 'past' },
    { words: participle ?? pastForm, form: 'participle' },
    { words: present(head) + rest, form: 'present' },
    { words: gerund(head) + rest, form: 'gerund' },
    { words: base, form: 'base' },
    ...(past === undefined && rest === '' ? british(head) : []),
  ]
}

/** Singular and plural of `air_strike`: the last word bends. */
export function nounForms(entry: string): SurfaceForm[] {
  const words = entry.replaceAll('_', ' ')
  return [
    { words, form: 'noun' },
    { words: present(words), form: 'noun' },
  ]
}
