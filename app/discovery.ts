import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { originOf } from './origin'

/**
 * A page's other addresses and where consumers find out how to embed it (oEmbed). `path` is the page's own address, without
 * its origin.
 */
export async function embeddable(
  alternates: Metadata['alternates'],
  path: string,
  title: string,
): Promise<Metadata['alternates']> {
  const origin = originOf(await headers())
  const linkTo = (format: string) => {
    const parameters = new URLSearchParams({ url: `${origin}${path}`, format })
    return [{ url: `${origin}/oembed?${parameters.toString()}`, title }]
  }
  const types = { 'application/json+oembed': linkTo('json'), 'text/xml+oembed': linkTo('xml') }
  return { ...alternates, types: { ...alternates?.types, ...types } }
}
