const sample = 20_000

const words = (list: string) => new Set(list.split(' '))
const arabicWords = words('في من على أن إلى عن التي الذي ما هذا هذه قال كان مع بعد بين أو لا لم وقال إن')
const englishWords = words('the of and to in that is was for on with as by at from said it has were be')
/** Letters that Arabic does not write, as Persian, Urdu, Kurdish and Uyghur do. */
const foreignLetters = /[پچژگکیےۆێڕٹڈںەۇ]/g

/** `ar`, `en` or `und`, from the script and the commonest words of the first 20,000 units. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample)
  const arabic = head.match(/[\u0620-\u064a]/g)?.length ?? 0
  const latin = head.match(/[a-z]/gi)?.length ?? 0
  const accented = head.match(/[\u00df-\u024f]/g)?.length ?? 0
  const foreign = head.match(foreignLetters)?.length ?? 0
  if (arabic > latin) return foreign * 20 > arabic || share(head, arabicWords) < 0.02 ? 'und' : 'ar'
  if (latin === 0 || accented * 25 > latin) return 'und'
  return share(head, englishWords) < 0.07 ? shortEnglish(head) : 'en'
}

/** Headlines leave the little words out: a few lines of plain ASCII with one of them pass as English. */
const shortEnglish = (head: string) => (head.length < 400 && share(head, englishWords) > 0.04 ? 'en' : 'und')

function share(text: string, known: ReadonlySet<string>): number {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return all.length === 0 ? 0 : all.filter((word) => known.has(word)).length / all.length
}
