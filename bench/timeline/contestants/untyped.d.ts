// What is used of libraries that bring no types.

declare module '*.css'

declare module 'd3-milestones' {
  interface Milestones {
    mapping(fields: Record<string, string>): Milestones
    parseTime(specifier: string): Milestones
    aggregateBy(interval: string): Milestones
    renderCallback(callback: () => void): Milestones
    render(data: readonly object[]): Milestones
  }
  export default function milestones(selector: string): Milestones
}

declare module '@knight-lab/timelinejs/src/js/timeline/Timeline' {
  export class Timeline {
    constructor(host: HTMLElement, data: object, options: object)
    on(event: string, listener: () => void): void
  }
}
