import { connection } from 'next/server'
import { drawPng, mostPixels, TooManyPictures } from '@/server/pictures/draw-png'
import { answer, badRequest, failed, problem } from '../answer'
import { pictureOf, readPictureRequest } from '../picture'

/** A view as a PNG: the parameters of a page's address, `lang`, `width` and `height` in px, `scale` in dots a px. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const { searchParams } = new URL(request.url)
    const asked = await readPictureRequest(searchParams)
    if ('problems' in asked) return badRequest('This address asks for no picture.', asked.problems)
    const sheet = await pictureOf(asked, request.headers)
    const { scale } = asked.size
    if (sheet.width * sheet.height * scale * scale > mostPixels)
      return badRequest('This picture would be too large.', [
        {
          parameter: 'scale',
          value: String(scale),
          detail: `Ask for ${mostPixels / 1_000_000} million dots at most: this would be ${sheet.width * scale} by ${sheet.height * scale}.`,
        },
      ])
    return answer(request, await drawPng(sheet, scale), {
      'content-type': 'image/png',
      'content-disposition': 'inline; filename="sanad.png"',
    })
  } catch (error) {
    if (error instanceof TooManyPictures)
      return problem(
        { status: 503, title: error.message, detail: 'Try again in some seconds.' },
        { 'retry-after': '5' },
      )
    return failed(error)
  }
}
