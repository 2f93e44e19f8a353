import { compiledCore } from './compiled'
import { median, rounded } from '../statistics'
import { fresh, type Sample } from './corpus'

const { extract } = await compiledCore()

/** How much longer ten times the text takes; ten would be linear. */
export interface LinearityRow {
  text: string
  /** `10 / 1`: ten times the article against the article. */
  sizes: string
  ratio: number
}

/** Size in articles, and how often it is read in a round, so that short times are not lost in noise. */
const sizes = [
  { articles: 1, passes: 30 },
  { articles: 10, passes: 6 },
  { articles: 100, passes: 1 },
] as const

/** Times the whole extraction of an article, of ten and of a hundred of it in one text; medians of `rounds`. */
export function measureLinearity(
  texts: readonly { name: string; sample: Sample }[],
  rounds: number,
  say: (line: string) => void,
): LinearityRow[] {
  return texts.flatMap(({ name, sample }) => {
    const times = sizes.map((): number[] => [])
    for (let round = -1; round < rounds; round++) {
      if (round >= 0) say(`Extracting growing texts (${name}), round ${round + 1} of ${rounds} …`)
      sizes.forEach(({ articles, passes }, i) => {
        const spent = timeOf(sample, articles, passes)
        if (round >= 0) times[i]?.push(spent)
      })
    }
    const [one, ten, hundred] = times.map(median)
    if (one === undefined || ten === undefined || hundred === undefined) return []
    return [
      { text: name, sizes: '10 / 1', ratio: rounded(ten / one) },
      { text: name, sizes: '100 / 10', ratio: rounded(hundred / ten) },
    ]
  })
}

function timeOf({ text, publishedOn }: Sample, articles: number, passes: number): number {
  const repeated = `${text.trim()}\n\n`.repeat(articles)
  const inputs = Array.from({ length: passes }, () => fresh(repeated))
  const started = performance.now()
  for (const input of inputs) extract(input, { publishedOn })
  return (performance.now() - started) / passes
}
