import type { ActorType } from '@/core/extraction/extraction'
import type { ClauseOpener, SpeechAct } from '@/core/extraction/events/language'

const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
export const wordSet = (words: string): ReadonlySet<string> => new Set(list(words))

const openers: Partial<Record<ClauseOpener['role'], { always: string; afterComma: string }>> = {
  relative: {
    always: `who whom whose for_which in_which at_which by_which from_which of_which to_which on_which with_which under_which
      during_which after_which for_whom with_whom to_whom of_whom by_whom`,
    afterComma: 'which where that',
  },
  after: {
    always: 'after before since',
    afterComma: 'following amid when while during days hours weeks minutes',
  },
  content: { always: 'that', afterComma: '' },
  participle: {
    always: 'leaving killing injuring wounding forcing prompting',
    afterComma: 'adding saying citing calling making becoming bringing including',
  },
  source: { always: 'according_to', afterComma: 'said says citing quoting per reported' },
  aside: {
    always: '',
    afterComma: 'including such_as as_well_as despite although though because as with by for',
  },
  condition: { always: 'if unless whether until because although though', afterComma: 'should' },
  purpose: { always: 'in_order_to so_that in_a_bid_to in_an_attempt_to', afterComma: 'to' },
  coordinate: { always: 'but', afterComma: 'and but then' },
}

function openerTable(): ReadonlyMap<string, ClauseOpener> {
  const table = new Map<string, ClauseOpener>()
  for (const role of [
    'coordinate',
    'aside',
    'condition',
    'purpose',
    'source',
    'participle',
    'content',
    'after',
    'relative',
  ] as const) {
    const words = openers[role]
    if (!words) continue
    for (const word of list(words.afterComma)) if (word) table.set(word, { role, needsComma: true })
    for (const word of list(words.always)) if (word) table.set(word, { role, needsComma: false })
  }
  return table
}

export const clauseOpeners = openerTable()

const speech: Record<SpeechAct, string> = {
  say: `said says told tells added adds stated tweeted wrote commented explained noted remarked insisted argued claimed
    stressed emphasized emphasised described reported reports testified admitted acknowledged replied responded warned warns
    vowed pledged promised expressed praised condemned criticized criticised credited cautioned conceded complained joked hailed denounced slammed blamed predicted dismissed accused confirmed confirms welcomed thanked
    lamented reiterated clarified indicated alleged asserted suggested contended saying adding`,
  announce: 'announced announces declared declares revealed reveals disclosed issued unveiled',
  deny: 'denied denies rejected rejects refuted',
  demand:
    'urged urges demanded demands called_for calls_for called_on calls_on appealed asked requested ordered',
}

export const speechVerbs: ReadonlyMap<string, SpeechAct> = new Map(
  (['say', 'announce', 'deny', 'demand'] as const).flatMap((act) =>
    list(speech[act]).map((word) => [word, act] as const),
  ),
)

export const negators =
  wordSet(`not never no nobody none cannot can't didn't doesn't don't wasn't weren't isn't hasn't haven't hadn't
  won't without failed failing denied deny denies neither nor n't t refused unable avoid avoided prevent prevented`)
export const doubts =
  wordSet(`if unless whether could would might may should can must hope hopes hoped hoping fear fears feared want wants
  wanted seek seeks sought threaten threatens threatened threatening consider considers considered considering possible possibly
  potential potentially suspected suspicion risk likely unlikely plan planned intended alleged propose proposed
  proposal proposals call calls called calling urge urged urges try tried trying attempt attempted attempting attempts perhaps allegedly
  hypothetical ready able designed aim aims aimed bid expected request requested requesting needs need used against`)
export const futures = wordSet(
  `will shall 'll scheduled planned planning plans intends slated due set expected going upcoming next soon forthcoming forecast`,
)
export const impersonal: ReadonlySet<string> = new Set()
export const publishing: ReadonlySet<string> = new Set()
export const projections = wordSet('would')
export const plans = wordSet('scheduled planned slated due expected')
export const timeClauses = wordSet('when')
export const habits = wordSet(
  `usually often typically generally normally always regularly annually traditionally every each sometimes commonly`,
)
export const offices =
  wordSet(`president vice-president minister premier chancellor spokesman spokeswoman spokesperson governor mayor senator
  secretary ambassador king queen prince princess pope general commander chief chairman chairwoman chair director commissioner judge
  prosecutor attorney lawmaker leader speaker congressman congresswoman deputy police officials official authorities government ministry
  army military court commission council parliament department agency office bank party company union organization organisation
  federation association committee embassy palace kremlin pentagon white_house state administration representative representatives mp
  officer sheriff captain firefighters rescuers ceo executive chairperson admiral colonel envoy diplomat minister's`)
export const occasions =
  wordSet(`conference speech address statement interview letter tweet briefing press twitter video testimony message
  announcement sermon remarks`)
export const conversing = wordSet('i we you my our')
export const pronouns = wordSet('he she it they this these that those his her its their who')
export const locationPrepositions = wordSet(
  'in at near off outside inside across around over throughout within',
)
export const targetPrepositions = wordSet('on against at targeting to')
export const agentPrepositions = wordSet('by')
export const participantPrepositions = wordSet('with between and alongside')
export const datePrepositions = wordSet('on in at by for since from until late early the during of last')
export const binding = wordSet('of the last early late')
export const fillers = [
  'meanwhile',
  'however',
  'also',
  'moreover',
  'in addition',
  'additionally',
  'furthermore',
  'earlier',
  'later',
  'separately',
  'and',
  'but',
  'then',
  'in turn',
  'for his part',
  'for her part',
  'on the other hand',
  'as a result',
  'afterwards',
  'subsequently',
  'previously',
  'according to reports',
  'reportedly',
  'so',
  'still',
  'yet',
  'overall',
  'in fact',
  'instead',
  'thus',
  'therefore',
  'nevertheless',
  'eventually',
  'initially',
  'just',
  'at the time',
  'at that time',
]

export const stopwords =
  wordSet(`the a an of in on at to for from by with and or but as is was were are be been being has have had it its
  he she they his her their this that these those which who whom whose when where while after before during into over under about between
  than then there also not no one two first last new said says say told according more most some other others such will would could may
  people year years day days week month time yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december`)

export const numberWords: ReadonlyMap<string, number> = new Map(
  list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty`)
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['hundred', 100],
      ['thousand', 1e3],
      ['million', 1e6],
      ['billion', 1e9],
      ['trillion', 1e12],
      ['dozen', 12],
    ]),
)

const unitWords: Record<string, string> = {
  killed: 'killed dead died deaths fatalities',
  injured: 'injured wounded hurt injuries casualties',
  arrested: 'arrested detained',
  missing: 'missing',
  drone: 'drone drones',
  missile: 'missile missiles rockets rocket',
  attack: 'attacks strikes airstrikes',
  person:
    'people persons passengers residents civilians protesters demonstrators migrants refugees students workers children women men',
  soldier: 'soldiers troops servicemen fighters',
  percent: '% percent per_cent',
  'percentage point': 'percentage_points basis_points',
  vote: 'votes',
  seat: 'seats',
  goal: 'goals goal',
  medal: 'medals',
  year: 'years_in_prison years_imprisonment',
  magnitude: 'magnitude',
  hectare: 'hectares',
  acre: 'acres',
  kilometre: 'kilometres kilometers km miles',
  tonne: 'tonnes tons',
  house: 'houses homes buildings',
  vehicle: 'vehicles cars',
  aircraft: 'aircraft planes',
  job: 'jobs',
  case: 'cases',
  barrel: 'barrels',
  point: 'points',
  body: 'bodies',
}
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) =>
    list(words).map((word): [string, string] => [word, unit]),
  ),
)
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['rupees', 'INR'],
  ['yuan', 'CNY'],
  ['dinars', 'dinar'],
  ['dirhams', 'dirham'],
  ['riyals', 'riyal'],
  ['lira', 'lira'],
  ['pesos', 'peso'],
])
export const proclitics: ReadonlyMap<string, string> = new Map()
export const passives = wordSet('was were been is are being be')
export const prepositions = wordSet(
  `of in at to on from for by with against near off outside inside into over under between among across around through during
  within without about after before since until as than`,
)
/** Forms that make a clause by themselves or with what follows. */
export const auxiliaries = wordSet(
  'was were is are has have had will would can could may might must shall should did does do',
)
export const pronounTypes: ReadonlyMap<string, ReadonlySet<ActorType>> = new Map<
  string,
  ReadonlySet<ActorType>
>([
  ['he', new Set(['person'])],
  ['she', new Set(['person'])],
  ['his', new Set(['person'])],
  ['her', new Set(['person'])],
  ['it', new Set(['organization', 'state', 'place'])],
  ['they', new Set(['organization', 'group'])],
])
export const rumours = wordSet('fears speculation rumours rumors concerns worries hypothesis speculations')
export const infinitives = wordSet('to_be')
export const articles = wordSet('a an the one')
export const determiners = wordSet(`a an the s his her its their our my your this that these those`)
export const perfectMarkers: ReadonlySet<string> = new Set()
export const nullSubjects = wordSet('no none nobody neither')
export const hangingStarts =
  wordSet(`was were been is are being be have has had having do does did will would could may of among with along in at by for
  to from than as which who that whose and or because so such also nor then not up out off`)

/** Before the verb of what is to come. */
export const modals = wordSet('will shall would may might could')
/** The same before its "to". */
export const intents = wordSet(
  'expects expected plans planned due set scheduled hopes hoped aims vowed agreed likely wants intends ready poised slated is are',
)
