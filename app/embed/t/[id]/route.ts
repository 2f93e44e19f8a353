import { connection } from 'next/server'
import { isUnavailable } from '@/server/archive/availability'
import { savedTimeline } from '@/server/archive/saved-timelines'
import { replyWithEmbed, replyWithNotice } from '../../reply'
import { savedParameters } from '../../saved'

/**
 * A saved timeline as a document for other people's pages. What the address says besides (`lang`, `theme`, `event`, `axis`,
 * the theming …) goes before what was saved; who may frame it is decided with the other headers (app/policy.ts).
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  await connection()
  const { id } = await params
  const asked = new URL(request.url).searchParams
  try {
    const saved = await savedTimeline(id)
    if (!saved?.published) return await replyWithNotice(asked, 'unknown', 404)
    return await replyWithEmbed(request, {
      parameters: savedParameters(saved, asked),
      kept: asked.has('lang'),
      path: `/embed/t/${encodeURIComponent(id)}`,
      title: { text: saved.title, language: saved.language },
    })
  } catch (error) {
    if (!isUnavailable(error)) throw error
    return replyWithNotice(asked, 'unavailable', 503)
  }
}
