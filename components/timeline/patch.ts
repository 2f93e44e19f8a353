import type { PaintNode } from '@/core/timeline/painters/node'

const svgNamespace = 'http://www.w3.org/2000/svg'
const keys = new WeakMap<Element, string>()

function create(wanted: PaintNode, parent: Element): Element {
  const inSvg =
    wanted.tag === 'svg' || (parent.namespaceURI === svgNamespace && parent.tagName !== 'foreignObject')
  const element = inSvg
    ? document.createElementNS(svgNamespace, wanted.tag)
    : document.createElement(wanted.tag)
  if (wanted.key !== null) keys.set(element, wanted.key)
  return element
}

function patchAttributes(element: Element, wanted: PaintNode): void {
  for (const name of element.getAttributeNames()) {
    if (name !== 'xmlns' && !(name in wanted.attributes)) element.removeAttribute(name)
  }
  for (const [name, value] of Object.entries(wanted.attributes)) {
    if (name !== 'xmlns' && element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}

/** Makes the element's attributes and children what the node says; keyed children keep their elements. */
export function patch(element: Element, wanted: PaintNode): void {
  patchAttributes(element, wanted)
  patchChildren(element, wanted.children)
}

/** Makes the element's children what the nodes say and leaves its own attributes alone. */
export function patchChildren(element: Element, wanted: PaintNode['children']): void {
  if (wanted.every((child) => typeof child === 'string')) {
    const text = wanted.join('')
    if (element.childElementCount > 0 || element.textContent !== text) element.textContent = text
    return
  }
  const keyed = new Map<string, Element>()
  const plain: Element[] = []
  const lasting = new Set(wanted.map((child) => (typeof child === 'string' ? null : child.key)))
  const gone: Element[] = []
  for (const child of element.children) {
    const key = keys.get(child)
    if (key === undefined) plain.push(child)
    else if (lasting.has(key)) keyed.set(key, child)
    else gone.push(child)
  }
  // First of all, so that none that stays has to be moved past them: an element that is moved loses the focus.
  for (const child of gone) child.remove()
  let place: ChildNode | null = element.firstChild
  for (const child of wanted) {
    if (typeof child === 'string') {
      if (place instanceof Text) {
        if (place.data !== child) place.data = child
        place = place.nextSibling
      } else element.insertBefore(document.createTextNode(child), place)
      continue
    }
    const found = child.key === null ? takePlain(plain, child.tag) : keyed.get(child.key)
    const usable = found?.tagName.toLowerCase() === child.tag.toLowerCase() ? found : undefined
    if (child.key !== null) keyed.delete(child.key)
    const target: Element = usable ?? create(child, element)
    patch(target, child)
    if (target === place) place = place.nextSibling
    else element.insertBefore(target, place)
  }
  while (place) {
    const next: ChildNode | null = place.nextSibling
    place.remove()
    place = next
  }
}

function takePlain(plain: Element[], tag: string): Element | undefined {
  const at = plain.findIndex((child) => child.tagName.toLowerCase() === tag.toLowerCase())
  return at < 0 ? undefined : plain.splice(at, 1)[0]
}
