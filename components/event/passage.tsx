import type { CitationRecord } from '@/core/archive/records'
import { textIn } from '../language/direction'

/** The passage of the article with the words that tell of the event highlighted. */
export function Passage({ citation }: { citation: CitationRecord }) {
  const { passage, passageStart, start, end } = citation
  return (
    <blockquote {...textIn(citation.article.language)} className="font-serif text-[1.0625rem] leading-loose">
      {passage.slice(0, start - passageStart)}
      <mark>{passage.slice(start - passageStart, end - passageStart)}</mark>
      {passage.slice(end - passageStart)}
    </blockquote>
  )
}
