import type { Token } from '../../../actors/tokens'

/** A capital, also after the particle of a name: «al-Sharabi», «d'Estaing». */
export const capital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:(?:al|el|as|ash|ad|ar|at|az|an|d|l)[-'’])?\p{Lu}/u.test(token.text)
