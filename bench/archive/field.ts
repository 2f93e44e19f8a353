import { civilFromDay, isoFromDay, toDayNumber } from '@/core/chronology/day'
import { extentOfEdtf } from '@/core/chronology/edtf'
import { grainOfLength, grains } from '@/core/chronology/grain'
import {
  actorRoles,
  eventTypes,
  type ActorRole,
  type ActorType,
  type EventType,
} from '@/core/extraction/extraction'
import { randomFrom } from '../timeline/random'
import { titleOf } from '../timeline/titles'

/** 2024-10-04; the events reach some 120 years back. */
export const lastDay = 20_000
const range = 43_800

/** 1904-11-08: earlier ones are long or begin in a burst. */
export const firstDay = lastDay - range

const manyActors = 2000
const manySources = 200
const bursts = 400

export interface FieldActor {
  id: string
  type: ActorType
  names: { ar: string; en: string }
}

const kinds: readonly { type: ActorType; ar: string; en: string }[] = [
  { type: 'person', ar: 'الوزير', en: 'Minister' },
  { type: 'organization', ar: 'منظمة', en: 'Organisation' },
  { type: 'state', ar: 'دولة', en: 'State' },
  { type: 'group', ar: 'جماعة', en: 'Group' },
  { type: 'place', ar: 'مدينة', en: 'City' },
]

/** Those who take part, the most frequent first. */
export const fieldActors: readonly FieldActor[] = Array.from({ length: manyActors }, (_, i) => {
  const { type, ar, en } = kinds[i % kinds.length] ?? { type: 'person', ar: 'الوزير', en: 'Minister' }
  return { id: `${en.toLowerCase()}-${i}`, type, names: { ar: `${ar} ${i}`, en: `${en} ${i}` } }
})

export interface FieldEvent {
  id: string
  title: string
  language: 'ar' | 'en'
  type: EventType
  edtf: string
  earliest: number | null
  latest: number | null
  precision: string
  salience: number
  day: number
  /** Index in `grains`. */
  length: number
  contested: boolean
  actors: { actor: FieldActor; role: ActorRole; place: boolean }[]
  /** Numbers of its sources, each once. */
  sources: number[]
}

/** Shares fall with the rank as 1, 1/2, 1/3 …: picks a rank. */
function zipf(count: number): (random: () => number) => number {
  const sums: number[] = []
  let sum = 0
  for (let rank = 1; rank <= count; rank++) sums.push((sum += 1 / rank))
  return (random) => {
    const wanted = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? sum) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

function edtfOf(day: number, random: () => number): string {
  const { year, month } = civilFromDay(toDayNumber(day))
  const kind = random()
  const short = `${year}-${String(month).padStart(2, '0')}`
  if (kind < 0.85) return isoFromDay(toDayNumber(day))
  if (kind < 0.9) return short
  if (kind < 0.94) return String(year)
  const end = day + 1 + Math.floor(random() * (kind < 0.98 ? 120 : 3000))
  return kind < 0.99 ? `${isoFromDay(toDayNumber(day))}/${isoFromDay(toDayNumber(end))}` : `${short}/..`
}

/** The same events each time for the same count, one after the other. */
export function* fieldEvents(count: number): Generator<FieldEvent> {
  const random = randomFrom(20_241_004)
  const anActor = zipf(manyActors)
  const aType = zipf(eventTypes.length)
  const aSource = zipf(manySources)
  const anyDay = () => lastDay - Math.floor(range * random() ** 2)
  const centres = Array.from({ length: bursts }, anyDay)
  for (let i = 0; i < count; i++) {
    const burst = centres[Math.floor(random() * bursts)] ?? lastDay
    const day = random() < 0.3 ? burst + Math.floor((random() - random()) * 20) : anyDay()
    const edtf = edtfOf(day, random)
    const { earliest, latest, precision } = extentOfEdtf(edtf)
    const chosen = new Map<FieldActor, ActorRole>()
    for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
      const actor = fieldActors[anActor(random)]
      const role = actor?.type === 'place' ? 'location' : actorRoles[Math.floor(random() * 3)]
      if (actor && role) chosen.set(actor, role)
    }
    const contested = random() < 0.02
    const sources = new Set([aSource(random)])
    if (contested || random() < 0.3) sources.add(aSource(random))
    const language = random() < 2 / 3 ? 'ar' : 'en'
    const first = [...chosen.keys()][0]
    yield {
      id: `e${i.toString(36).padStart(6, '0')}`,
      title: titleOf(language, first?.names[language] ?? '', random),
      language,
      type: eventTypes[aType(random)] ?? 'other',
      edtf,
      earliest,
      latest,
      precision,
      salience: Math.round(random() ** 2 * 1000) / 1000,
      day: earliest ?? latest ?? 0,
      length: grains.indexOf(
        earliest === null || latest === null ? 'millennium' : grainOfLength(latest - earliest + 1),
      ),
      contested: contested && sources.size > 1,
      actors: [...chosen].map(([actor, role]) => ({ actor, role, place: actor.type === 'place' })),
      sources: [...sources],
    }
  }
}

/** The one article of each source. */
export const fieldSources = Array.from({ length: manySources }, (_, i) => ({
  article: `a${String(i).padStart(15, '0')}`,
  publisher: `Gazette ${i}`,
}))
