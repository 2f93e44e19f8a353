import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { root } from './site'

const axe = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** What axe has to say of a page, or of the part that a selector names, as one line each. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (selector) => {
    const runner = (
      globalThis as unknown as {
        axe: { run(part?: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    const found = await (selector === undefined ? runner.run() : runner.run(selector))
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  }, part)
}
