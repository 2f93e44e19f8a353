import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, mix, readColour } from '@/core/embed/colour'
import { readTheming, usualColours, writeTheming } from '@/core/embed/theming'
import { themingCss } from '@/core/embed/theming-css'

const read = (query: string, scheme: 'light' | 'dark' | null = null) =>
  readTheming(new URLSearchParams(query), scheme)

/** What the last rule that sets a variable says of it. */
const valueIn = (css: string, name: string) =>
  [...css.matchAll(new RegExp(`${name}:(#[0-9a-f]{6})`, 'g'))].at(-1)?.[1]

describe('a colour', () => {
  it.each([
    ['9a2c1b', '#9a2c1b'],
    ['#9A2C1B', '#9a2c1b'],
    ['fa0', '#ffaa00'],
  ])('%s is read', (text, colour) => expect(readColour(text)).toBe(colour))

  it.each(['red', 'rgb(0,0,0)', '#12345', '#1234567', 'fff;}', 'url(x)', '#ffff', ''])('%s is none', (text) =>
    expect(readColour(text)).toBeNull(),
  )

  it('has the contrast that the standard gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080')
  })
})

describe('theming', () => {
  it('takes what is given and tells of nothing', () => {
    expect(read('accent=9a2c1b&paper=fff&ink=111&font-size=18px&radius=8')).toEqual({
      theming: { accent: '#9a2c1b', paper: '#ffffff', ink: '#111111', fontSize: 18, radius: 8 },
      problems: [],
    })
  })

  it.each([
    ['paper=102030', { paper: '#102030', ink: usualColours.dark.ink }],
    ['paper=fffbe0', { paper: '#fffbe0', ink: usualColours.light.ink }],
    ['ink=ffd0d0', { paper: usualColours.dark.paper, ink: '#ffd0d0' }],
  ])('%s: the other is chosen to suit it', (query, expected) =>
    expect(read(query)).toMatchObject({ theming: expected, problems: [] }),
  )

  it.each([
    ['paper=fff&ink=999', [['ink', 'hard-to-read']]],
    ['paper=777', [['paper', 'hard-to-read']]],
    ['accent=fbfaf0&theme=light', [['accent', 'hard-to-read']]],
    ['accent=red', [['accent', 'not-a-colour']]],
    ['ink=%3C/style%3E', [['ink', 'not-a-colour']]],
    ['font-size=99', [['font-size', 'not-a-size']]],
    [
      'font-size=1em&radius=-1',
      [
        ['font-size', 'not-a-size'],
        ['radius', 'not-a-size'],
      ],
    ],
  ])('%s is refused', (query, expected) => {
    const { theming, problems } = read(query, query.includes('light') ? 'light' : null)
    expect(problems.map(({ parameter, reason }) => [parameter, reason])).toEqual(expected)
    expect(theming).toEqual({ accent: null, paper: null, ink: null, fontSize: null, radius: null })
    expect(themingCss(theming)).toBe('')
  })

  it('uses an accent only in the schemes in which it can be seen', () => {
    const css = themingCss(read('accent=ffd400').theming)
    expect(css).toContain('dark')
    expect(css).not.toContain("[data-theme='light']{")
  })

  it('keeps everything legible, whatever the colours', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'))
    fc.assert(
      fc.property(colour, colour, fc.option(colour), (paper, ink, accent) => {
        const { theming } = read(`paper=${paper}&ink=${ink}${accent ? `&accent=${accent}` : ''}`)
        fc.pre(theming.paper !== null)
        const css = themingCss(theming)
        const of = (name: string) => readColour(valueIn(css, name) ?? '')!
        const [ground, text] = [of('--paper'), of('--ink')]
        expect(contrast(of('--muted'), ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(of('--marker'), text)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(of('--tl-tint'), text)).toBeGreaterThanOrEqual(4.5)
        for (const sign of [
          '--accent',
          '--tl-accent',
          '--tl-conflict-hue',
          '--tl-speech-hue',
          '--tl-other-hue',
        ])
          expect(contrast(of(sign), ground)).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  it('lets no word of an address into the style sheet', () => {
    const names = ['accent', 'paper', 'ink', 'font-size', 'radius']
    const query = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(query, (parameters) => {
        const css = themingCss(readTheming(new URLSearchParams(parameters), null).theming)
        expect(css).toMatch(/^[-:#.;{}()'[\]@=a-z0-9 ]*$/)
      }),
    )
  })

  it('is written as it was read', () => {
    const { theming } = read('radius=0&ink=123&paper=fff&font-size=20')
    expect(readTheming(writeTheming(theming), null).theming).toEqual(theming)
  })

  it('knows the colours of the style sheet', async () => {
    const css = await readFile(
      path.resolve(import.meta.dirname, '../../../components/embed/style.css'),
      'utf8',
    )
    for (const { paper, ink, accent } of Object.values(usualColours))
      for (const [name, value] of Object.entries({ paper, ink, accent }))
        expect(css).toContain(`--${name}: ${value};`)
  })
})
