import { printable } from './printable'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML and XML show it, good in an attribute too: no sign of it is taken for markup. */
export const escapeHtml = (text: string) =>
  printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
