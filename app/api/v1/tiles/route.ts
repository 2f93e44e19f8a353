import { connection } from 'next/server'
import { largestLanes } from '@/server/archive/find-census'
import { findTile, lanesInTile } from '@/server/archive/find-tile'
import { answer, failed, json } from '../answer'
import { badRequest } from '../problem'
import { readTileRequest } from './request'

/**
 * One tile of a view as JSON: the parameters of a page's address, `step` (the key of a level), `tile` (its number) and any
 * `lane` (its key; without, the largest ones).
 */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const asked = readTileRequest(new URL(request.url).searchParams)
  if ('problems' in asked) return badRequest('This address asks for no tile.', asked.problems)
  const { filter, lanes, keys, step, index } = asked.request
  try {
    const wanted =
      keys ??
      (lanes === 'none'
        ? []
        : (await largestLanes(filter, lanes)).slice(0, lanesInTile).map(({ key }) => key))
    const tile = await findTile(filter, lanes, wanted, step, index)
    return answer(request, JSON.stringify(tile), json)
  } catch (error) {
    return failed(error)
  }
}
