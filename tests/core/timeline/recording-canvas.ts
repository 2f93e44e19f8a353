import type { Canvas2D, Palette } from '@/core/timeline/painters/canvas'

interface Drawn {
  text: string
  x: number
  y: number
}

/** A canvas that draws nothing and remembers the numbers and texts it was given. */
export function recordingCanvas() {
  const numbers: number[] = []
  const texts: Drawn[] = []
  const note = (...values: unknown[]) => {
    for (const value of values) if (typeof value === 'number') numbers.push(value)
  }
  const on: Canvas2D = {
    arc: note,
    beginPath: note,
    clip: () => {},
    createLinearGradient: (...ends) => {
      note(...ends)
      return { addColorStop: note }
    },
    direction: 'ltr',
    fill: () => {},
    fillRect: note,
    fillStyle: '',
    fillText: (text, x, y) => {
      note(x, y)
      texts.push({ text, x, y })
    },
    font: '',
    globalAlpha: 1,
    lineCap: 'butt',
    lineTo: note,
    lineWidth: 1,
    moveTo: note,
    rect: note,
    restore: note,
    roundRect: (x, y, width, height) => note(x, y, width, height),
    save: note,
    setLineDash: () => {},
    stroke: () => {},
    strokeRect: note,
    strokeStyle: '',
    textAlign: 'left',
    textBaseline: 'alphabetic',
  }
  const palette: Palette = {
    paper: '#fff',
    ink: '#000',
    soft: '#555',
    rule: '#999',
    grid: '#ddd',
    ground: '#eee',
    accent: '#080',
    families: { conflict: '#a00', diplomacy: '#00a', speech: '#aa0', civic: '#a0a', other: '#777' },
    transparent: () => 'transparent',
    font: 'serif',
  }
  return { on, palette, numbers, texts }
}
