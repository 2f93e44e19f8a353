import { describe, expect, it } from 'vitest'
import { findDates } from '@/core/extraction/dates/find'
import { prepareArticle } from '@/core/extraction/article/prepare'

const datesOf = (text: string, language: string) =>
  findDates(prepareArticle(text, { language, publishedOn: '2024-03-12' }))
    .filter(({ rule }) => rule !== 'publication-line')
    .map(({ text: words, edtf }) => [words, edtf])

describe('phrases of the same words', () => {
  it('have each their own numbers', () => {
    for (const [day, year] of [
      [1, 2019],
      [22, 1984],
      [9, 2023],
    ] as const) {
      const written = `${day} May ${year}`
      expect(datesOf(`The bridge was opened on ${written} by the mayor.`, 'en')).toEqual([
        [written, `${year}-05-${String(day).padStart(2, '0')}`],
      ])
    }
    expect(datesOf('From 3 to 5 May 2019, then from 12 to 31 May 2021.', 'en')).toEqual([
      ['3 to 5 May 2019', '2019-05-03/2019-05-05'],
      ['12 to 31 May 2021', '2021-05-12/2021-05-31'],
    ])
  })

  it('begin after the letters written onto their first word, marks and tatweel among them', () => {
    for (const [before, month] of [
      ['', 'شباط'],
      ['و', 'شباط'],
      ['وَ', 'شُباط'],
      ['لـ', 'شباط'],
    ] as const) {
      const [found] = datesOf(`زار الوزير المدينة في كانون الثاني ${before}${month} 2019 مرتين.`, 'ar').slice(
        -1,
      )
      expect(found?.[0]).toBe(`${month} 2019`)
    }
  })

  it('are the same after thousands of others', () => {
    const first = datesOf('He left last Monday, three days later, in May 2019.', 'en')
    const months = 'January March June October December'.split(' ')
    const units = 'days weeks months years'.split(' ')
    for (const month of months)
      for (const unit of units)
        for (const edge of ['early', 'late', 'the end of', 'mid', ''])
          datesOf(`In ${edge} ${month}, two ${unit} ago, on Friday, ${month} 5, 2020 and next ${unit}.`, 'en')
    expect(datesOf('He left last Monday, three days later, in May 2019.', 'en')).toEqual(first)
  })
})
