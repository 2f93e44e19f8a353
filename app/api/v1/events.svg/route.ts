import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { svgFile } from '@/server/pictures/svg-file'
import { answer, failed } from '../answer'
import { badRequest } from '../problem'
import { pictureOf, readPictureRequest } from '../picture'

/** A view as an SVG file: the parameters of a page's address, `lang`, `width` and `height` in px. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const asked = await readPictureRequest(new URL(request.url).searchParams)
    if ('problems' in asked) return badRequest('This address asks for no picture.', asked.problems)
    const sheet = await pictureOf(asked, originOf(request.headers))
    return answer(request, svgFile(sheet), {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': 'inline; filename="sanad.svg"',
    })
  } catch (error) {
    return failed(error)
  }
}
