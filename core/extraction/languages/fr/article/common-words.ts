import type { LatinLanguage } from '../../../article/language'

/** Without `la`, `de`, `un`, `que`, `en`, `il`, which Spanish, Italian, Catalan and Portuguese write as well. */
export const frenchCommonWords: LatinLanguage = {
  code: 'fr',
  words: 'le les des du et est dans pour une qui sur par avec aux au été cette ses sont ont ce ne pas elle',
  least: 0.1,
  leastOfLines: 0.1,
  plainPerAccented: 8,
}
