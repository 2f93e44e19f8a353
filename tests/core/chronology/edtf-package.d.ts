declare module 'edtf' {
  /** Milliseconds since 1970-01-01T00:00Z. */
  export default function edtf(value: string): { min: number; max: number }
}
