import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { apiPath } from '@/core/api/address'
import { apiVersion } from '@/core/api/openapi'
import { operations, readArchive } from '@/core/api/operations'
import { archiveSize } from '@/server/archive/count-events'
import { answer, failed, json } from './answer'

/** What the archive holds, and where. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const home = `${originOf(request.headers)}${apiPath}`
    const lists = operations.filter(({ path, type }) => /^\/\w+$/.test(path) && type === undefined)
    const body = readArchive.answer.parse({
      version: apiVersion,
      ...(await archiveSize()),
      resources: Object.fromEntries(lists.map(({ path }) => [path.slice(1), `${home}${path}`])),
      document: `${home}/openapi.json`,
    })
    return answer(request, JSON.stringify(body), json)
  } catch (error) {
    return failed(error)
  }
}
