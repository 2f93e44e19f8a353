import { expect, test } from 'vitest'
import { fluid } from '@/core/timeline/painters/fluid'
import { markup, node } from '@/core/timeline/painters/node'

const spread = (...children: Parameters<typeof node>[2][]) =>
  markup(fluid(node('svg', { viewBox: '0 0 400 90', width: 400, height: 90 }, ...children)))

test('what lies across is told in parts of the width, heights stay px', () => {
  expect(spread(node('rect', { x: 100, y: 20, width: 50, height: 12, rx: 2 }))).toBe(
    '<svg width="100%" height="90"><rect x="25%" y="20" width="12.5%" height="12" rx="2"></rect></svg>',
  )
})

test('the parts of a pattern keep their size', () => {
  const hatch = node('pattern', { width: 5, height: 5 }, node('rect', { width: 2, height: 5 }))
  expect(spread(hatch)).toContain(markup(hatch))
})

test('a path is stretched without its line', () => {
  expect(spread(node('path', { d: 'M0 5L10 9' }))).toBe(
    '<svg width="100%" height="90"><svg width="100%" height="90" viewBox="0 0 400 90" preserveAspectRatio="none" overflow="visible"><path d="M0 5L10 9" vector-effect="non-scaling-stroke"></path></svg></svg>',
  )
})

const words = [node('text', { x: 100 }, 'what'), node('text', { x: 140 }, 'when')]

test('the words of a mark keep their distance, those of an axis do not', () => {
  expect(spread(node('a', {}, ...words))).toContain('<text x="25%" transform="translate(40)">when</text>')
  expect(spread(node('g', {}, ...words))).toContain('<text x="35%">when</text>')
})

const mark = (x: number, width: number) =>
  spread(node('a', {}, node('g', { key: 'bar' }, node('rect', { x, width })), ...words))

test('words beside a bar keep their distance to it', () => {
  expect(mark(60, 20)).toContain(
    '<text x="20%" transform="translate(20)">what</text><text x="20%" transform="translate(60)">when</text>',
  )
  expect(mark(160, 20)).toContain(
    '<text x="40%" transform="translate(-60)">what</text><text x="40%" transform="translate(-20)">when</text>',
  )
})

test('words in a bar stay where they are in it, those of a bar out of sight at the edge', () => {
  expect(mark(20, 300)).toContain('<text x="25%">what</text>')
  expect(mark(-90, 40)).toContain('<text x="0%" transform="translate(100)">what</text>')
})
