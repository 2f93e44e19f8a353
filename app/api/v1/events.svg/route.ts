import { connection } from 'next/server'
import { markup } from '@/core/timeline/painters/node'
import { answer, badRequest, failed } from '../answer'
import { pictureOf, readPictureRequest } from '../picture'

/** A view as an SVG file: the parameters of a page's address, `lang`, `width` and `height` in px. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const asked = await readPictureRequest(new URL(request.url).searchParams)
    if ('problems' in asked) return badRequest('This address asks for no picture.', asked.problems)
    const { root } = await pictureOf(asked, request.headers)
    return answer(request, `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root)}\n`, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': 'inline; filename="sanad.svg"',
    })
  } catch (error) {
    return failed(error)
  }
}
