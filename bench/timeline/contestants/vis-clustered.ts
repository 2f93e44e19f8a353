import { visTimeline } from './vis'

export default visTimeline({ cluster: { maxItems: 1, titleTemplate: '{count} events' } })
