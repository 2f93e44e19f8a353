import type { ApiWords } from '@/core/api/words'
import type { Locale } from '@/core/query/view'
import ar from '@/messages/api.ar.json'
import en from '@/messages/api.en.json'

const words: Record<Locale, ApiWords> = { ar, en }

/** What the document of the HTTP interface says, in one language; for the server. */
export const apiWords = (locale: Locale): ApiWords => words[locale]
