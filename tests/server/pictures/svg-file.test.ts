import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { node } from '@/core/timeline/painters/node'
import { svgFile } from '@/server/pictures/svg-file'

const sheetOf = (text: string) => ({
  width: 200,
  height: 100,
  root: node('svg', { xmlns: 'http://www.w3.org/2000/svg' }, node('text', { lang: 'ar' }, text)),
})

const facesOf = (text: string) => {
  const { document } = parseHTML(svgFile(sheetOf(text)))
  const faces = document.querySelector('style')?.textContent?.match(/@font-face\{[^}]*\}/g) ?? []
  return faces.map((face) => ({
    weight: /font-weight:(\d+)/.exec(face)?.[1],
    range: /unicode-range:(U\+[0-9A-F]+)/.exec(face)?.[1],
    start: Buffer.from(/base64,([^)]+)\)/.exec(face)?.[1] ?? '', 'base64').toString('latin1', 0, 4),
  }))
}

it('brings the letters along that it needs, in both weights, and no others', () => {
  const latin = ['400', '600'].map((weight) => ({ weight, range: 'U+0000', start: 'wOF2' }))
  const arabic = ['400', '600'].map((weight) => ({ weight, range: 'U+0600', start: 'wOF2' }))
  expect(facesOf('2022')).toEqual(latin)
  expect(facesOf('كييف 2022')).toEqual([...arabic, ...latin])
})

it('leads nowhere: whatever it shows is in the file', () => {
  expect(svgFile(sheetOf('كييف')).match(/url\((?!data:)/g)).toBeNull()
})
