import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { goldSchema } from '@/core/extraction/evaluation/gold'
import type { Gold } from '@/core/extraction/evaluation/gold'

const folder = path.resolve(import.meta.dirname, '../fixtures/gold')

/** The project's own gold articles with their texts. */
export const articles: { gold: Gold; text: string; published: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
    const text = readFileSync(path.join(folder, name.replace('.json', '.txt')), 'utf8')
    return { gold, text, published: gold.published }
  })
