import { describe, expect, it } from 'vitest'
import { goalsTable, isMet, ratio } from '@/bench/report/goals'
import { servedTable } from '@/bench/timeline/table'
import type { ServedRow } from '@/bench/timeline/through-server'

const row = (events: number, changed: Partial<ServedRow>): ServedRow => ({
  library: 'sanad',
  version: '1',
  events,
  readyMs: 500,
  panP50Ms: 33,
  panP95Ms: 34,
  domNodes: 300,
  heapMB: 10,
  heapAfterMB: 11,
  scriptKB: 200,
  livingScriptKB: 265,
  emptyScriptKB: 160,
  windowKB: 40,
  windows: 12,
  ...changed,
})

describe('goals', () => {
  it('are met at their limit and not beyond it', () => {
    expect(isMet({ what: '', measured: 1.5, most: 1.5, unit: '×' })).toBe(true)
    expect(isMet({ what: '', measured: 1.51, most: 1.5, unit: '×' })).toBe(false)
    expect(isMet({ what: '', measured: 8, least: 8, unit: '×' })).toBe(true)
    expect(isMet({ what: '', measured: 7.9, least: 8, unit: '×' })).toBe(false)
    expect(isMet({ what: '', measured: Number.NaN, most: 8, unit: '×' })).toBe(null)
  })

  it('that were not measured are left out', () => {
    expect(ratio(null, 3)).toBe(null)
    expect(ratio(6, 3)).toBe(2)
    expect(goalsTable([{ what: 'ready', measured: null, most: 1, unit: '' }])).toBe('')
  })
})

describe('the table of the site', () => {
  it('says of the first picture and of a minute’s heap what was to be reached, what was and whether', () => {
    const table = servedTable([row(10_000, {}), row(1_000_000, { readyMs: 700, heapAfterMB: 12.5 })])
    expect(table).toContain('| 1,000,000 events: first picture, times that of 10,000 | ≤ 1.5× | 1.4× | yes |')
    expect(table).toContain('| heap after a minute of moving, times that before | ≤ 1.2× | 1.25× | no |')
    expect(table).toContain(
      '| script of the page, times that of an empty page of the framework | ≤ 1.4× | 1.25× | yes |',
    )
  })

  it('of a hasty run says nothing of a million events', () => {
    expect(servedTable([row(2000, {}), row(10_000, {})])).not.toContain('1,000,000')
  })
})
