import type { TimelineProps } from '@/core/timeline/props'
import { holdFew } from './holdings'
import type { TimelineIntents } from './intents'
import { mountTimeline } from './mount'

/** Brings a timeline of few events to life. */
export const mount = (host: HTMLElement, props: TimelineProps, intents: TimelineIntents) =>
  mountTimeline(host, props, intents, holdFew)
