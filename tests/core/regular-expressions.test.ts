import fs from 'node:fs'
import path from 'node:path'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

const folders = ['core', 'server', 'components', 'app']
/** One expression; recheck answers most within milliseconds. */
const milliseconds = 5_000

interface Expression {
  source: string
  flags: string
  where: string
}

const sourcesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => path.join(folder, file))

/** Regular expressions written in a file, and calls that make one of a string, which nobody could check. */
function expressionsOf(file: string): { literals: Expression[]; built: string[] } {
  const code = fs.readFileSync(file, 'utf8')
  const literals: Expression[] = []
  const built: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null && 'start' in node) {
      const { regex } = node
      const line = code.slice(0, Number(node.start)).split('\n').length
      if ('pattern' in regex && 'flags' in regex)
        literals.push({
          source: String(regex.pattern),
          flags: String(regex.flags),
          where: `${file}:${line}`,
        })
    }
    if ('type' in node && /^(?:New|Call)Expression$/.test(String(node.type)) && 'callee' in node) {
      const { callee } = node
      if (typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === 'RegExp')
        built.push(file)
    }
    Object.values(node).forEach(visit)
  }
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  return { literals, built }
}

test('no regular expression of the product can take more than linear time, and none is built from a string', () => {
  const files = folders.flatMap(sourcesIn).map(expressionsOf)
  expect(files.flatMap(({ built }) => built)).toEqual([])
  const literals = new Map(
    files.flatMap(({ literals: found }) => found).map((each) => [`/${each.source}/${each.flags}`, each]),
  )
  expect(literals.size).toBeGreaterThan(200)
  const doubtful = [...literals].flatMap(([written, { source, flags, where }]) => {
    const { status } = checkSync(source, flags.replace(/[dgvy]/g, ''), { timeout: milliseconds })
    return status === 'safe' ? [] : [`${where} ${status}: ${written}`]
  })
  expect(doubtful).toEqual([])
}, 300_000)

test('an expression that backtracks is told from a safe one', () => {
  expect(checkSync('^(a+)+$', '', { timeout: milliseconds }).status).toBe('vulnerable')
  expect(checkSync(String.raw`\s+$`, '', { timeout: milliseconds }).status).toBe('vulnerable')
})
