import type { Candidate } from './candidates'
import type { ClauseReading } from './clause-reading'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'

/** Clauses in which a sentence tells what was found; a relative clause tells of something else. */
const telling = new Set<Clause['role']>(['main', 'content', 'coordinate'])

/**
 * «قال باحثون إن …، وفق دراسة نشرتها الأربعاء دورية …»: what a study or a report found has no day of its own and is news on
 * the day on which it came out, whatever day a clause beside names. Null where the sentence tells otherwise.
 *
 * @param publication the candidate that the clause of the source would be
 */
export function asPublished(
  main: Candidate | null,
  readings: readonly ClauseReading[],
  language: EventLanguage,
  candidateOf: (reading: ClauseReading) => Candidate,
): Candidate | null {
  const source = readings.find(
    ({ clause, dates, lemma }) =>
      clause.role === 'source' && dates.length > 0 && language.publishing.has(lemma),
  )
  if (!source) return null
  const finding = main?.clause && telling.has(main.clause.role) ? main : null
  if (finding) return finding.dates.length === 0 ? { ...finding, dates: source.dates } : null
  const published = candidateOf(source)
  const [first] = published.view.clauses
  return first && telling.has(first.role) ? { ...published, clause: first } : published
}
