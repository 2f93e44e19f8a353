import { z } from 'zod'
import { queryRows, sql } from '@/server/archive/database'
import { tileFrame, tileStatements } from '@/server/archive/find-tile'
import type { Case } from './cases'

/** Tables that are too large to be read from end to end. */
const large = new Set(['event', 'event_actor', 'event_source', 'event_cell', 'citation'])

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Actual Loops'?: number
  Plans?: Node[]
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Actual Loops': z.number().optional(),
    Plans: z.array(node).optional(),
  }),
)

const planRow = z.object({ 'QUERY PLAN': z.array(z.object({ Plan: node })) })

function* nodesOf(plan: Node): Generator<Node> {
  yield plan
  for (const below of plan.Plans ?? []) yield* nodesOf(below)
}

/** Large tables that the statements of a window read from end to end, as the plans that were run say. */
export async function scannedWhole({ asked, lanes, keys, step, tile }: Case): Promise<string[]> {
  const all = lanes === 'none' ? [''] : (keys ?? [])
  const { statements } = await tileStatements(asked, lanes, all, tileFrame(lanes, step, tile))
  const scanned: string[] = []
  for (const statement of statements)
    for (const row of await queryRows(planRow, sql`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${statement}`))
      for (const { Plan } of row['QUERY PLAN'])
        for (const one of nodesOf(Plan)) {
          const name = one['Relation Name'] ?? ''
          if (one['Node Type'] === 'Seq Scan' && large.has(name) && one['Actual Loops'] !== 0)
            scanned.push(name)
        }
  return scanned
}
