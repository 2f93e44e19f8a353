import { escapeHtml } from '@/core/text/escape-html'
import { directionOf } from '../language/direction'

export const inLanguage = (language: string) =>
  `lang="${escapeHtml(language)}" dir="${directionOf(language)}"`

/** Data for the page's own script; `<` is escaped, so that no text can end the element. Never run, so no policy is asked. */
export const dataElement = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
