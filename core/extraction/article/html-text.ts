import { parseHTML } from 'linkedom'

interface MarkupNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<MarkupNode>
}

const elementNode = 1
const textNode = 3
const left = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'FIGCAPTION',
  'FIGURE',
  'ASIDE',
  'NAV',
  'FOOTER',
  'BUTTON',
  'FORM',
  'TABLE',
  'SVG',
  'IFRAME',
  'VIDEO',
  'AUDIO',
  'TEMPLATE',
])
const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'BR',
  'HR',
  'HEADER',
  'BODY',
  'DL',
  'DT',
  'DD',
  'TIME',
  'ADDRESS',
])

/** Paragraphs of an article's markup, an empty line between them; captions, tables, asides and a repeated title are left out. */
export function textOfMarkup(markup: string, title: string): string {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`)
  const paragraphs: string[] = []
  let line = ''
  const end = () => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim()
    line = ''
    if (text !== '' && text !== title) paragraphs.push(text)
  }
  // A stack and not recursion: hostile pages nest deeper than the call stack reaches.
  const stack: (MarkupNode | 'end')[] = [document.body]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) break
    if (node === 'end') end()
    else if (node.nodeType === textNode) line += node.textContent ?? ''
    else if (node.nodeType === elementNode && !left.has(node.nodeName.toUpperCase())) {
      if (blocks.has(node.nodeName.toUpperCase())) {
        end()
        stack.push('end')
      }
      for (const child of Array.from(node.childNodes).toReversed()) stack.push(child)
    }
  }
  end()
  return paragraphs.join('\n\n')
}
