/** The query that goes along from page to page: how things are shown, not which. */
export function carriedParameters(parameters: { get: (name: string) => string | null }): string {
  const kept = new URLSearchParams()
  for (const name of ['axis', 'months', 'theme']) {
    const value = parameters.get(name)
    if (value) kept.set(name, value)
  }
  return kept.size === 0 ? '' : `?${kept.toString()}`
}

/** The same query with one parameter set, or taken out with null. */
export function withParameter(parameters: URLSearchParams, name: string, value: string | null): string {
  const changed = new URLSearchParams(parameters)
  if (value === null) changed.delete(name)
  else changed.set(name, value)
  return changed.size === 0 ? '' : `?${changed.toString()}`
}
