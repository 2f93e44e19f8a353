import { colours } from '@/core/timeline/painters/colours'
import { sheetStyle } from '@/core/timeline/painters/sheet-style'
import { printable } from '@/core/text/printable'

/** Text as a string of CSS: whatever it holds, it does not end the string or the element that it stands in. */
const cssString = (text: string) =>
  `"${printable(text)
    .replace(/\s+/g, ' ')
    .replace(/["\\<>&]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`

const { soft, ink, rule, accent } = colours.light

/** What is said in the margins of each sheet. */
export interface Running {
  /** At the head, but for the first sheet. */
  title: string
  /** At the foot. */
  site: string
  rtl: boolean
}

/** Sheets of A4: the title at the head of each but the first, its number at the foot. */
function sheets({ title, site, rtl }: Running): string {
  const [start, end] = rtl ? ['right', 'left'] : ['left', 'right']
  const small = `font:8.5pt 'IBM Plex Sans Arabic',sans-serif;color:${soft}`
  return `@page{size:A4;margin:20mm 16mm 18mm}
@page{@top-${start}{content:${cssString(title)};${small};white-space:nowrap}@bottom-${start}{content:${cssString(site)};${small}}@bottom-${end}{content:counter(page) " / " counter(pages);${small}}}
@page:first{@top-${start}{content:""}}`
}

/** Where whoever prints serves the faces of the font, by weight. */
export const paperFaces = { 400: '/regular.ttf', 600: '/semibold.ttf' } as const

const faces = Object.entries(paperFaces)
  .map(
    ([weight, address]) =>
      `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:${weight};font-display:block;src:url(${address})}`,
  )
  .join('\n')

/**
 * The style of a view on paper. Ligatures that letters can do without, and the halo of the picture's words, which is the
 * same words once more, would be in the way of who copies or searches the text of a PDF.
 */
export const paperStyle = (running: Running): string => `${faces}
${sheets(running)}
*{box-sizing:border-box}
html{color:${ink};background:#fff;font:10pt/1.55 'IBM Plex Sans Arabic',sans-serif;overflow-wrap:anywhere;font-variant-ligatures:no-common-ligatures;-webkit-print-color-adjust:exact;print-color-adjust:exact}
:lang(ar){line-height:1.7}
body,h1,h2,h3,p,ol,ul,blockquote{margin:0;padding:0}
ol,ul{list-style:none}
a{color:inherit;text-decoration:none}
h1{font-size:22pt;font-weight:600;line-height:1.35}
h2{font-size:13pt;font-weight:600;margin-block:9mm 3mm;padding-block-end:1mm;border-block-end:.6mm solid ${ink};break-after:avoid}
h3{font-size:11.5pt;font-weight:600;break-after:avoid}
p,li{orphans:3;widows:3}
.soft{color:${soft};font-size:9pt}
.head{display:grid;gap:1mm;margin-block-end:6mm}
.notes .address{inline-size:fit-content}
.address{color:${soft};font-size:8.5pt;unicode-bidi:isolate}
.sheet{break-inside:avoid;margin-block-end:3mm}
.sheet+.sheet{break-before:page}
.sheet svg{display:block;inline-size:100%;block-size:auto;font-family:'IBM Plex Sans Arabic',sans-serif}
.tl-legend{display:flex;flex-wrap:wrap;gap:1mm 5mm;margin-block-start:2mm;font-size:8.5pt;color:${soft};break-inside:avoid}
.tl-legend li{display:flex;align-items:center;gap:1.5mm}
.events li{break-inside:avoid;padding-block:2.5mm;border-block-end:.2mm solid ${rule}}
.when{font-size:9pt;font-weight:600;break-after:avoid}
.when .soft{font-weight:400}
.reference{color:${accent};font-size:8pt;font-weight:400;vertical-align:.35em;white-space:nowrap}
blockquote{margin-block-start:1mm;padding-inline-start:3mm;border-inline-start:.5mm solid ${rule};font-size:9.5pt}
.speaker{color:${soft}}
.notes{break-before:auto}
.notes li{break-inside:avoid;margin-block-end:2.5mm;padding-inline-start:9mm;position:relative;font-size:9pt}
.notes .number{position:absolute;inset-inline-start:0;font-weight:600;color:${accent}}
q,.notes .address{display:block}
q{quotes:none}
cite{font-style:normal;font-weight:600}
${sheetStyle(colours.light)}
.tl-label,.tl-note{stroke:none}`
