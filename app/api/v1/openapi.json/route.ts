import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { apiWords } from '@/components/language/api-words'
import { documentOf } from '@/core/api/openapi'
import { locales } from '@/core/query/view'
import { answer } from '../answer'
import { badRequest } from '../problem'

/** The interface's own description (OpenAPI 3.1), in English or in the language of `lang`. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const lang = new URL(request.url).searchParams.get('lang') ?? ''
  const locale = lang === '' ? 'en' : locales.find((each) => each === lang)
  if (locale === undefined) {
    const detail = `Give one of: ${locales.join(', ')}.`
    return badRequest('This address cannot be used.', [
      { parameter: 'lang', value: lang.slice(0, 80), detail },
    ])
  }
  const document = documentOf(apiWords(locale), originOf(request.headers))
  return answer(request, JSON.stringify(document), {
    'content-type': 'application/openapi+json;version=3.1; charset=utf-8',
  })
}
