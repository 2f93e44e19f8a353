import type { AxisDirection } from '@/core/query/view'
import type { Action } from '@/core/timeline/painters/tools'

export type KeyAction = Action | 'let-go' | 'up' | 'down' | 'first' | 'last' | 'pan-left' | 'pan-right'

/** What a key asks for while the picture has the focus; arrows follow the screen, so later is where the axis runs. */
export function actionOfKey(event: KeyboardEvent, axis: AxisDirection): KeyAction | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const rtl = axis === 'rtl'
  switch (event.key) {
    case 'ArrowLeft':
      return event.shiftKey ? 'pan-left' : rtl ? 'next' : 'previous'
    case 'ArrowRight':
      return event.shiftKey ? 'pan-right' : rtl ? 'previous' : 'next'
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case '+':
    case '=':
      return 'in'
    case '-':
    case '_':
      return 'out'
    case '0':
      return 'fit'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'Escape':
      return 'let-go'
    case '?':
    case '؟':
      return 'keys'
    default:
      return null
  }
}
