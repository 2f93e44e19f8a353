import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { drawPng, TooManyPictures } from '@/server/pictures/draw-png'
import { answer, failed } from '../answer'
import { badRequest, problem } from '../problem'
import { pictureOf, readPictureRequest, tooLarge } from '../picture'

/** A view as a PNG: the parameters of a page's address, `lang`, `width` and `height` in px, `scale` in dots a px. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const { searchParams } = new URL(request.url)
    const asked = await readPictureRequest(searchParams)
    if ('problems' in asked) return badRequest('This address asks for no picture.', asked.problems)
    const sheet = await pictureOf(asked, originOf(request.headers))
    const excess = tooLarge(sheet, asked.size)
    if (excess) return badRequest('This picture would be too large.', [excess])
    return answer(request, await drawPng(sheet, asked.size.scale), {
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
