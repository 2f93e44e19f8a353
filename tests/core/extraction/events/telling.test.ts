import { describe, expect, it } from 'vitest'
import { extract } from '@/core/extraction/extract'

const ar = (body: string) =>
  extract(`خبر من الوكالة\n\n${body}\n`, { language: 'ar', publishedOn: '2024-03-12' }).events
const en = (body: string) =>
  extract(`News of the day\n\n${body}\n`, { language: 'en', publishedOn: '2024-03-12' }).events

describe('what is told as a happening', () => {
  it('dates an event by its own words', () => {
    const [arrest] = ar('اعتقلت الشرطة ثلاثة رجال في بيروت الأحد.')
    expect(arrest).toMatchObject({ type: 'arrest', date: { edtf: '2024-03-10', basis: 'stated' } })
    const [crash] = en('A train derailed near Lyon on 4 February 2024.')
    expect(crash).toMatchObject({ type: 'accident', date: { edtf: '2024-02-04', basis: 'stated' } })
  })

  it('tells history at its own date', () => {
    const events = en('The court sentenced him on Monday. He had been arrested in March 2021 in Rome.')
    expect(events.map(({ type, date }) => [type, date.edtf])).toEqual([
      ['legal', '2024-03-11'],
      ['arrest', '2021-03'],
    ])
  })

  it('tells one attack once, with all its tellings', () => {
    const events = en(
      'Gunmen attacked a bus in Kaduna on Sunday.\n\nAt least 12 people were killed in the attack.\n\nThe attackers wounded six others.',
    )
    expect(events).toHaveLength(1)
    expect(events[0]?.evidence).toHaveLength(3)
    expect(events[0]?.figures.map(({ value, unit }) => [value, unit])).toContainEqual([12, 'killed'])
  })

  it('takes no condition, hope, plan or negation for a happening', () => {
    expect(
      en('The union hopes to sign an agreement if the ministry agrees to talk.\n\nNobody was killed.'),
    ).toEqual([])
    expect(ar('يأمل الاتحاد أن يوقع على الاتفاق إذا وافقت الوزارة.')).toEqual([])
    expect(ar('لم يقتل أحد في الانفجار.').filter(({ type }) => type === 'assault')).toEqual([])
  })

  it('keeps what is scheduled at its day, and forgets what was scheduled for a day gone by', () => {
    expect(en('The election is scheduled for July 2025.')[0]?.date.edtf).toBe('2025-07')
    expect(ar('وكان من المقرر إطلاق المركبة الخميس الماضي.').map(({ date }) => date.edtf)).not.toContain(
      '2024-03-07',
    )
  })

  it('tells a denial as a statement', () => {
    const [denial] = ar('نفى الناطق باسم الحكومة أن يكون الوزير قد استقال.')
    expect(denial?.type).toBe('statement')
  })

  it('takes no month for a march and no number of years for a toll', () => {
    const events = en(
      'The animal was filmed in March 2021 by a camera.\n\nHe was 101 and died of pneumonia on Monday.',
    )
    expect(events.map(({ type }) => type)).not.toContain('protest')
    expect(events.flatMap(({ figures }) => figures)).toEqual([])
  })
})

describe('titles', () => {
  it('leave conjunctions, fillers and days out that only the article makes clear', () => {
    expect(ar('كذلك، أعلنت وزارة العدل الأحد تجميد حسابات ثلاث شركات.')[0]?.title).toBe(
      'أعلنت وزارة العدل تجميد حسابات ثلاث شركات',
    )
    expect(en('Meanwhile, police arrested three men in Lyon on Sunday.')[0]?.title).toBe(
      'Police arrested three men in Lyon',
    )
  })

  it('are lines: never longer than a line, never with an unclosed mark', () => {
    const [event] = en(
      'Police arrested three men in Lyon on Sunday after a search of "several houses in the old town and the villages around it, and a long drive through the forests of the region.',
    )
    expect(event?.title.length).toBeLessThanOrEqual(91)
    expect(event?.title).not.toContain('"')
  })

  it('take no و from a word that begins with it', () => {
    expect(ar('وصل رئيس الوزراء إلى عمان الأحد.')[0]?.title).toMatch(/^وصل رئيس الوزراء/)
    expect(ar('وتظاهر آلاف العمال في تونس الأحد.')[0]?.title).toMatch(/^تظاهر آلاف العمال/)
  })
})

describe('ids', () => {
  it('are the same for the same text and differ within it', () => {
    const body = 'Police arrested a man in Lyon on Sunday. The court sentenced another to prison on Monday.'
    expect(en(body).map(({ id }) => id)).toEqual(en(body).map(({ id }) => id))
    for (const { id } of en(body)) expect(id).toMatch(/^e[0-9a-f]{16}$/)
  })
})
