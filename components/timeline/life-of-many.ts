import type { TimelineProps } from '@/core/timeline/props'
import { holdAny } from './crowd-holdings'
import type { TimelineIntents } from './intents'
import { mountTimeline } from './mount'

/** Brings a timeline of however many events to life. */
export const mount = (host: HTMLElement, props: TimelineProps, intents: TimelineIntents) =>
  mountTimeline(host, props, intents, holdAny)
