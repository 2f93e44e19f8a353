import type { LatinLanguage } from '../../../article/language'

export const englishCommonWords: LatinLanguage = {
  code: 'en',
  words: 'the of and to in that is was for on with as by at from said it has were be',
  least: 0.07,
  // headlines leave the little words out
  leastOfLines: 0.04,
  plainPerAccented: 25,
}
