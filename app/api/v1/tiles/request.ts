import { z } from 'zod'
import { longestId, readView } from '@/core/query/read-view'
import type { Filter, LaneMode } from '@/core/query/view'
import { stepOf, steps, tileAt, type Step } from '@/core/timeline/step'
import { lanesInTile } from '@/server/archive/find-tile'
import { problemsOfShape, problemsOfView } from '../answer'
import { type RequestProblem } from '../problem'

/** What an address asks of a tile. */
export interface TileRequest {
  filter: Filter
  lanes: LaneMode
  /** Null: the largest ones. */
  keys: string[] | null
  step: Step
  index: number
}

/** No day number lies farther from 1970 than this: some five million years. */
const farthestDay = 1_830_000_000

const shape = z
  .object({
    step: z
      .string({ error: `Give the key of a level: ${steps.map(({ key }) => key).join(', ')}.` })
      .transform((key, context) => {
        const step = stepOf(key)
        if (step) return step
        context.addIssue(`This is no level: ${steps.map((one) => one.key).join(', ')}.`)
        return z.NEVER
      }),
    tile: z
      .string({ error: 'Give the number of a tile, an integer.' })
      .regex(/^-?\d{1,10}$/, 'Give the number of a tile, an integer.')
      .transform(Number),
    lane: z.array(z.string().max(longestId + 10, 'No lane has so long a key.')),
    mode: z.string(),
  })
  .superRefine(({ step, tile, lane, mode }, context) => {
    const [least, most] = [tileAt(-farthestDay, step), tileAt(farthestDay, step)]
    if (tile < least || tile > most)
      context.addIssue({
        code: 'custom',
        path: ['tile'],
        message: `Tiles of the level ${step.key} have numbers from ${least} to ${most}.`,
      })
    if (lane.length > lanesInTile)
      context.addIssue({
        code: 'custom',
        path: ['lane'],
        message: `Ask for ${lanesInTile} lanes at most, and for the others in further requests.`,
      })
    const foreign = lane.find((key) => key !== '' && !key.startsWith(`${mode}:`))
    if (foreign !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['lane'],
        message:
          mode === 'none'
            ? 'Give a lane only with lanes=actor, type, source or place.'
            : `Give keys that begin with “${mode}:”, or an empty one for what belongs to none.`,
      })
  })

/** Reads what the address asks, or says of each parameter why it cannot be used. */
export function readTileRequest(
  parameters: URLSearchParams,
): { request: TileRequest } | { problems: RequestProblem[] } {
  const { view, problems } = readView(parameters, 'en')
  const lanes = view.presentation.lanes
  const read = shape.safeParse({
    step: parameters.get('step') ?? undefined,
    tile: parameters.get('tile') ?? undefined,
    lane: parameters.getAll('lane'),
    mode: lanes,
  })
  const refused = [
    ...problemsOfView(problems),
    ...(read.error ? problemsOfShape(read.error, parameters) : []),
  ]
  if (!read.success || refused.length > 0) return { problems: refused }
  const { step, tile, lane } = read.data
  return {
    request: { filter: view.filter, lanes, keys: parameters.has('lane') ? lane : null, step, index: tile },
  }
}
