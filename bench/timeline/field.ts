/** One who draws: the library, its package and the file under `contestants/` that drives it. */
export interface Runner {
  library: string
  /** Null for ourselves. */
  packageName: string | null
  file: string
  /** What a reader of the numbers should know. */
  note: string
}

/** Everybody who is measured, ourselves first. */
export const field: readonly Runner[] = [
  { library: 'sanad', packageName: null, file: 'sanad', note: 'a lane for each actor' },
  {
    library: 'vis-timeline',
    packageName: 'vis-timeline',
    file: 'vis',
    note: 'a group for each actor; start and end are given, as without them its first picture is of a few days only and the whole takes longer still',
  },
  {
    library: 'vis-timeline, clustered',
    packageName: 'vis-timeline',
    file: 'vis-clustered',
    note: 'the same with its clusters',
  },
  {
    library: '@knight-lab/timelinejs',
    packageName: '@knight-lab/timelinejs',
    file: 'timelinejs',
    note: 'a slide for each event, the row of dates below is dragged',
  },
  {
    library: 'react-chrono',
    packageName: 'react-chrono',
    file: 'react-chrono',
    note: 'horizontal, one card at a time, no scale of time; scrolled',
  },
  {
    library: 'd3-milestones',
    packageName: 'd3-milestones',
    file: 'd3-milestones',
    note: 'a category for each actor, cannot be moved',
  },
  {
    library: '@gravity-ui/timeline',
    packageName: '@gravity-ui/timeline',
    file: 'gravity',
    note: 'canvas, bars without titles, moved by its own call',
  },
]
