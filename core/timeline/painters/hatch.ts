import { node, type PaintNode } from './node'

/** Slanting lines of paper, for what is only about so. */
export const hatch = (id: string): PaintNode =>
  node(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    node('rect', { class: 'tl-hatch', width: 2, height: 5 }),
  )
