import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { surroundingsOf } from '@/server/archive/passage'

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('\n', '\r\n', '\n\n', '👩‍👩‍👧', 'كلمة ', '𐤀𐤁', 'x'.repeat(700), '😀'.repeat(400)),
)

it('keeps the words, what stands around them and their paragraphs', () => {
  const anywhere = fc
    .tuple(
      fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join('')),
      fc.nat(),
      fc.nat(),
    )
    .filter(([text]) => text.length > 0)
  fc.assert(
    fc.property(anywhere, ([text, a, b]) => {
      const units = Array.from(text)
      const first = a % units.length
      const count = 1 + (b % Math.min(60, units.length - first))
      const start = units.slice(0, first).join('').length
      const end = start + units.slice(first, first + count).join('').length
      const { exact, prefix, suffix, passage, passageStart } = surroundingsOf(text, start, end)
      expect(exact).toBe(text.slice(start, end))
      expect(passage.slice(start - passageStart, end - passageStart)).toBe(exact)
      expect(text.startsWith(passage, passageStart)).toBe(true)
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.startsWith(suffix, end)).toBe(true)
      expect(passage.length).toBeLessThanOrEqual(exact.length + 2402)
      expect(prefix.length).toBeLessThanOrEqual(33)
      for (const part of [prefix, suffix, passage]) expect(part).not.toMatch(/\p{Surrogate}/u)
      if (passageStart > 0 && start - passageStart < 1199) expect(text[passageStart - 1]).toBe('\n')
    }),
  )
})
