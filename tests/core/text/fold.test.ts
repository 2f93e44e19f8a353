import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldWithOffsets } from '@/core/text/fold'

test.each([
  ['الإثنين', 'الاثنين'],
  ['مسيّرة', 'مسيره'],
  ['مـــوسكو', 'موسكو'],
  ['Zelenskyý', 'zelenskyy'],
  ['١٩٩٤ ۱۹۹۴', '1994 1994'],
  ['\u200fكييف\u202c', 'كييف'],
])('folds %s', (text, folded) => expect(fold(text)).toBe(folded))

test('folding twice changes nothing, offsets ascend and end at the end', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const { folded, sourceOffsets } = foldWithOffsets(text)
      expect(folded).toBe(fold(text))
      expect(fold(folded)).toBe(folded)
      expect(sourceOffsets.length).toBe(folded.length + 1)
      expect(sourceOffsets.at(-1)).toBe(text.length)
      for (let i = 1; i < sourceOffsets.length; i++)
        expect(sourceOffsets[i]).toBeGreaterThanOrEqual(sourceOffsets[i - 1] ?? 0)
    }),
  )
})
