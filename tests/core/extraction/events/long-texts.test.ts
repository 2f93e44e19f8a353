import { describe, expect, it } from 'vitest'
import { extract } from '@/core/extraction/extract'

const days = Array.from({ length: 400 }, (_, i) => new Date(Date.UTC(2021, 0, 1 + i)).toISOString())
const nameOf = (day: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
const opening = `Gunmen attack a bus in Kaduna

Gunmen attacked a bus in Kaduna on Sunday, killing 12 people.

The attackers wounded six others, and Minister Musa Bello visited the town.

He was sworn in as minister on 4 March 2019.`
const chronicle = (count: number) =>
  [opening, ...days.slice(0, count).map((day) => `On ${nameOf(day)} a train derailed near Lyon.`)].join(
    '\n\n',
  )
const read = (count: number) => extract(chronicle(count), { publishedOn: '2024-03-12' })

describe('a text of very many happenings', () => {
  it('tells the first of them as a short one does, although their words are let go', () => {
    const [short, long] = [read(5), read(days.length)]
    const told = short.events.length
    expect(told).toBeGreaterThan(6)
    expect(long.events.length).toBe(told + days.length - 5)
    // an id is of its text
    const shown = ({ events }: typeof short) => events.slice(0, told).map((event) => ({ ...event, id: '' }))
    expect(shown(long)).toEqual(shown(short))
    expect(long.events[0]?.title).toBe('Gunmen attack a bus in Kaduna')
  })
})
