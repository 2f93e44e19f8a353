import { listBuckets } from '@/core/api/operations'
import { isoFromDay } from '@/core/chronology/day'
import { bucketKey, pageBuckets } from '@/server/archive/page-buckets'
import { listing } from '../serve'

/** How many events begin in each calendar unit. */
export const GET = listing(listBuckets, bucketKey, async ({ filter, query }, after, limit) => {
  const page = await pageBuckets(filter, query.unit, after, limit)
  const items = page.items.map(({ first, last, count }) => ({
    from: isoFromDay(first),
    to: isoFromDay(last),
    firstDay: first,
    lastDay: last,
    count,
  }))
  return { ...page, items }
})
