const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const blank = /[ \t\r\n]*/y

/** Where the string that begins at a place ends (after its quotation mark); -1 when it does not, or holds what none may. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '"') return at + 1
    if (sign < ' ') return -1
    if (sign !== '\\') continue
    at += 1
    const escaped = text[at] ?? ''
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4
    else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return -1
  }
  return -1
}

/**
 * Where a text stops being JSON (RFC 8259) and what was expected there; null when it is JSON. JSON.parse does not say where.
 */
export function jsonFault(text: string): { offset: number; expected: string } | null {
  let at = 0
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) at = pattern.lastIndex
    return match !== null
  }
  const skipString = () => {
    const end = text[at] === '"' ? endOfString(text, at) : -1
    if (end !== -1) at = end
    return end !== -1
  }
  /** What closes each list or object that is open. */
  const open: string[] = []
  let wanted: 'value' | 'name' | 'value or ]' | 'name or }' | 'next' = 'value'
  for (;;) {
    skip(blank)
    const sign = text[at]
    if (wanted === 'next') {
      const closing = open.at(-1)
      if (closing === undefined) return sign === undefined ? null : { offset: at, expected: 'nothing more' }
      if (sign === closing) {
        open.pop()
        at += 1
      } else if (sign === ',') {
        at += 1
        wanted = closing === '}' ? 'name' : 'value'
      } else return { offset: at, expected: `, or ${closing}` }
      continue
    }
    if ((wanted === 'value or ]' && sign === ']') || (wanted === 'name or }' && sign === '}')) {
      open.pop()
      at += 1
      wanted = 'next'
      continue
    }
    if (wanted === 'name' || wanted === 'name or }') {
      if (!skipString())
        return {
          offset: at,
          expected: wanted === 'name' ? 'a name in quotation marks' : 'a name in quotation marks or }',
        }
      skip(blank)
      if (text[at] !== ':') return { offset: at, expected: ':' }
      at += 1
      wanted = 'value'
      continue
    }
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']')
      at += 1
      wanted = sign === '{' ? 'name or }' : 'value or ]'
    } else if (skipString() || skip(literal)) wanted = 'next'
    else
      return {
        offset: at,
        expected: sign === '"' ? 'a string that ends and has no control characters' : 'a value',
      }
  }
}
