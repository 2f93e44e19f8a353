declare module 'fontkit' {
  interface Font {
    unitsPerEm: number
    characterSet: number[]
    layout(text: string): { advanceWidth: number }
  }
  export function openSync(path: string): Font
}
