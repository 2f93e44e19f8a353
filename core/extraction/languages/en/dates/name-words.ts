import type { NameWords } from '../../../dates/grammar'

const counted = `people soldiers troops men women children meters metres feet miles km kilometers kilometres mph dollars euros pounds
  homes houses jobs workers employees students votes seats points words pages copies shares barrels tons tonnes kilograms kg mw
  megawatts hectares acres gmt utc hrs hours local est edt pst cet cases deaths members officers refugees migrants meter metre foot
  calories million billion thousand trillion stores shops outlets branches restaurants schools hospitals rooms beds apartments
  victims bodies aftershocks businesses companies families households protesters demonstrators steps years days patients flights vehicles cars others passengers fans supporters residents yards times`

/** Words around a date that make it a name: Sunday Times, Black Friday, April 6 Movement, Resolution 1701. */
export const nameWords: NameWords = {
  before: {
    day: 'called named dubbed',
    datedDay: 'called named dubbed',
    weekday: 'black good bloody ash super palm cyber sheffield fat every each most casual ruby',
    month: 'theresa miss mrs ms mr dr sir lady brian elaine women long death protest million',
    Y: `resolution no number room flight route highway boeing airbus windows formula agenda vision channel error catch model xbox
      playstation # mazda peugeot bus unit section article rule bill hb sb proposition roughly approximately nearly almost`,
    dayWord: 'usa russia psychology history',
  },
  after: {
    weekday: 'times telegraph express mirror herald school schools league lunch',
    sunday:
      'trading openings shopping trade-ban trading-ban opening-hours opening-times opening-ban shopping-ban ban trade roast service-ban',
    month: 'madness revolution fool fools jones',
    day: 'movement street avenue square bridge stadium commission party brigade brigades alliance youth road',
    dayWord: 'show programme fm',
    seasonAlone: 'olympics olympic games paralympics',
    season: 'olympics olympic games paralympics',
    Y: counted,
  },
}

/** Words before a bare year or a month that is a common word or name, that show a date. */
export const supports = `in of this last next since by until till from to and between early late mid during for before after through or
  the year circa around about ( , / - a an his her its their every spring summer autumn fall winter season mid - until on
  january february march april may june july august september october november december`
