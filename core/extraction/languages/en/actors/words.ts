import { englishGivenNames } from '../../../lexicon/given-names'

const set = (words: string) => new Set(words.trim().split(/\s+/))

export const givenNames: ReadonlySet<string> = new Set(englishGivenNames.map((name) => name.toLowerCase()))

/** Words of a title before a name; lower case. */
export const titles = set(`
mr mrs ms mp mps dr sir lord lady dame prof professor president vice prime minister chancellor secretary senator sen rep representative governor gov mayor
judge justice general gen colonel col major captain capt lieutenant lt sergeant king queen prince princess pope cardinal archbishop bishop rev
reverend imam sheikh ambassador chairman chairwoman chief director spokesman spokeswoman coach detective inspector officer congressman
congresswoman foreign attorney deputy first speaker commissioner premier emir sultan
`)

/** A capitalised run with one of these names an organisation. */
export const organizationWords = set(`
university college institute ministry court inc corp corporation ltd company agency center centre team committee party council department bank
association federation union organization organisation office bureau commission authority board police army navy force forces parliament senate
congress assembly house administration service foundation society club fc group league hospital school museum times post news press herald
tribune academy laboratory observatory fund league airlines airways motors network society movement front brigade government treasury coalition yuan survey units cabinet platform
`)

/** A capitalised run ending in one of these is a happening, a law, a prize, a work: no actor. */
export const thingWords = set(`
marathon championship championships cup games olympics award awards prize act bill war day week month festival treaty agreement accord
convention bible series prix open tournament program programme plan amendment code constitution movement telescope model station tour season
division nature diseases biology operation use interventions charity advisory number hall medal final finals revolution summit conference report review crisis pact deal protocol edition century virus hurricane storm typhoon
`)

/** Capitalised at the beginning of sentences, or everywhere, without naming anybody. */
export const commonWords = set(`
a an the this that these those there here it its he she they we i you his her their our my your who what when where why how which while although though
after before since until during in on at by for from of to with without within over under between among about against according as and but or nor
so yet if unless because however moreover meanwhile also additionally furthermore further later earlier today yesterday tomorrow now then
once just only even still not no yes one two three four five six seven eight nine ten some many most several few both all each every any another
other others first second third last next more less than such following despite given due thanks based like unlike overall officials police people
scientists researchers astronomers witnesses experts critics supporters countryman winner women men among monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november december north south east west northern southern
eastern western new old great god internet english covid-19 earth sun moon wikinews asked speaking born having being instead perhaps
out up down off never always often sometimes recently currently previously initially finally eventually nearly almost roughly around
`)

export const particles = set('de da di du del della van von der den bin ibn al el la le dos')

/** Verbs by which English news tells that somebody spoke. */
export const speechVerbs = set(`
said says say saying told tells added adds continued stated states explained explains noted notes wrote writes tweeted announced announces declared
claimed claims argued argues reported reports commented remarked replied responded warned insisted admitted confirmed acknowledged described asked
recalled concluded stressed emphasized emphasised suggested observed called urged denied revealed posted testified exclaimed
`)

/** Unnamed people as speakers. */
export const groupNouns = set(`
officials police witnesses authorities residents researchers scientists experts critics analysts prosecutors protesters lawyers investigators doctors
`)
