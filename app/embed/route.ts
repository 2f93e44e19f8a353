import { connection } from 'next/server'
import { replyWithEmbed } from './reply'

/** The view as a small document of its own, for other people's pages. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  return replyWithEmbed(request, { parameters: new URL(request.url).searchParams, path: '/embed' })
}
