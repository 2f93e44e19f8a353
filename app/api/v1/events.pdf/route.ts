import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { NoBrowser } from '@/server/printing/chromium'
import { PaperTooSlow, printPdf, TooManyPapers } from '@/server/printing/print-pdf'
import { answerMade, failed, viewAsked } from '../answer'
import { badRequest, problem } from '../problem'
import { paperOf } from '../paper'

/** A view on paper, as PDF: the picture of all its time, the events, their sources as notes at the end. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const asked = await viewAsked(new URL(request.url).searchParams)
    if ('problems' in asked) return badRequest('This address asks for no events.', asked.problems)
    const html = await paperOf(asked.view, asked.locale, originOf(request.headers))
    return await answerMade(request, html, () => printPdf(html), {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="sanad.pdf"',
    })
  } catch (error) {
    return refused(error) ?? failed(error)
  }
}

function refused(error: unknown): Response | null {
  if (error instanceof NoBrowser)
    return problem({
      status: 501,
      title: 'This server cannot print.',
      detail: `${error.message} A page can be printed from the reader’s own browser.`,
    })
  if (error instanceof TooManyPapers)
    return problem(
      { status: 503, title: error.message, detail: 'Try again in some seconds.' },
      { 'retry-after': '10' },
    )
  if (error instanceof PaperTooSlow)
    return problem({ status: 503, title: error.message, detail: 'Narrow the filter.' })
  return null
}
