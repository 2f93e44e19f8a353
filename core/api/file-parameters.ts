import { z } from 'zod'
import { axisDirections, gapModes, laneModes, laneOrders, locales, monthNames, themes } from '../query/view'
import { filterParameters, idParameter } from './parameters'

/** Which events, and the language of the words that are not the sources' own. */
const fileParameters = {
  ...filterParameters,
  lang: z.enum(locales).optional(),
  months: z.enum(monthNames).optional(),
}

/** What a view is asked for with as a file; read as the page reads it (core/query/read-view.ts). */
export const fileQuery = z.object(fileParameters)

export const tableQuery = z.object({ ...fileParameters, bom: z.literal('1').optional() })

const anyPage = 'Give the number of a page, a whole number from 1 to 200.'

/** Which fifty entries of a feed. */
export const feedPage = z.object({
  page: z.coerce.number({ error: anyPage }).int(anyPage).min(1, anyPage).max(200, anyPage).default(1),
})

export const feedQuery = fileQuery.extend(feedPage.shape)

export const paperQuery = fileQuery.extend({
  axis: z.enum(axisDirections).optional(),
  lanes: z.enum(laneModes).optional(),
  order: z.enum(laneOrders).optional(),
  gaps: z.enum(gapModes).optional(),
})

const px = (name: string) =>
  z.coerce
    .number({ error: `Give the ${name} in px, a whole number from 200 to 4000.` })
    .int(`Give the ${name} in px, a whole number from 200 to 4000.`)
    .min(200, `The ${name} must be 200 px or more.`)
    .max(4000, `The ${name} must be 4000 px or less.`)

/** How large a picture shall be, in px and dots a px; without a height it is as high as the whole timeline needs. */
export const pictureSize = z.object({
  width: px('width').default(1200),
  height: px('height').optional(),
  scale: z.coerce
    .number({ error: 'Give the scale as a number from 1 to 4.' })
    .min(1, 'The scale must be 1 or more.')
    .max(4, 'The scale must be 4 or less.')
    .default(1),
})

export const dotsQuery = paperQuery.extend({
  span: z.string().optional(),
  event: idParameter.optional(),
  theme: z.enum(themes).optional(),
  ...pictureSize.shape,
})

/** Drawn by lines, a picture has no dots. */
export const linesQuery = dotsQuery.omit({ scale: true })
