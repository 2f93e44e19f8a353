import { connection } from 'next/server'
import { replyWithEmbed } from './reply'

/** The view as a small document of its own, for other people's pages. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const parameters = new URL(request.url).searchParams
  return replyWithEmbed(request, { parameters, kept: parameters.has('lang'), path: '/embed' })
}
