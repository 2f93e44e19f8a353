export interface ArabicWord {
  readonly folded: string
}
