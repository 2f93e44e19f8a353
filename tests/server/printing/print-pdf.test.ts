import { afterAll, expect, it } from 'vitest'
import { closePrinter, printPdf, TooManyPapers } from '@/server/printing/print-pdf'

afterAll(() => closePrinter())

const paper = (words: string) =>
  `<!doctype html><html lang="en"><head><title>t</title></head><body>${words}</body></html>`
const beginningOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1')

it('one paper is printed at a time, four wait, the others are refused, and then there is room again', async () => {
  const asked = Array.from({ length: 7 }, (_, index) => printPdf(paper(`<h1>${index}</h1>`)))
  const ended = await Promise.allSettled(asked)
  expect(ended.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 5 }, () => 'fulfilled'),
    'rejected',
    'rejected',
  ])
  for (const one of ended) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(TooManyPapers)
  expect(beginningOf(await printPdf(paper('again')))).toBe('%PDF-')
})

it('a document reaches nothing and runs nothing', async () => {
  const plain = await printPdf(paper('<p>words</p>'))
  const busy = await printPdf(
    paper(
      '<p>words</p><script>document.body.innerHTML = "<h1>ran</h1>".repeat(5000)</script><link rel="stylesheet" href="http://127.0.0.1:1/x.css"><iframe src="file:///etc/passwd" hidden></iframe>',
    ),
  )
  expect(Math.abs(busy.length - plain.length)).toBeLessThan(2000)
})
