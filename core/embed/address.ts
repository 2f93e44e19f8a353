import type { Locale, View } from '../query/view'
import { writeView } from '../query/write-view'
import { writeTheming, type Theming } from './theming'

/** Address of the script that puts embeds into other pages. */
export const hostScript = '/embed/embed.js'

/** Address of a view as an embed, without an origin. */
export function embedHref(view: View, locale: Locale, theming?: Theming): string {
  const parameters = new URLSearchParams({ lang: locale })
  for (const [name, value] of writeView(view, locale)) parameters.append(name, value)
  for (const [name, value] of theming ? writeTheming(theming) : []) parameters.append(name, value)
  return `/embed?${parameters.toString()}`
}
