const partsOf = (hash: string) =>
  hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '')

/** What a name says in an address's fragment (`#name=value&…`), or null. */
export function readFragment(hash: string, name: string): string | null {
  const part = partsOf(hash).find((each) => each.startsWith(`${name}=`))
  if (part === undefined) return null
  try {
    const value = decodeURIComponent(part.slice(name.length + 1))
    return value === '' ? null : value
  } catch {
    return null
  }
}

/** The fragment with another value of the name, or without it; what else stands in it stays. `#` or empty. */
export function writeFragment(hash: string, name: string, value: string | null): string {
  const others = partsOf(hash).filter((each) => !each.startsWith(`${name}=`))
  const parts = value === null ? others : [...others, `${name}=${encodeURIComponent(value)}`]
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}
