import { connection } from 'next/server'
import { archiveSize } from '@/server/archive/count-events'

/** 200 when the archive answers a real query, else 503. */
export async function GET(): Promise<Response> {
  await connection()
  try {
    await archiveSize()
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503, headers: { 'cache-control': 'no-store' } })
  }
}
