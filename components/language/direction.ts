const rightToLeft = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv'])

/** Writing direction of a BCP 47 tag; `auto` when the language is unknown. */
export function directionOf(language: string): 'rtl' | 'ltr' | 'auto' {
  if (language === 'und' || language === '') return 'auto'
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
}

/** The attributes of an element that holds text in another language than the page's. */
export function textIn(language: string): { lang?: string; dir: 'rtl' | 'ltr' | 'auto' } {
  const dir = directionOf(language)
  return dir === 'auto' ? { dir } : { lang: language, dir }
}
