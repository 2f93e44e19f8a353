import { beforeEach, describe, expect, it } from 'vitest'
import { isoFromDay } from '@/core/chronology/day'
import { database } from '@/server/archive/database'
import { findActor } from '@/server/archive/find-actor'
import { findArticle, listArticles } from '@/server/archive/find-article'
import { findEvent } from '@/server/archive/find-event'
import { articleIdOf, ingestArticle, type Incoming } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import { articleOf, report, summit } from './article'

useDatabase()

async function emptyArchive() {
  await database().$executeRaw`TRUNCATE article, actor, event, timeline, revision CASCADE`
}
beforeEach(emptyArchive)

const idOf = (incoming: Incoming) => articleIdOf(incoming.extraction.document.sha256)

/** Every row of the archive, without what the clock and counters gave. */
async function contents() {
  const db = database()
  const articles = await db.article.findMany({ orderBy: { id: 'asc' }, omit: { ingestedAt: true } })
  const events = await db.event.findMany({ orderBy: { id: 'asc' }, omit: { createdAt: true, arrival: true } })
  const names = await db.actorName.findMany({
    orderBy: [{ actorId: 'asc' }, { language: 'asc' }, { name: 'asc' }],
    omit: { id: true },
  })
  const counts = await Promise.all([
    db.actorMention.count(),
    db.dateMention.count(),
    db.eventActor.count(),
    db.citation.count(),
    db.quote.count(),
    db.figure.count(),
  ])
  return { articles, events, names, counts }
}

describe('an article', () => {
  it('is stored with all that was found in it', async () => {
    expect(await ingestArticle(summit)).toEqual({
      outcome: 'added',
      articleId: idOf(summit),
      events: 4,
      notes: [],
    })
    const event = await findEvent('summit-2021')
    expect(event).toMatchObject({ type: 'meeting', basis: 'relative', planned: false, sources: 1 })
    expect(event!.citations.map(({ exact }) => exact)).toEqual([
      'اجتمع جو بايدن وفلاديمير بوتين الأربعاء في جنيف',
      'قمة في جنيف',
    ])
    for (const { start, end, exact, passage, passageStart, prefix, suffix } of event!.citations) {
      expect(summit.text.slice(start, end)).toBe(exact)
      expect(passage.slice(start - passageStart, end - passageStart)).toBe(exact)
      expect(summit.text).toContain(prefix + exact + suffix)
    }
    expect(event!.citations[0]!.date).toMatchObject({
      words: 'الأربعاء',
      rule: 'weekday-near-publication',
      anchor: '2021-06-16',
      edtf: '2021-06-16',
    })
    expect(isoFromDay(event!.citations[0]!.date.publishedOn!)).toBe('2021-06-16')
    expect(event!.quotes).toMatchObject([
      {
        text: 'المحادثات كانت بنّاءة',
        direct: true,
        speaker: { id: 'vladimir-putin' },
        speakerWords: 'بوتين:',
      },
    ])
    expect(event!.figures).toMatchObject([{ value: 3, unit: 'hour', text: '3 ساعات' }])
    expect((await findEvent('summit-2022'))!.planned).toBe(true)
  })

  it('can be read with every mention marked', async () => {
    await ingestArticle(summit)
    const article = await findArticle(idOf(summit))
    expect(article!.text).toBe(summit.text)
    const words = (kind: string) =>
      article!.marks
        .filter((mark) => mark.kind === kind)
        .map(({ start, end }) => article!.text.slice(start, end))
    expect(words('date')).toEqual(['2021/06/16', 'الأربعاء', 'شباط'])
    expect(words('quote')).toEqual(['المحادثات كانت بنّاءة'])
    expect(words('event')).toHaveLength(5)
    expect(words('actor')).toHaveLength(5)
    expect(article!.events.map(({ id }) => id)).toEqual([
      'rule-1994',
      'agreement-2021',
      'summit-2021',
      'summit-2022',
    ])
  })

  it('changes nothing when it comes again', async () => {
    await ingestArticle(summit)
    const before = await contents()
    expect((await ingestArticle({ ...summit, name: 'copy.txt' })).outcome).toBe('known')
    expect(await contents()).toEqual(before)
  })

  it('is added once when it comes many times at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) => ingestArticle(i % 2 === 0 ? summit : report)),
    )
    const added = outcomes.filter(({ outcome }) => outcome === 'added')
    expect(added).toHaveLength(2)
    expect(outcomes.filter(({ outcome }) => outcome === 'known')).toHaveLength(10)
    const together = await contents()
    await emptyArchive()
    await ingestArticle(summit)
    await ingestArticle(report)
    const inTurn = await contents()
    expect(together.counts).toEqual(inTurn.counts)
    expect(together.names.map(({ folded }) => folded)).toEqual(inTurn.names.map(({ folded }) => folded))
  })

  it('leaves nothing behind when it cannot be stored', async () => {
    const before = await contents()
    const broken = structuredClone(summit)
    broken.extraction.events[3]!.evidence[0]!.start += 1
    await expect(ingestArticle(broken)).rejects.toThrow('where the text has other words')
    const unknownDate = structuredClone(summit)
    unknownDate.extraction.events[0]!.date.edtf = 'soon'
    await expect(ingestArticle(unknownDate)).rejects.toThrow('Not an EDTF date')
    const refusedLate = structuredClone(summit)
    refusedLate.extraction.events[3]!.id = 'nul\0'
    await expect(ingestArticle(refusedLate)).rejects.toThrow()
    expect(await contents()).toEqual(before)
  })

  it('without a date or an event is kept and says so', async () => {
    const bare = articleOf({ text: 'Nothing happened.' })
    expect((await ingestArticle(bare)).notes).toEqual(['no-date', 'no-event'])
    expect(await listArticles()).toMatchObject([
      { title: 'Nothing happened.', notes: ['no-date', 'no-event'], events: 0 },
    ])
  })

  it('may hold what PostgreSQL cannot', async () => {
    const text = 'A \0 nul, \ud800 half a pair, \u202e\u2066 turned around, 👩‍👩‍👧 and 𐤀 met on 1 May 2020.'
    const hostile = articleOf({
      text,
      name: 'bad\0name.txt',
      title: 'nul \0 \ud800',
      events: [
        {
          id: 'hostile',
          title: '\u202eevil\0',
          edtf: '2020-05-01',
          evidence: ['nul, \ud800 half', '👩‍👩‍👧 and 𐤀'],
        },
      ],
    })
    await ingestArticle(hostile)
    const article = await findArticle(idOf(hostile))
    expect(article!.text).toBe(text.replace('\0', '\ufffd').replace('\ud800', '\ufffd'))
    const event = await findEvent('hostile')
    for (const { start, end, exact } of event!.citations) expect(article!.text.slice(start, end)).toBe(exact)
  })

  it('may be long', async () => {
    const text = Array.from({ length: 12_000 }, (_, i) => `On day ${i} he spoke.`).join(' ')
    const long = articleOf({
      text,
      events: [{ id: 'long', title: 'Long', edtf: '2020', evidence: ['On day 7000 he spoke.'] }],
    })
    long.extraction.actors = [
      {
        id: 'he',
        name: 'He',
        names: {},
        type: 'person',
        mentions: Array.from(text.matchAll(/\bhe\b/g), ({ index }) => ({
          start: index,
          end: index + 2,
          text: 'he',
        })),
      },
    ]
    await ingestArticle(long)
    expect(await database().actorMention.count()).toBe(12_000)
    const [citation] = (await findEvent('long'))!.citations
    expect(citation!.passage.length).toBeLessThan(3000)
    expect(citation!.passage).toContain(citation!.exact)
  })
})

describe('two articles', () => {
  it('back one event together', async () => {
    await ingestArticle(summit)
    await ingestArticle(report)
    const event = await findEvent('summit-2021')
    expect(event!.sources).toBe(2)
    expect(event!.title).toBe('قمة بايدن وبوتين في جنيف')
    expect(event!.citations.map(({ article }) => article.id)).toEqual([
      idOf(summit),
      idOf(summit),
      idOf(report),
    ])
    expect(event!.actors.map(({ id }) => id)).toContain('antonio-guterres')
  })

  it('share their actors and merge the names', async () => {
    await ingestArticle(summit)
    await ingestArticle(report)
    const geneva = await findActor('geneva')
    expect(geneva!.names).toEqual({ ar: 'جنيف', en: 'Geneva', fr: 'Genève' })
    expect(geneva!.companions.map(({ id }) => id)).toContain('antonio-guterres')
  })
})

describe('when the rules read an article otherwise', () => {
  const newer = structuredClone(summit)
  newer.extraction.events = newer.extraction.events.slice(0, 2)
  newer.extraction.events[1]!.title = 'اتفاق'
  newer.extraction.actors = newer.extraction.actors.filter(({ id }) => id !== 'alexander-lukashenko')

  it('its rows are replaced', async () => {
    await ingestArticle(newer)
    const asIfNew = await contents()
    await emptyArchive()
    await ingestArticle(summit)
    expect((await ingestArticle(newer)).outcome).toBe('renewed')
    expect(await contents()).toEqual(asIfNew)
    expect(await findActor('alexander-lukashenko')).toBeNull()
  })

  it('events of other articles stay', async () => {
    await ingestArticle(report)
    await ingestArticle(summit)
    const without = structuredClone(summit)
    without.extraction.events = []
    expect((await ingestArticle(without)).outcome).toBe('renewed')
    expect((await findEvent('summit-2021'))!.sources).toBe(1)
    expect(await findEvent('rule-1994')).toBeNull()
  })

  it('an actor is called and classed as they say now, and still found by its earlier name', async () => {
    await ingestArticle(summit)
    const renamed = structuredClone(report)
    const geneva = renamed.extraction.actors[0]!
    geneva.names = { en: 'Canton of Geneva' }
    geneva.type = 'organization'
    await ingestArticle(renamed)
    const actor = await findActor('geneva')
    expect(actor).toMatchObject({ type: 'organization', names: { ar: 'جنيف', en: 'Canton of Geneva' } })
    expect(actor!.aliases).toEqual(expect.arrayContaining(['Geneva', 'Canton of Geneva']))
  })

  it('a name that people have chosen stays', async () => {
    await ingestArticle(summit)
    await database().revision.create({
      data: { subject: 'actor', subjectId: 'geneva', author: 'editor', reason: 'usual spelling' },
    })
    const renamed = structuredClone(report)
    renamed.extraction.actors[0]!.type = 'organization'
    renamed.extraction.actors[0]!.names = { ar: 'جنيفا' }
    await ingestArticle(renamed)
    const actor = await findActor('geneva')
    expect(actor).toMatchObject({ type: 'place', names: { ar: 'جنيف' } })
    expect(actor!.aliases).toContain('جنيفا')
  })

  it('what people have worked on stays', async () => {
    await ingestArticle(summit)
    await database().revision.create({
      data: { subject: 'event', subjectId: 'summit-2021', author: 'editor', reason: 'clearer title' },
    })
    await database().event.update({ where: { id: 'summit-2021' }, data: { title: 'لقاء جنيف' } })
    expect((await ingestArticle(newer)).outcome).toBe('edited')
    expect((await findEvent('summit-2021'))!.title).toBe('لقاء جنيف')
    expect(await findEvent('rule-1994')).not.toBeNull()
  })
})
