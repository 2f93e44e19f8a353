/**
 * Stands in for d3-color in an embed's script, which moves numbers only: the interpolation of D3 asks whether a text is a
 * colour, and hears that it is none. Saves a tenth of the script.
 */
export function color(): null {
  return null
}

function none(): never {
  throw new Error('The script of an embed does not interpolate colours.')
}

export { none as cubehelix, none as hcl, none as hsl, none as lab, none as rgb }
