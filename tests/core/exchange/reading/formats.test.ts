import { describe, expect, it } from 'vitest'
import { readAcled } from '@/core/exchange/reading/acled'
import { readArticleRow } from '@/core/exchange/reading/article-rows'
import { cameoWords, typeOfCameo } from '@/core/exchange/reading/cameo'
import { readGdelt } from '@/core/exchange/reading/gdelt'
import { readCalendarEntry } from '@/core/exchange/reading/icalendar'
import type { ImportedEvent, ReadingContext } from '@/core/exchange/reading/imported'
import { readMap, readTableRow } from '@/core/exchange/reading/table'
import { readSlide, readSlideRow } from '@/core/exchange/reading/timelinejs'

const context: ReadingContext = { language: null, dateOrder: null, typeOf: () => null }
const citedWords = ({ record: { text, cited } }: ImportedEvent) => text.slice(cited.start, cited.end)
const rolesOf = ({ actors }: ImportedEvent) => actors.map(({ id, role }) => `${id} ${role}`)

const acled = {
  event_id_cnty: 'UKR12345',
  event_date: '24 February 2022',
  time_precision: '1',
  event_type: 'Explosions/Remote violence',
  sub_event_type: 'Air/drone strike',
  actor1: 'Military Forces of Russia (2000-)',
  inter1: '8',
  actor2: 'Civilians (Ukraine)',
  inter2: '7',
  country: 'Ukraine',
  location: 'Kyiv',
  source: 'AFP; Kyiv Post',
  notes: 'On 24 February 2022, Russian forces struck a building in Kyiv. 3 people were killed.',
  fatalities: '3',
  timestamp: '1646092800',
}

describe('a row of ACLED', () => {
  it('becomes a record whose notes tell of the event', () => {
    const event = readAcled(acled)
    expect(event).toMatchObject({ key: 'acled:UKR12345', type: 'strike', edtf: '2022-02-24', language: 'en' })
    expect(event.title).toBe(
      'Air/drone strike: Military Forces of Russia (2000-) – Civilians (Ukraine), Kyiv, Ukraine',
    )
    expect(citedWords(event)).toBe(acled.notes)
    expect(event.record).toMatchObject({
      publisher: 'ACLED',
      agency: 'AFP; Kyiv Post',
      publishedOn: '2022-03-01',
    })
    const [figure] = event.figures
    expect(event.record.text.slice(figure!.start, figure!.end)).toBe('3')
    expect(rolesOf(event)).toEqual([
      'military-forces-of-russia-2000 agent',
      'civilians-ukraine target',
      'kyiv location',
      'ukraine location',
    ])
  })

  it('is dated no finer than it is known', () => {
    expect(readAcled({ ...acled, time_precision: '2' }).edtf).toBe('[2022-02-21..2022-02-27]')
    expect(readAcled({ ...acled, time_precision: '3' }).edtf).toBe('2022-02')
    expect(() => readAcled({ ...acled, event_date: 'soon' })).toThrow(
      /event_date has “soon”; a date was expected/,
    )
    expect(() => readAcled({ ...acled, event_id_cnty: '' })).toThrow(/event_id_cnty is empty/)
  })

  it('is known without the day of its release where that is no number of seconds', () => {
    for (const timestamp of ['', 'soon', '99999999999999999999', '-1'])
      expect(readAcled({ ...acled, timestamp }).record.publishedOn).toBeNull()
  })

  it('takes a town for the one of the lexicon only in its own state', () => {
    expect(rolesOf(readAcled({ ...acled, country: 'Canada', location: 'Paris' }))).toContain(
      'paris-canada location',
    )
  })
})

function gdelt(cells: Record<number, string> = {}): string[] {
  const row = Array.from({ length: 61 }, () => '')
  const given = {
    0: '1',
    1: '20220224',
    6: 'RUSSIA',
    16: 'POLICE',
    17: 'UKR',
    22: 'COP',
    26: '195',
    31: '10',
  }
  Object.assign(row, given, {
    52: 'Kyiv, Kyyiv, Misto, Ukraine',
    59: '20220225120000',
    60: 'https://news.example/1',
  })
  return Object.assign(row, cells)
}

describe('a row of GDELT', () => {
  it('is cited by its own cells, its codes said in words', () => {
    const event = readGdelt(gdelt())
    expect(event).toMatchObject({ key: 'gdelt:1', type: 'strike', edtf: '2022-02-24' })
    expect(event.title).toBe('Employ aerial weapons: Russia – Police, Kyiv, Kyyiv, Misto, Ukraine')
    expect(citedWords(event)).toBe(
      'Day: 20220224\nActor1Name: RUSSIA\nEventCode: 195 (Employ aerial weapons)\nActor2Name: POLICE\nActionGeo_FullName: Kyiv, Kyyiv, Misto, Ukraine',
    )
    expect(event.record).toMatchObject({
      publisher: 'GDELT',
      url: 'https://news.example/1',
      publishedOn: '2022-02-25',
    })
    expect(rolesOf(event)).toEqual(['russia agent', 'police-ukr target', 'kyiv location'])
  })

  it('says what is wrong with it', () => {
    expect(() => readGdelt(gdelt().slice(0, 58))).toThrow(/has 58 columns; the 61 of a GDELT 2.0 event row/)
    expect(() => readGdelt(gdelt({ 1: '20220230' }))).toThrow(
      /Day has “20220230”; a day YYYYMMDD was expected/,
    )
    expect(readGdelt(gdelt({ 60: 'javascript:alert(1)' })).record.url).toBeNull()
  })

  it('knows a code by itself or by what it refines', () => {
    expect([cameoWords('0871'), cameoWords('1412'), cameoWords('14'), cameoWords('999')]).toEqual([
      'Declare truce, ceasefire',
      'Demonstrate or rally',
      'Engage in political dissent',
      'Event',
    ])
    expect(['0871', '173', '1823', '042', '999'].map(typeOfCameo)).toEqual([
      'agreement',
      'arrest',
      'assault',
      'visit',
      'other',
    ])
  })
})

const entry = (...lines: string[]) =>
  readCalendarEntry(
    ['BEGIN:VEVENT', 'UID:1@example', 'SUMMARY:Talks\\, at last', ...lines, 'END:VEVENT'].join('\r\n'),
    context,
  )

describe('an entry of a calendar', () => {
  it('ends before its end, as RFC 5545 says', () => {
    expect(entry('DTSTART;VALUE=DATE:20221219', 'DTEND;VALUE=DATE:20221220').edtf).toBe('2022-12-19')
    expect(entry('DTSTART;VALUE=DATE:20221219', 'DTEND;VALUE=DATE:20221222').edtf).toBe(
      '2022-12-19/2022-12-21',
    )
    expect(
      entry('DTSTART;TZID=Europe/Kyiv:20221219T230000', 'DTEND;TZID=Europe/Kyiv:20221220T000000').edtf,
    ).toBe('2022-12-19')
    expect(entry('DTSTART:20221219T230000Z', 'DURATION:PT2H').edtf).toBe('2022-12-19/2022-12-20')
    expect(entry('DTSTART;VALUE=DATE:20221219', 'DURATION:P1D').edtf).toBe('2022-12-19')
  })

  it('keeps its words and the place that is known', () => {
    const event = entry('DTSTART:20221219T100000', 'DESCRIPTION:They met\\nin the palace.', 'LOCATION:Minsk')
    expect(event.title).toBe('Talks, at last')
    expect(citedWords(event)).toBe('They met\nin the palace.')
    expect(event.record.text).toContain('DTSTART: 2022-12-19T10:00:00')
    expect(rolesOf(event)).toEqual(['minsk location'])
  })

  it('has days where a program has left VALUE=DATE out', () => {
    expect(entry('DTSTART:20221219', 'DTEND:20221221').edtf).toBe('2022-12-19/2022-12-20')
  })

  it('says what it lacks', () => {
    expect(() => entry()).toThrow(/DTSTART is missing/)
    expect(() => entry('DTSTART:2022-12-19')).toThrow(
      'DTSTART has “2022-12-19”; 20221219 or 20221219T140000 was expected.',
    )
    expect(() => entry('DTSTART;VALUE=DATE:20221219', 'DTEND;TZID=Europe/Kyiv:tomorrow')).toThrow(
      'DTEND has “tomorrow”',
    )
    expect(() => entry('DTSTART;VALUE=DATE:20221219', 'DURATION:an hour')).toThrow('DURATION has “an hour”')
    expect(() => entry('DTSTART;VALUE=DATE:20221219', 'DURATION:P9999999W')).toThrow(/up to 9999/)
    expect(entry('DTSTART;VALUE=DATE:20221219', 'RECURRENCE-ID:soon').edtf).toBe('2022-12-19')
    expect(() => entry('DTSTART;VALUE=DATE:20221319')).toThrow(/DTSTART/)
    expect(() => entry('DTSTART:20221219', 'nonsense')).toThrow(/no event of a calendar/)
    expect(() =>
      readCalendarEntry('BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20221219\r\nEND:VEVENT', context),
    ).toThrow(/SUMMARY/)
  })
})

const slide = (value: object) => readSlide(value, context)

describe('a slide of TimelineJS', () => {
  it('is dated by the parts that it has', () => {
    const text = { headline: '<b>Talks</b> &amp; more', text: '<p>They met.</p><script>alert(1)</script>' }
    const month = slide({ start_date: { year: '2022', month: '12', day: '' }, text })
    expect(month).toMatchObject({ edtf: '2022-12', title: 'Talks & more' })
    expect(citedWords(month)).toBe('They met.')
    expect(slide({ start_date: { year: -43 }, text }).edtf).toBe('-0043')
    expect(slide({ start_date: { year: 12000, month: 5 }, text }).edtf).toBe('Y12000')
    const stretch = { start_date: { year: 2022, month: 2 }, end_date: { year: 2022, month: 5 }, text }
    expect(slide(stretch).edtf).toBe('2022-02/2022-05')
  })

  it('is a row of its template, of which titles and eras are none', () => {
    const cells = { Year: '1,066', Month: '10', Day: '14', Headline: 'Hastings', Type: '' }
    expect(readSlideRow(cells, context)).toMatchObject({ edtf: '1066-10-14', title: 'Hastings' })
    expect(readSlideRow({ ...cells, Year: '-43' }, context)).toMatchObject({ edtf: '-0043-10-14' })
    expect(readSlideRow({ ...cells, Type: 'title' }, context)).toMatch(/title of a timeline is no event/)
    expect(readSlideRow({ ...cells, Type: 'Era' }, context)).toMatch(/era is .* no event/)
  })

  it('says which member is wrong', () => {
    expect(() => slide({ text: { headline: 'x' } })).toThrow(/start_date/)
    expect(() => slide({ start_date: { year: 'soon' }, text: { headline: 'x' } })).toThrow(/start_date\.year/)
    expect(() => slide({ start_date: { year: 2022, month: 13 }, text: { headline: 'x' } })).toThrow(/2022-13/)
    expect(() =>
      slide({ start_date: { year: 2022 }, end_date: { year: 2021 }, text: { headline: 'x' } }),
    ).toThrow(/end_date/)
    expect(() => slide({ start_date: { year: 2022 } })).toThrow(/neither headline nor text/)
  })
})

const map = readMap('title=Headline, date=When,end=Until,actors=Who,location=Where,text=Body')
const row = (cells: Record<string, string>, order: ReadingContext['dateOrder'] = null) =>
  readTableRow({ Headline: 'Talks', When: '2022-12-19', ...cells }, map, { ...context, dateOrder: order })

const written = (When: string, order?: 'dmy' | 'mdy') => row({ When }, order).edtf

describe('a row of any table', () => {
  it('reads dates as people write them', () => {
    expect(written('19 December 2022')).toBe('2022-12-19')
    expect(written('Dec 19, 2022')).toBe('2022-12-19')
    expect(written('١٩ كانون الأول ٢٠٢٢')).toBe('2022-12-19')
    expect(written('فبراير 2022')).toBe('2022-02')
    expect(written('الاثنين ١٩ كانون الأول/ديسمبر ٢٠٢٢م')).toBe('2022-12-19')
    expect(written('يوم الجمعة 4 آذار / مارس 2022')).toBe('2022-03-04')
    expect(written('٢٠٢٢-١٢-١٩')).toBe('2022-12-19')
    expect(written('۲۰۲۲-۱۲')).toBe('2022-12')
    expect(written('\u200f١٩/١٢/٢٠٢٢\u200e')).toBe('2022-12-19')
    expect(written('2022 / 12 / 19')).toBe('2022-12-19')
    expect(written('Mon, 19 Dec 2022')).toBe('2022-12-19')
    expect(written('Monday, December 19th, 2022')).toBe('2022-12-19')
    expect(written('05-January-2017')).toBe('2017-01-05')
    expect(written('2022-12-19T23:00:00+03:00')).toBe('2022-12-19')
    expect(written('20221219')).toBe('2022-12-19')
    expect(written('19/12/2022')).toBe('2022-12-19')
    expect(written('03/04/2022', 'dmy')).toBe('2022-04-03')
    expect(written('03/04/2022', 'mdy')).toBe('2022-03-04')
    expect(written('1994/..')).toBe('1994/..')
    expect(() => written('03/04/2022')).toThrow(/two ways: say --dates/)
    expect(() => written('19 آذار/ديسمبر 2022')).toThrow(/a date was expected/)
    expect(() => written('44914')).toThrow(/a date was expected/)
    expect(() => written('2022-02-30')).toThrow(/column “When” has “2022-02-30”/)
  })

  it('is in the language that its column says, where that is one', () => {
    const spoken = readMap('title=Headline,date=When,language=Language')
    const languageOf = (Language: string) =>
      readTableRow({ Headline: 'Talks at last in the palace', When: '2022', Language }, spoken, context)
        .language
    expect(['ar', 'en_GB', 'Arabic (modern)', '', 'a b'].map(languageOf)).toEqual([
      'ar',
      'en-GB',
      'en',
      'en',
      'en',
    ])
  })

  it('names who takes part, once and by one name', () => {
    const event = row({ Who: 'فلاديمير بوتين; Vladimir Putin; Somebody', Where: 'Minsk', Until: '2022-12-21' })
    expect(event.edtf).toBe('2022-12-19/2022-12-21')
    expect(rolesOf(event)).toEqual(['vladimir-putin participant', 'somebody participant', 'minsk location'])
  })

  it('needs a map of title and date to columns', () => {
    expect(() => readMap('title=A')).toThrow(/title and date are needed/)
    expect(() => readMap('title=A,date=B,when=C')).toThrow(/no field “when”: one of title, date/)
    expect(() => readMap('title=A,date=')).toThrow(/names no column/)
  })
})

describe('articles', () => {
  it('of a table have their title above their text, and are of the site that they stand on', () => {
    const article = readArticleRow(
      { URL: 'https://www.news.example/1', Date: '2019-01-04', Title: 'A headline', Text: 'A text.' },
      context,
    )
    expect(article).toMatchObject({
      text: 'A headline\n\nA text.',
      publisher: 'news.example',
      publishedOn: '2019-01-04',
    })
    expect(() => readArticleRow({ title: 'x', text: ' ' }, context)).toThrow(/text is empty/)
  })
})
