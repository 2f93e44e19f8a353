import { z } from 'zod'
import type { Filter } from '@/core/query/view'
import { queryRows, sql, type Sql } from '@/server/archive/database'
import { tileFrame, tileStatements } from '@/server/archive/find-tile'
import { siftStatement } from '@/server/archive/sift'
import { isCounted } from '@/server/archive/totals'
import { whereEvents } from '@/server/archive/where'
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

async function scannedBy(statements: readonly Sql[]): Promise<string[]> {
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

/** What sifting a filter's events reads from end to end: once for all its windows. */
const sifting = new WeakMap<Filter, Promise<string[]>>()

/** Large tables that the statements of a window read from end to end, as the plans that were run say. */
export async function scannedWhole({ asked, lanes, keys, step, tile }: Case): Promise<string[]> {
  if (!isCounted(asked)) {
    const known = sifting.get(asked) ?? scannedBy([siftStatement(await whereEvents(asked))])
    sifting.set(asked, known)
    return known
  }
  const all = lanes === 'none' ? [''] : (keys ?? [])
  const { statements } = await tileStatements(asked, lanes, all, tileFrame(lanes, step, tile))
  return scannedBy(statements)
}
