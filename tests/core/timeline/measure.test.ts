import { createRequire } from 'node:module'
import { openSync } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { ellipsise } from '@/core/timeline/ellipsis'
import { measureText } from '@/core/timeline/measure'

const measure = (text: string) => measureText(text, 14, 400)

const file = createRequire(import.meta.url).resolve(
  '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
)

describe('measureText', () => {
  it('agrees with a shaping engine, and errs on the wide side', () => {
    const font = openSync(file)
    for (const text of ['السلطة', 'تعزيز العلاقات العسكرية', 'الأسلحة', 'المسيّرة الإيرانية', 'لا']) {
      const shaped = font.layout(text).advanceWidth
      const measured = measureText(text, 1000, 400)
      expect(measured).toBeGreaterThanOrEqual(shaped * 0.99)
      expect(measured).toBeLessThanOrEqual(shaped * 1.16)
    }
  })
})

describe('ellipsise', () => {
  it('keeps what fits and cuts at a word otherwise', () => {
    expect(ellipsise('Short', 200, measure)).toBe('Short')
    expect(ellipsise('A considerably longer headline', 120, measure)).toMatch(/^A considerably…$/)
    expect(measure(ellipsise('تعزيز العلاقات العسكرية بين البلدين', 100, measure))).toBeLessThanOrEqual(100)
  })

  it('never cuts a character in half', () => {
    expect(ellipsise('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 70, measure)).not.toMatch(/\u200d…$/)
    expect(ellipsise('anything', 2, measure)).toBe('')
  })
})
