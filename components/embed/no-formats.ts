/** Stands in for d3-format in an embed's script: the labels of the axis are ours, D3's `tickFormat` is never asked. */
function none(): never {
  throw new Error('The script of an embed formats no numbers by D3.')
}

export {
  none as format,
  none as formatPrefix,
  none as formatSpecifier,
  none as precisionFixed,
  none as precisionPrefix,
  none as precisionRound,
}
