import { describe, expect, it } from 'vitest'
import { extentOfEdtf } from '@/core/chronology/edtf'
import { formatExtent, type DateStyle } from '@/core/chronology/format'

const levant: DateStyle = { locale: 'ar', months: 'levant' }
const egypt: DateStyle = { locale: 'ar', months: 'egypt' }
const maghreb: DateStyle = { locale: 'ar', months: 'maghreb' }
const english: DateStyle = { locale: 'en', months: 'levant' }

const write = (edtf: string, style: DateStyle) => formatExtent(extentOfEdtf(edtf), edtf, style)

describe('formatExtent', () => {
  it.each([
    ['2022-12-19', levant, '19 كانون الأول 2022'],
    ['2022-12-19', egypt, '19 ديسمبر 2022'],
    ['2022-02', levant, 'شباط 2022'],
    ['2022-01', maghreb, 'جانفي 2022'],
    ['1994/..', levant, 'منذ 1994'],
    ['../1994', levant, 'حتى 1994'],
    ['2022-22/2022-23', levant, 'صيف – خريف 2022'],
    ['1994~', levant, 'نحو 1994'],
    ['2022-12-19', english, '19 December 2022'],
    ['2022-12-18/2022-12-19', english, '18 – 19 December 2022'],
    ['2022-11-30/2022-12-02', english, '30 November – 2 December 2022'],
    ['2021-12-30/2022-01-02', english, '30 December 2021 – 2 January 2022'],
    ['2022-24', english, 'winter 2022'],
    ['2022-33', english, '1st quarter of 2022'],
    ['199X', english, '1990s'],
    ['19XX', english, '20th century'],
    ['-0043-03-15', english, '15 March 44 BC'],
    ['Y-12000', english, '12001 BC'],
    ['2022?', english, '2022 (?)'],
    ['2022-12-19%', english, 'about 19 December 2022 (?)'],
    ['[2022-01-01,2022-01-09]', english, 'between 1 January 2022 and 9 January 2022'],
    ['2022-XX-15', english, '15 January – 15 December 2022'],
  ] as const)('writes %s', (edtf, style, text) => {
    expect(write(edtf, style)).toBe(text)
  })
})
