import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFragment, writeFragment } from '@/core/embed/fragment'
import { isReadyMessage, linkMessages, readEvent, readSize, sizeMessages } from '@/core/embed/messages'

describe('messages of an embed', () => {
  it('tell its height in each form that a listener may know', () => {
    const [own, text, embedly, amp, resizer] = sizeMessages(812, 'https://site/embed')
    expect(readSize(own)).toBe(812)
    expect(JSON.parse(String(text))).toEqual(embedly)
    expect(embedly).toMatchObject({ context: 'iframe.resize', height: 812 })
    expect(resizer).toEqual({ type: 'iframe-resized', height: 812 })
    expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 812 })
  })

  it('speak with WordPress by the secret that it has put into the address', () => {
    const src = 'https://site/embed?lang=ar#?secret=aB3'
    expect(sizeMessages(812, src)).toContainEqual({ message: 'height', value: 812, secret: 'aB3' })
    expect(linkMessages('https://site/ar', src)).toEqual([
      { message: 'link', value: 'https://site/ar', secret: 'aB3' },
    ])
    expect(isReadyMessage({ message: 'ready', secret: 'aB3' }, src)).toBe(true)
    for (const other of [
      'https://site/embed',
      'https://site/embed#?secret=',
      'https://site/embed#?secret=a"b',
    ]) {
      expect(sizeMessages(812, other)).toHaveLength(5)
      expect(linkMessages('https://site/ar', other)).toEqual([])
      expect(isReadyMessage({ message: 'ready', secret: 'aB3' }, other)).toBe(false)
      expect(isReadyMessage({ message: 'ready', secret: null }, other)).toBe(false)
    }
  })

  it.each([
    null,
    7,
    'sanad:size',
    { height: 3 },
    { type: 'sanad:size', height: '3' },
    { type: 'sanad:size', height: Infinity },
  ])('%j tells no height', (data) => expect(readSize(data)).toBeNull())

  it('name an event, none, or are not of this kind', () => {
    expect(readEvent({ type: 'sanad:chosen', event: 'e1' }, 'chosen')).toEqual({ event: 'e1' })
    expect(readEvent({ type: 'sanad:chosen', event: null }, 'chosen')).toEqual({ event: null })
    expect(readEvent({ type: 'sanad:chosen', event: 'e1' }, 'choose')).toBeNull()
    expect(readEvent({ type: 'sanad:chosen', event: 'e'.repeat(161) }, 'chosen')).toBeNull()
    expect(readEvent({ type: 'sanad:chosen' }, 'chosen')).toBeNull()
  })
})

describe('the fragment of a page', () => {
  it('keeps what else stands in it', () => {
    expect(writeFragment('#part-2', 'event', 'e1')).toBe('#part-2&event=e1')
    expect(writeFragment('#part-2&event=e1&b=2', 'event', 'e2')).toBe('#part-2&b=2&event=e2')
    expect(writeFragment('#event=e1', 'event', null)).toBe('')
    expect(readFragment('#part-2&event=e1', 'other')).toBeNull()
    expect(readFragment('#event=%E0%A4%A', 'event')).toBeNull()
  })

  it('gives back whatever was put into it', () => {
    const value = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(value, fc.string(), (event, hash) => {
        expect(readFragment(writeFragment(`#${hash}`, 'event', event), 'event')).toBe(event)
      }),
    )
  })
})
