import { directionOf } from '../language/direction'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML; everything that an article or a reader wrote goes through here. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

export const inLanguage = (language: string) =>
  `lang="${escapeHtml(language)}" dir="${directionOf(language)}"`

/** Data for the page's own script; `<` is escaped, so that no text can end the element. Never run, so no policy is asked. */
export const dataElement = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
