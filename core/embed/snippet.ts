import { escapeHtml } from '../text/escape-html'

/** What a snippet puts into a page. Addresses are absolute. */
export interface Embedding {
  /** The embed. */
  src: string
  /** The same view on the site. */
  link: string
  /** What the frame is called, for readers who hear it. */
  title: string
  /** `hostScript` of the site. */
  script: string
  /** Px that it shall be high; null: as high as it needs to be. */
  height: number | null
}

export const snippetKinds = ['iframe', 'script', 'element'] as const
export type SnippetKind = (typeof snippetKinds)[number]

/** Scripts run, in an origin of their own; links open in new windows that are bound by nothing. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
export const frameReferrer = 'strict-origin-when-cross-origin'
/** Px of an embed that nobody resizes. */
export const usualHeight = 640

const attributes = (given: Record<string, string | null>) =>
  Object.entries(given)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeHtml(value)}"`]))
    .join('')

/** A frame of fixed size in px, as oEmbed wants it. */
export function fixedFrame({ src, title }: Embedding, width: number, height: number): string {
  return `<iframe${attributes({
    src,
    title,
    width: String(width),
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    sandbox: frameSandbox,
    referrerpolicy: frameReferrer,
    style: 'max-width:100%;border:0',
  })}></iframe>`
}

const linkUnder = ({ link, title }: Embedding) => `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`

const writers: Record<SnippetKind, (embedding: Embedding, list: string) => string> = {
  // Where the page keeps the style, a browser that knows `frame-sizing` makes it as high as it needs; where a page strips
  // or refuses the style, the attributes remain.
  iframe: (embedding) =>
    `<iframe${attributes({
      src: embedding.src,
      title: embedding.title,
      width: '100%',
      height: String(embedding.height ?? usualHeight),
      frameborder: '0',
      loading: 'lazy',
      sandbox: frameSandbox,
      referrerpolicy: frameReferrer,
      style:
        embedding.height === null
          ? `width:100%;border:0;height:auto;min-height:${usualHeight}px;frame-sizing:content-height`
          : 'width:100%;border:0',
    })}></iframe>\n<p>${linkUnder(embedding)}</p>`,
  script: (embedding) =>
    `<script async${attributes({
      src: embedding.script,
      'data-src': embedding.src,
      'data-title': embedding.title,
      'data-height': embedding.height === null ? null : String(embedding.height),
    })}></script>\n<p>${linkUnder(embedding)}</p>`,
  element: (embedding, list) =>
    `<sanad-timeline${attributes({
      src: embedding.src,
      title: embedding.title,
      height: embedding.height === null ? null : String(embedding.height),
    })}>${linkUnder(embedding)}${list === '' ? '' : `\n${list}\n`}</sanad-timeline>\n<script async${attributes({ src: embedding.script })}></script>`,
}

/**
 * The code to put into a page; all that comes from elsewhere is escaped. `list`: events as HTML of this site, which stands in
 * an element beside its link for readers without scripts.
 */
export const snippetOf = (kind: SnippetKind, embedding: Embedding, list = ''): string =>
  writers[kind](embedding, list)
