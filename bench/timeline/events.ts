import { randomFrom } from './random'
import { titleOf } from './titles'

/** A happening as every contestant is given it; days are counted from 1970-01-01. */
export interface BenchEvent {
  id: string
  title: string
  language: 'ar' | 'en'
  from: number
  /** Later than `from` for a stretch of time, null for a single day. */
  to: number | null
  /** 0 … 11 */
  actor: number
  /** 0–1 */
  salience: number
}

/** The actors, by number; each is a group or lane where a library has such. */
export const actors = [
  { id: 'united-nations', ar: 'الأمم المتحدة', en: 'United Nations' },
  { id: 'egypt', ar: 'مصر', en: 'Egypt' },
  { id: 'france', ar: 'فرنسا', en: 'France' },
  { id: 'russia', ar: 'روسيا', en: 'Russia' },
  { id: 'united-states', ar: 'الولايات المتحدة', en: 'United States' },
  { id: 'african-union', ar: 'الاتحاد الأفريقي', en: 'African Union' },
  { id: 'tunisia', ar: 'تونس', en: 'Tunisia' },
  { id: 'iraq', ar: 'العراق', en: 'Iraq' },
  { id: 'china', ar: 'الصين', en: 'China' },
  { id: 'red-cross', ar: 'الصليب الأحمر', en: 'Red Cross' },
  { id: 'world-bank', ar: 'البنك الدولي', en: 'World Bank' },
  { id: 'turkey', ar: 'تركيا', en: 'Turkey' },
] as const

/** 2018-01-01 and 2024-01-01. */
export const firstDay = 17532
export const lastDay = 19723

const stretches = 0.05
const crises = 40
const crisisLength = 12
/** Half of all news is of something that is going on. */
const inCrises = 0.5

/**
 * The same `count` events each time, in order of time: half of them spread over six years, half crowded around forty
 * crises, one in twenty a stretch of up to four months, two in three told in Arabic.
 */
export function benchEvents(count: number): BenchEvent[] {
  const random = randomFrom(20220219)
  const range = lastDay - firstDay - 130
  const centres = Array.from({ length: crises }, () => firstDay + random() * range)
  const days = Array.from({ length: count }, () => {
    const anywhere = firstDay + random() * range
    const centre = centres[Math.floor(random() * crises)] ?? anywhere
    const near = centre + (random() - random()) * crisisLength
    return Math.floor(random() < inCrises ? Math.min(Math.max(near, firstDay), lastDay - 130) : anywhere)
  })
  return days
    .toSorted((a, b) => a - b)
    .map((from, i) => {
      const language = random() < 2 / 3 ? 'ar' : 'en'
      const actor = Math.floor(random() * actors.length)
      return {
        id: `e${i}`,
        title: titleOf(language, actors[actor]?.[language] ?? '', random),
        language,
        from,
        to: random() < stretches ? from + 3 + Math.floor(random() * 117) : null,
        actor,
        salience: Number(random().toFixed(3)),
      }
    })
}

const millisecondsPerDay = 86_400_000

/** Midnight of a day in UTC, as a number of milliseconds. */
export const timeOf = (day: number): number => day * millisecondsPerDay

/** `2022-02-19` */
export const isoOf = (day: number): string => new Date(timeOf(day)).toISOString().slice(0, 10)
