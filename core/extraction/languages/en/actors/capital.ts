import type { Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'

/** A capital, also after the particle of a name: «al-Sharabi», «d'Estaing». */
export const capital = (token: Token | undefined): boolean => hasShape(token, shape.capital)

/** Whether a word is written in one of these ways. */
export const hasShape = (token: Token | undefined, shapes: number): boolean =>
  token !== undefined && (token.word.shape & shapes) !== 0
