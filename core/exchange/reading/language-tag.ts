/** A language as the archive writes it: a tag of BCP 47 (`ar`, `en-GB`, also where `_` stands for `-`); null for anything else. */
export function languageTag(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
