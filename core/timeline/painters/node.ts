import { escapeHtml } from '../../text/escape-html'

/** An element of markup as plain data: written out on the server, patched into the page in the browser. */
export interface PaintNode {
  tag: string
  attributes: Readonly<Record<string, string>>
  /** Tells siblings of one kind apart from one picture to the next. */
  key: string | null
  children: readonly (PaintNode | string)[]
}

type Attribute = string | number | boolean | null | undefined

/** Rounded to tenths of a px: enough for the eye, and the same on both sides. */
const written = (value: string | number | true) =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : String(value)

/** `false`, null and undefined leave an attribute out; `key` is not written. */
export function node(
  tag: string,
  attributes: Record<string, Attribute>,
  ...children: (PaintNode | string | null)[]
): PaintNode {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'key' || value === false || value === null || value === undefined) continue
    kept[name] = written(value)
  }
  const { key } = attributes
  return {
    tag,
    attributes: kept,
    key: key === undefined || key === null ? null : String(key),
    children: children.filter((child) => child !== null),
  }
}

/** The markup as text, every value escaped; good as HTML and, with `xmlns` on the root, as XML. */
export function markup(root: PaintNode | string): string {
  if (typeof root === 'string') return escapeHtml(root)
  const attributes = Object.entries(root.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  return `<${root.tag}${attributes}>${root.children.map(markup).join('')}</${root.tag}>`
}
