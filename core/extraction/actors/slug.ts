import { fold } from '../../text/fold'

/** Simple romanisation, for readable and stable identifiers only. */
const roman: Record<string, string> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
  گ: 'g',
  ڤ: 'v',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
}

/** Latin words without accents, as most names in English are. */
const plain = /^[a-z]+(?: [a-z]+)*$/i

/** A stable identifier out of a name in Latin or Arabic letters: `vladimir-putin`; never empty. */
export function slugOf(name: string): string {
  if (plain.test(name)) return name.toLowerCase().replaceAll(' ', '-').slice(0, 80)
  const latin = Array.from(fold(name), (char) => roman[char] ?? char).join('')
  const slug = latin
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? 'unnamed' : slug.slice(0, 80)
}
