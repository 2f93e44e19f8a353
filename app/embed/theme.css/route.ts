import { readTheming } from '@/core/embed/theming'
import { themingCss } from '@/core/embed/theming-css'

/** The style sheet of an embed's theming; the same address is the same sheet for a day. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url)
  const theme = searchParams.get('theme')
  const { theming } = readTheming(searchParams, theme === 'light' || theme === 'dark' ? theme : null)
  return new Response(themingCss(theming), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=86400',
    },
  })
}
