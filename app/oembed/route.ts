import { connection } from 'next/server'
import { z } from 'zod'
import { answer, failed, problemsOfShape } from '@/app/api/v1/answer'
import { badRequest, problem } from '@/app/api/v1/problem'
import { originOf } from '@/app/origin'
import { oembedXml } from '@/core/embed/oembed'
import { findEmbeddable } from './embeddable'
import { describe } from './describe'

const px = (name: string) =>
  z.coerce
    .number({ error: `Give ${name} in px, a whole number of 1 or more.` })
    .int(`Give ${name} in px, a whole number of 1 or more.`)
    .min(1, `Give ${name} in px, a whole number of 1 or more.`)
    .nullable()
    .default(null)

const shape = z.object({
  url: z.url({ protocol: /^https?$/, error: 'Give the address of a page of this site.' }),
  maxwidth: px('maxwidth'),
  maxheight: px('maxheight'),
})

const formats = {
  json: { type: 'application/json; charset=utf-8', write: (body: object) => JSON.stringify(body) },
  xml: { type: 'text/xml; charset=utf-8', write: oembedXml },
} as const
const formatOf = (name: string) => (name === 'json' || name === 'xml' ? formats[name] : null)

/**
 * How an address of this site is embedded, by oEmbed 1.0: `url`, `format` (json or xml), `maxwidth`, `maxheight`. 404 for
 * what is not ours or not there, 401 for a timeline that is not published, 501 for another format.
 */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const { searchParams } = new URL(request.url)
  const format = formatOf(searchParams.get('format') || 'json')
  if (!format)
    return problem({ status: 501, title: 'There is no such format.', detail: 'Ask for json or xml.' })
  const given = ['url', 'maxwidth', 'maxheight'].flatMap((name) => {
    const value = searchParams.get(name)
    return value === null || value === '' ? [] : [[name, value]]
  })
  const read = shape.safeParse(Object.fromEntries(given))
  if (!read.success)
    return badRequest('This address asks for no embed.', problemsOfShape(read.error, searchParams))
  const { url, maxwidth, maxheight } = read.data
  const origin = originOf(request.headers)
  try {
    const found = await findEmbeddable(new URL(url), origin)
    if (found === 'unknown')
      return problem({
        status: 404,
        title: 'There is nothing to embed.',
        detail: `No timeline of this site is at ${url.slice(0, 200)}.`,
      })
    if (found === 'private')
      return problem({
        status: 401,
        title: 'This timeline is not published.',
        detail: 'Only what is published can be embedded.',
      })
    const body = describe(found, origin, { width: maxwidth, height: maxheight })
    return answer(request, format.write(body), {
      'content-type': format.type,
      'cache-control': 'public, max-age=300',
    })
  } catch (error) {
    return failed(error)
  }
}
