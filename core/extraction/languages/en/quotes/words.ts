import { speechVerbs } from '../actors/words'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Verbs after which a clause tells what is said. */
export const clauseVerbs = set(`
said says say told tells added adds continued stated states explained explains noted notes wrote writes tweeted announced announces declared claimed claims
argued argues reported reports remarked warned insisted admitted confirmed acknowledged recalled concluded stressed emphasized emphasised suggested
observed denied revealed testified alleged indicated maintained predicted asserted complained joked responded replied estimated promised vowed pledged
`)

/** Every verb by which somebody speaks, with or without such a clause. */
export const sayingVerbs = new Set([
  ...speechVerbs,
  ...clauseVerbs,
  ...set(`
describes calls praised characterised characterized labelled labeled dubbed termed branded hailed condemned denounced criticised criticized slammed questioned
referred lauded welcomed dismissed accused joked quipped thanked congratulated summarized summarised whispered shouted screamed cried answered
answers pledges vows promises accused rejected threatened decried deplored mocked ridiculed demanded agreed disagreed objected elaborated quoted quotes pleaded lamented apologised apologized cautioned mentioned clarified
`),
])
sayingVerbs.delete('saying')

/** Verbs that tell of speech only where the words follow at once: "the sign read". */
export const readingVerbs = set('read reads reading asking answered replied began concluded')

/** Participles and infinitives that go on with the words of the sentence's subject. */
export const speechParticiples = set(`
saying adding explaining noting calling describing citing stating telling claiming arguing insisting warning writing announcing declaring tweeting
posting remarking commenting stressing emphasizing emphasising alleging suggesting referring replying responding
`)
export const speechInfinitives = set('say add tell call describe explain state note')

/** Nouns that the same letters may be: after an article or a preposition they are no verbs. */
export const alsoNouns = set('claims reports notes states calls quotes answers')

export const determiners = set(
  'a an the this that these those his her their its our my your some any no all both each every another',
)
export const prepositions = set(`
in to at on about during after before with from for by of as into over under near across between among against within without through
despite like since until amid toward towards around outside inside off per via upon following including regarding
`)
/** Words that begin a clause, before its subject. */
export const conjunctions = set(`
that while when because as after before since although though but if where whether so than until whereas and or
`)
/** Words that join a sentence to the one before. */
export const coordinators = set('but and yet so')
export const relatives = set('who which whom whose')
export const pronouns: ReadonlyMap<string, 'person' | 'body' | 'any'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['it', 'body'],
  ['they', 'any'],
])
/** First and second person: whoever it is, the text does not name. */
export const nobody = set('i we you one everyone somebody someone nobody what there')
export const auxiliaries = set(
  'has had have did does do would will could can may might must also then later too once both previously subsequently again',
)
export const beForms = set('is are was were be been being')
/** Days and the like between a subject and its verb. */
export const timeWords = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier late meanwhile now today afterwards afterward',
)
/** Experts who speak for where they work: "analysts at UBS". */
export const experts = set('analysts economists strategists researchers scientists experts')
/** Nouns that stand for somebody named just before: "the teenager told reporters". */
export const standIns = set(`
teenager player striker defender midfielder goalkeeper keeper winger forward captain skipper manager coach boss politician minister leader president
premier senator lawmaker mayor governor judge singer actor actress author writer director artist athlete champion runner scientist professor
winger wing prop hooker flanker lock centre fly-half full-back scrum-half batsman bowler pitcher quarterback linebacker
engineer lawyer attorney prosecutor defendant suspect billionaire businessman businesswoman entrepreneur executive founder general colonel pope
pontiff king queen prince princess monarch veteran
`)
/** Who speaks for somebody. */
export const spokespeople = set('spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen')

/** Who is sent by a body, and what a party is called, after the name: "the Dorvan League observer mission". */
export const partsOfBodies = set('mission delegation party')

/** Common nouns that no "he" stands for. */
export const things = set(`
study report statement article letter paper team company court government ministry agency ruling law bill document website tweet post release
army police news newspaper magazine committee office department group party release board commission channel station sign message poll survey
`)
/** Texts that somebody writes: what they say, their writer says. */
export const writings = set(
  'statement letter tweet post message release report email speech note blog article essay memo notice',
)

/** Nouns whose name stands in quotation marks. */
export const namedThings = set(`
film films book song songs album novel movie show series episode article paper essay poem programme program ship vessel boat track single play slogan hashtag word
words term phrase case exhibition operation campaign initiative project game magazine newspaper channel band group play opera musical documentary
painting sculpture ballet podcast title nickname name codename acronym character storm
`)
/** Words after which, at once, a name stands in quotation marks. */
export const naming = set(
  'titled entitled called named nicknamed dubbed codenamed subtitled so-called renamed known termed labelled labeled',
)
/** What is done to things that are called so: "listed them in the books as 'fuel'". */
export const listing = set(
  'listed recorded entered booked logged filed registered classified catalogued disguised invoiced reclassified',
)
/** Small words of a title that take no capital. */
export const smallWords = set('a an the of and in on to for with vs v by at from or as')

/** Forms that show a clause to have a verb. */
export const verbal = set(`
is are was were be been has had have will would could can may might must did does do should says said shall isn't wasn't don't didn't won't can't cannot
went got came took made gave found knew felt saw became began left kept let ran held brought
`)
/** Words that the one told may be. */
export const audience = set(`
reporters journalists media press news officials lawmakers supporters him her them us me investigators police agency correspondent reporter
`)
