import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { ingestArticle } from '@/server/archive/ingest'
import { savedTimeline, savedTimelines } from '@/server/archive/saved-timelines'
import { useDatabase } from '@/tests/support/database'
import { summit } from '../archive/article'

useDatabase()
beforeAll(() => ingestArticle(summit))

function run(...args: string[]) {
  const root = path.resolve(import.meta.dirname, '../../..')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bin/timeline.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('the timeline command', () => {
  it('saves a view under a name made from its title, changes it, lists and removes it', async () => {
    const query = '/en?type=meeting&actor=joe-biden'
    expect(run('save', '--title', 'The Geneva summit', '--language', 'en', '--query', query).stdout).toMatch(
      /^Saved: the-geneva-summit\t\/embed\/t\/the-geneva-summit\tframed by \*\tactor=joe-biden&type=meeting\t/,
    )
    run(
      'save',
      '--id',
      'the-geneva-summit',
      '--frame-ancestors',
      'https://A.example/ https://b.example',
      '--private',
    )
    expect(await savedTimeline('the-geneva-summit')).toMatchObject({
      title: 'The Geneva summit',
      query: 'actor=joe-biden&type=meeting',
      frameAncestors: ['https://a.example', 'https://b.example'],
      published: false,
    })
    expect(JSON.parse(run('list', '--json').stdout)).toHaveLength(1)
    expect(run('remove', 'the-geneva-summit').status).toBe(0)
    expect(await savedTimeline('the-geneva-summit')).toBeNull()
  })

  it.each([
    [['save'], /Give a --title/],
    [['save', '--title', 'T', '--query', 'from=banana'], /from=banana cannot be used \(not-a-date\)/],
    [['save', '--title', 'T', '--frame-ancestors', 'https://a; script-src *'], /“https:\/\/a;” is no origin/],
    [['remove', 'nothing'], /There is no timeline “nothing”/],
  ])('%j is refused with a reason, and nothing is saved', async (args, reason) => {
    const { status, stderr, stdout } = run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(reason)
    expect(await savedTimelines()).toEqual([])
  })
})
