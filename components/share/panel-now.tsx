'use client'

import { useState } from 'react'
import { setPresentation } from '@/core/query/change-view'
import { readView } from '@/core/query/read-view'
import { SharePanel, type SharePanelProps } from './share-panel'

/**
 * The panel for the page as it is when the panel opens: moving the timeline changes the stretch in the address without
 * asking the server.
 */
export function PanelNow({ view: served, ...rest }: SharePanelProps) {
  const [view] = useState(() => {
    const now = readView(new URLSearchParams(window.location.search), rest.locale).view
    return setPresentation(served, { window: now.presentation.window })
  })
  return <SharePanel view={view} {...rest} />
}
