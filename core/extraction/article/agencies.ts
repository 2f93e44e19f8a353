import { fold, foldWord } from '@/core/text/fold'

interface Agency {
  name: string
  /** As they stand in datelines and signatures. */
  short: readonly string[]
  /** As they stand in running text. */
  long: readonly string[]
}

/** News agencies whose texts others print, by the names they sign with. */
const agencies: readonly Agency[] = [
  {
    name: 'AFP',
    short: ['AFP', 'أ ف ب', 'أ.ف.ب', 'ا ف ب', 'ا.ف.ب', 'اف ب', 'فرانس برس'],
    long: [
      'Agence France-Presse',
      'وكالة فرانس برس',
      'فرانس برس',
      'وكالة الصحافة الفرنسية',
      'الوكالة الفرنسية للأنباء',
    ],
  },
  { name: 'Reuters', short: ['Reuters', 'رويترز'], long: ['Reuters', 'رويترز', 'وكالة رويترز'] },
  {
    name: 'AP',
    short: ['AP', 'أ ب', 'أ.ب', 'ا ب', 'أسوشيتد برس', 'اسوشيتد برس'],
    long: ['The Associated Press', 'Associated Press', 'وكالة أسوشيتد برس', 'أسوشيتد برس'],
  },
  {
    name: 'dpa',
    short: ['dpa', 'د ب أ', 'د.ب.أ', 'د ب ا'],
    long: ['Deutsche Presse-Agentur', 'وكالة الأنباء الألمانية', 'الوكالة الألمانية'],
  },
  { name: 'EFE', short: ['EFE', 'إفي'], long: ['Agencia EFE', 'وكالة إفي'] },
  {
    name: 'Xinhua',
    short: ['Xinhua', 'شينخوا'],
    long: ['Xinhua News Agency', 'وكالة شينخوا', 'وكالة أنباء الصين الجديدة'],
  },
  { name: 'TASS', short: ['TASS', 'تاس'], long: ['وكالة تاس'] },
  { name: 'Anadolu', short: ['AA', 'Anadolu', 'الأناضول'], long: ['Anadolu Agency', 'وكالة الأناضول'] },
  { name: 'UPI', short: ['UPI', 'يو بي آي'], long: ['United Press International'] },
  { name: 'PA', short: ['PA Media', 'PA'], long: ['Press Association'] },
  { name: 'ANSA', short: ['ANSA', 'آكي'], long: [] },
  { name: 'SPA', short: ['SPA', 'واس'], long: ['وكالة الأنباء السعودية', 'Saudi Press Agency'] },
  { name: 'WAM', short: ['WAM', 'وام'], long: ['وكالة أنباء الإمارات', 'Emirates News Agency'] },
  {
    name: 'MENA',
    short: ['MENA', 'أ ش أ', 'أ.ش.أ'],
    long: ['وكالة أنباء الشرق الأوسط', 'Middle East News Agency'],
  },
  { name: 'KUNA', short: ['KUNA', 'كونا'], long: ['وكالة الأنباء الكويتية'] },
  { name: 'QNA', short: ['QNA', 'قنا'], long: ['وكالة الأنباء القطرية'] },
  { name: 'Petra', short: ['Petra', 'بترا'], long: ['وكالة الأنباء الأردنية'] },
  { name: 'NNA', short: ['NNA'], long: ['الوكالة الوطنية للإعلام'] },
  { name: 'SANA', short: ['SANA', 'سانا'], long: ['وكالة الأنباء السورية'] },
  { name: 'INA', short: ['INA', 'واع'], long: ['وكالة الأنباء العراقية'] },
  { name: 'WAFA', short: ['WAFA', 'وفا'], long: ['وكالة الأنباء الفلسطينية'] },
  { name: 'APS', short: ['APS', 'وأج', 'واج'], long: ['وكالة الأنباء الجزائرية'] },
  { name: 'TAP', short: ['TAP', 'وات'], long: ['وكالة تونس إفريقيا للأنباء'] },
  { name: 'MAP', short: ['MAP', 'و م ع', 'ومع'], long: ['وكالة المغرب العربي للأنباء'] },
  { name: 'SUNA', short: ['SUNA', 'سونا'], long: ['وكالة السودان للأنباء'] },
  { name: 'Saba', short: ['Saba', 'سبأ'], long: ['وكالة الأنباء اليمنية'] },
  { name: 'Interfax', short: ['Interfax', 'إنترفاكس'], long: ['وكالة إنترفاكس'] },
  { name: 'Kyodo', short: ['Kyodo', 'كيودو'], long: ['Kyodo News'] },
  {
    name: 'Bloomberg',
    short: ['Bloomberg', 'بلومبرغ', 'بلومبيرغ'],
    long: ['Bloomberg News', 'وكالة بلومبرغ'],
  },
]

const shortForms = new Map(
  agencies.flatMap(({ name, short, long }) => [...short, ...long].map((form) => [fold(form), name])),
)
/** Names by which running text speaks of one; Arabic abbreviations are words too (وفا, وات), so only their long names. */
const longForms = new Map(
  agencies.flatMap(({ name, short, long }) =>
    [...long, ...short.filter((form) => /^[A-Za-z]/.test(form))].map((form) => [fold(form), name] as const),
  ),
)

/** UTF-16 units beyond which nothing is a signature, with marks, labels and a year about the name. */
const longestSignature = 100

/** Agency named by exactly this signature or content of a dateline's brackets, or null. */
export function agencyOfSignature(signature: string): string | null {
  if (signature.length > longestSignature) return null
  const plain = fold(signature)
    .replace(/[()[\]]/g, '')
    .trim()
  return (
    shortForms.get(plain) ?? shortForms.get(plain.replace(/^©\s*\d*\s*|^(المصدر|source)\s*:\s*/u, '')) ?? null
  )
}

/** What such words cannot be without, and what they look like. */
const spokenTo: readonly [string, RegExp][] = [
  ['told ', /\btold (?:the )?(\p{Lu}[\p{L}-]*)(?: (\p{Lu}[\p{L}-]*))?(?: (\p{Lu}[\p{L}-]*))?/gu],
  [
    'ل',
    /(?<!\p{L})ل(?:ـ|\s)?(\p{Script=Arabic}{3,20})(?: (\p{Script=Arabic}{2,20}))?(?: (\p{Script=Arabic}{2,20}))?(?: (\p{Script=Arabic}{2,20}))?/gu,
  ],
]

/** First words of the names by which running text speaks of an agency. */
const longStarts = new Set(Array.from(longForms.keys(), (form) => form.split(' ', 1)[0] ?? form))

/** Agency that somebody spoke to (`لوكالة فرانس برس`, `told Reuters`): the text is then its own; null without one. */
export function agencySpokenTo(text: string): string | null {
  let first: { at: number; name: string } | null = null
  for (const [sign, pattern] of spokenTo) {
    if (!text.includes(sign)) continue
    for (const match of text.matchAll(pattern)) {
      if (first && match.index >= first.at) break
      const words = match.slice(1).filter((word) => word !== undefined)
      const name = longestForm(words)
      if (name) first = { at: match.index, name }
    }
  }
  return first?.name ?? null
}

function longestForm(words: readonly string[]): string | null {
  if (!longStarts.has(foldWord(words[0] ?? ''))) return null
  for (let count = words.length; count > 0; count--) {
    const name = longForms.get(fold(words.slice(0, count).join(' ')))
    if (name !== undefined) return name
  }
  return null
}

/** Agency that a dateline names outside brackets (`لندن – رويترز`), by its parts between commas, dashes and slashes. */
export function agencyNamed(dateline: string): string | null {
  for (const part of dateline.split(/[-–—,،/|:()]/)) {
    const name = agencyOfSignature(part)
    if (name) return name
  }
  return null
}
