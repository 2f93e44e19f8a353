import { actorName } from '@/components/language/actor-name'
import type { Locale } from '@/core/query/view'
import { Foreign } from './foreign'

interface Props {
  actor: { id: string; names: Record<string, string> }
  locale: Locale
}

export function ActorName({ actor, locale }: Props) {
  const { text, language } = actorName(actor, locale)
  return <Foreign language={language}>{text}</Foreign>
}
