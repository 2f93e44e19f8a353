import type { Locale, View } from '@/core/query/view'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'
import { actorName } from '../language/actor-name'
import { editionOf } from '../language/edition'
import { subjectOf } from '../language/subject'

const messages = { ar, en }

export type ShareWords = (typeof en)['share']
export type ShareTitles = Record<Locale, { view: string; all: string }>

/** The words of the share panel, as plain data: they cross to the browser. */
export const shareWords = (locale: Locale): ShareWords => messages[locale].share

/** What a view is called in each language, for who hears its frame. `actors`: those whose names are known. */
export function shareTitles(
  view: View,
  actors: readonly { id: string; names: Record<string, string> }[],
): ShareTitles {
  const titlesIn = (locale: Locale) => {
    const edition = editionOf(locale, view)
    const names = view.filter.actors.flatMap((id) => {
      const actor = actors.find((each) => each.id === id)
      return actor ? [actorName(actor, locale).text] : []
    })
    const all = edition.t('embed.title')
    const subject = subjectOf(edition, names)
    return { view: subject === null ? all : edition.t('embed.titleOf', { subject }), all }
  }
  return { ar: titlesIn('ar'), en: titlesIn('en') }
}
