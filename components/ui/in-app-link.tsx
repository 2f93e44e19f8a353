import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link within the site. Lists hold hundreds of them and every page is made on request: nothing is fetched ahead. */
export function InAppLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />
}
