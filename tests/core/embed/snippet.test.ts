import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { fixedFrame, snippetKinds, snippetOf, type Embedding } from '@/core/embed/snippet'

const hostile: Embedding = {
  src: 'https://site.example/embed?lang=ar&q=%22%3E%3Cscript%3E',
  link: 'https://site.example/ar?q="><script>alert(1)</script>',
  title: '"><script>alert(1)</script> سند',
  script: 'https://site.example/embed/embed.js',
  height: null,
}
const parsed = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document

describe('a snippet', () => {
  it.each(snippetKinds)('%s keeps a hostile title inert and links to the view', (kind) => {
    const document = parsed(snippetOf(kind, hostile))
    const scripts = [...document.querySelectorAll('script')].map((script) => script.getAttribute('src'))
    expect(scripts).toEqual(kind === 'iframe' ? [] : [hostile.script])
    const link = document.querySelector('a')
    expect(link?.getAttribute('href')).toBe(hostile.link)
    expect(link?.textContent).toBe(hostile.title)
  })

  it('frames with a title, lazily, in a sandbox, and grows where the browser can', () => {
    const frame = parsed(snippetOf('iframe', hostile)).querySelector('iframe')
    expect(frame?.getAttribute('title')).toBe(hostile.title)
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin')
    expect(frame?.getAttribute('style')).toContain('frame-sizing:content-height')
    // What remains where a page lets no style be written.
    expect(['width', 'height', 'frameborder'].map((name) => frame?.getAttribute(name))).toEqual([
      '100%',
      '640',
      '0',
    ])
    const fixed = parsed(snippetOf('iframe', { ...hostile, height: 300 })).querySelector('iframe')
    expect(fixed?.getAttribute('height')).toBe('300')
    expect(fixed?.getAttribute('style')).not.toContain('frame-sizing')
  })

  it('holds in an element what is for readers without scripts', () => {
    const document = parsed(snippetOf('element', hostile, '<ol><li>one</li></ol>'))
    expect(document.querySelector('sanad-timeline')?.textContent).toContain('one')
    expect(document.querySelectorAll('sanad-timeline > a, sanad-timeline > ol')).toHaveLength(2)
  })

  it('for oEmbed is one frame of the size that was agreed', () => {
    const { body } = parsed(fixedFrame(hostile, 400, 300))
    expect(body.children).toHaveLength(1)
    expect(body.querySelector('iframe')?.getAttribute('width')).toBe('400')
    expect(body.querySelector('iframe')?.getAttribute('height')).toBe('300')
  })
})
