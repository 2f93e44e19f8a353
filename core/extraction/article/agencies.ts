import { fold } from '@/core/text/fold'

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
const toldForms = agencies.flatMap(({ name, long, short }) => [
  ...[...long, ...short]
    .filter((form) => /[\u0620-\u06ff]/.test(form) && form.length > 4)
    .flatMap((form) => [` ل${form}`, ` ل ${form}`].map((told) => [fold(told), name] as const)),
  ...[...long, ...short]
    .filter((form) => /^[A-Za-z]/.test(form))
    .flatMap((form) => [
      [` told ${form.toLowerCase()}`, name] as const,
      [` told the ${form.toLowerCase()}`, name] as const,
    ]),
])

/** Agency named by exactly this signature or content of a dateline's brackets, or null. */
export function agencyOfSignature(signature: string): string | null {
  const plain = fold(signature)
    .replace(/[()[\]]/g, '')
    .trim()
  return (
    shortForms.get(plain) ?? shortForms.get(plain.replace(/^©\s*\d*\s*|^(المصدر|source)\s*:\s*/u, '')) ?? null
  )
}

/** Agency that somebody spoke to (`لوكالة فرانس برس`, `told Reuters`): the text is then its own; null without one. */
export function agencySpokenTo(text: string): string | null {
  const folded = fold(text)
  let found: { at: number; name: string } | null = null
  for (const [form, name] of toldForms) {
    const at = folded.indexOf(form)
    if (at === -1 || /[\p{L}\p{N}]/u.test(folded[at + form.length] ?? ' ')) continue
    if (!found || at < found.at) found = { at, name }
  }
  return found?.name ?? null
}

/** Agency that a dateline names outside brackets (`لندن – رويترز`), by its parts between commas, dashes and slashes. */
export function agencyNamed(dateline: string): string | null {
  for (const part of dateline.split(/[-–—,،/|:()]/)) {
    const name = agencyOfSignature(part)
    if (name) return name
  }
  return null
}
