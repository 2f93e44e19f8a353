import { apiPath } from '@/core/api/address'
import { files } from '@/core/api/files'
import { operations } from '@/core/api/operations'
import { problem } from '../v1/problem'

/** What is not there: says what is. */
export function GET(request: Request): Response {
  const { pathname } = new URL(request.url)
  const formats = files.map(({ path }) => path.replace('/events.', ''))
  const lists = operations.map(({ path }) => path).filter((path) => /^\/\w+$/.test(path))
  const detail = pathname.startsWith(`${apiPath}/events.`)
    ? `A view can be had as: ${formats.join(', ')}.`
    : `Below ${apiPath} there are: ${lists.join(', ')}; all of it is described at ${apiPath}/openapi.json.`
  return problem({ status: 404, title: 'There is nothing here.', detail })
}
