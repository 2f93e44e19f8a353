import { connection } from 'next/server'
import { replyWithNotice } from '../reply'

/** An address of embeds at which there is none: who has mistyped it is told so in the frame. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  return replyWithNotice(new URL(request.url).searchParams, 'unknown', 404)
}
