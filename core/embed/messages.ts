/** What an embed and the page around it say to each other by `postMessage`. */
export const messages = {
  /** The embed is so many px high. */
  size: 'sanad:size',
  /** In the embed an event was chosen, or none. */
  chosen: 'sanad:chosen',
  /** The page asks the embed to choose an event, or none. */
  choose: 'sanad:choose',
} as const

const longestId = 160

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {}
}

/** Px that an embed tells of, or null when the message is another one. */
export function readSize(data: unknown): number | null {
  const { type, height } = fieldsOf(data)
  if (type !== messages.size || typeof height !== 'number' || !Number.isFinite(height)) return null
  return height
}

/** The event that a message of this kind names, in a field of its own: null is none. Null when it is another message. */
export function readEvent(data: unknown, kind: 'chosen' | 'choose'): { event: string | null } | null {
  const { type, event } = fieldsOf(data)
  if (type !== messages[kind]) return null
  if (event === null) return { event }
  return typeof event === 'string' && event !== '' && event.length <= longestId ? { event } : null
}

/**
 * What WordPress has put into an address that it frames (`#?secret=…`) and wants to find in every message, or null
 * (wp-includes/js/wp-embed.js).
 */
export const wordpressSecret = (src: string): string | null =>
  /#\?secret=([a-z0-9]{1,64})$/i.exec(src)?.[1] ?? null

/** Asks a page of WordPress to go to an address of the same host as the frame's: no window can be opened there. */
export function linkMessages(href: string, src: string): unknown[] {
  const secret = wordpressSecret(src)
  return secret === null ? [] : [{ message: 'link', value: href, secret }]
}

/** Whether WordPress asks for the height once more, having begun to listen late. */
export const isReadyMessage = (data: unknown, src: string): boolean => {
  const { message, secret } = fieldsOf(data)
  return message === 'ready' && typeof secret === 'string' && secret === wordpressSecret(src)
}

/**
 * Everything that listeners for the height of a frame are known to understand: our own message, Embedly's (text, as its
 * manual has it, and as an object), AMP's, that of open-iframe-resizer, and in a page of WordPress its own.
 */
export function sizeMessages(height: number, src: string): unknown[] {
  const secret = wordpressSecret(src)
  const embedly = { context: 'iframe.resize', height, src }
  return [
    { type: messages.size, height },
    JSON.stringify(embedly),
    embedly,
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'iframe-resized', height },
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ]
}
