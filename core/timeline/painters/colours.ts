import type { EventFamily } from '../words'

/** The colours of a picture that stands by itself, outside any style sheet. */
export interface Colours {
  paper: string
  ink: string
  soft: string
  rule: string
  grid: string
  ground: string
  accent: string
  tint: string
  families: Readonly<Record<EventFamily, string>>
}

/** The same as in components/timeline/timeline.css (a test compares them): a file can follow no style sheet. */
export const colours: Readonly<Record<'light' | 'dark', Colours>> = {
  light: {
    paper: '#ffffff',
    ink: '#1b1f23',
    soft: '#5a6068',
    rule: '#c9ccd0',
    grid: '#eceef0',
    ground: '#f5f5f2',
    accent: '#0a6b64',
    tint: '#e3f1ef',
    families: {
      conflict: '#a63a2b',
      diplomacy: '#2b5f8f',
      speech: '#8a6a12',
      civic: '#6a4a86',
      other: '#5b646d',
    },
  },
  dark: {
    paper: '#14171a',
    ink: '#e9e7e1',
    soft: '#a2a8ae',
    rule: '#3c4248',
    grid: '#23282d',
    ground: '#1b1f23',
    accent: '#5cc9bd',
    tint: '#17332f',
    families: {
      conflict: '#e07a68',
      diplomacy: '#7aaedb',
      speech: '#d3ad4e',
      civic: '#b795d6',
      other: '#98a1aa',
    },
  },
}
