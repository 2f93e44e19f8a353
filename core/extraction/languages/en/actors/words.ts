import { englishGivenNames } from '../../../lexicon/given-names'

const set = (words: string) => new Set(words.trim().split(/\s+/))

export const givenNames: ReadonlySet<string> = new Set(englishGivenNames.map((name) => name.toLowerCase()))

/** Words of a title before a name; lower case. */
export const titles = set(`
mr mrs ms mp mps dr sir lord lady dame prof professor president vice prime minister chancellor secretary senator sen rep representative governor gov mayor
presidents senators judge justice general gen colonel col major captain capt lieutenant lt sergeant king queen prince princess pope cardinal archbishop bishop rev
reverend imam sheikh ambassador chairman chairwoman chief director spokesman spokeswoman coach detective inspector officer congressman
congresswoman foreign attorney deputy first speaker commissioner premier emir sultan taoiseach councillor councilor manager pilot ceo commander leader
marshal admiral brigadier constable superintendent sheriff chair spokesperson undersecretary head supt pc emeritus prosecutor det con sgt insp cllr whip assemblywoman assemblyman councilwoman councilman alderman pastor rabbi vicar firefighter paramedic quarterback astronaut cosmonaut ombudsman rector provost referee striker defender midfielder goalkeeper substitute skipper coroner analyst economist lawmaker
`)

/** A capitalised run with one of these names an organisation. */
export const organizationWords = set(`
university college institute ministry court inc corp corporation ltd company agency center centre team committee party council department bank
association federation union organization organisation office bureau commission authority board police army navy force forces parliament senate air tv radio
congress assembly house administration service foundation society club fc group league hospital school museum times post news press herald
tribune academy laboratory observatory fund media institution capital partners securities holdings investments ventures rugby athletics cricket cycling aquatics league airlines airways motors network society movement front brigade government treasury coalition yuan survey units cabinet platform directorate inspectorate secretariat gazeta zeitung investment legislature legislatures
`)

/** A capitalised run ending in one of these is a happening, a law, a prize, a work: no actor. */
export const thingWords = set(`
marathon championship championships cup games olympics award awards prize act bill war day week month festival treaty agreement accord
convention bible series prix open tournament program programme plan amendment code constitution movement telescope model station tour season
division madness nature diseases biology operation use interventions charity advisory number hall medal final finals revolution summit conference report review crisis pact deal protocol edition century virus hurricane storm typhoon
transition depression directive order express rights law project initiative mission probe exhibition prime code cyclone sanctuary album song film route flight interstate championships days regulations briefing awards trek comics wars convention fest faire expo linux
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
catholic roman muslim christian jewish hindu sikh buddhist protestant orthodox republican democrat democratic conservative liberal
afterwards neither nor regarding including whereas previous former retired listed saying will too unlike fellow longtime meanwhile specifically
realistically thus hence besides following citing speaking image photo video file
out up down off never always often sometimes recently currently previously initially finally eventually nearly almost roughly around
`)

/** Months that are also names of persons: "June Whitfield", "Arthur May". */
export const namingMonths = set('april may june august january march')

/** Forces and bodies of a state, written small after its adjective or genitive: "the Israeli military". */
export const stateBodies = set(`
military army navy police parliament government cabinet coastguard intelligence judiciary authorities embassy airforce
`)
/** The same in two words: "health ministry", "air force". */
export const stateBodyPairs = set(`
health-ministry defence-ministry defense-ministry interior-ministry foreign-ministry finance-ministry justice-ministry education-ministry
energy-ministry oil-ministry transport-ministry agriculture-ministry economy-ministry information-ministry trade-ministry labour-ministry
environment-ministry air-force armed-forces security-forces central-bank coast-guard national-guard supreme-court electoral-commission
state-television state-media border-guard
`)

/** Bodies of which a country or a town has one, so that they need no name; all but the police stand after "the". */
export const soleBodies = set(
  `police government treasury parliament army military navy coastguard judiciary courts ombudsman`,
)
/** The same in two words, beside those of a state. */
export const bodyPairs = new Set([
  ...`statistics-agency statistics-office statistics-bureau fire-service fire-department fire-brigade ambulance-service weather-service
  weather-office weather-bureau meteorological-service meteorological-office ombudsman-office prosecutor-office space-agency city-council town-council
  tax-authority`.split(/\s+/),
  ...stateBodyPairs,
])
/** Nouns that stand for the one body of their kind that the article named before. */
export const namedBodies = set(`
commission council university ministry agency court union federation association committee institute authority board bank foundation police army navy
museum hospital bureau league charity
`)

/** Before these the same words only describe: "Turkish military operations", "French police officers". */
export const describedNouns = set(`
operation operations base bases action actions intervention deployment deployments officer officers official officials source sources presence
exercise exercises aid court judge encroachment authorities equipment vehicle vehicles personnel rule regime coup budget strike strikes
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
officials witnesses authorities residents observers villagers survivors campaigners activists diplomats researchers scientists experts critics analysts prosecutors protesters lawyers investigators doctors organisers organizers
`)

/** A capitalised run ending in one of these is a place. */
export const placeHeads = set(`
mosque cathedral temple palace castle fort monument cemetery prison hotel airport oblast krai island islands river lake valley beach county province district city village street square bay sea ocean desert mountains mountain
peninsula strait canal bridge stadium park region coast harbour harbor port junction road avenue highway falls forest reef crater arena gulf lagoon glacier plateau volcano dam pass waterfall archipelago boulevard trench reservation facility penitentiary
`)

/** First words of the names of places: "Fort Zarrow", "San Ostrel". */
export const placeFirsts = set(
  'fort port san santa santo são saint st punta costa cape mount county villa isla playa',
)

/** Portfolios that stand between an office and a name: "Minister of Information Moammar al-Eryani". */
export const portfolios = set(`
information foreign affairs defence defense finance interior health education justice energy oil transport agriculture culture sports sport
trade industry tourism environment labour labor state homeland security planning communications science housing economy youth home the and
public works water petroleum electricity technology higher commerce treasury emergencies emergency services development welfare human veterans
rural urban climate innovation fisheries forestry tribal women family children situations religious
`)
export const portfolioHeads = set('minister secretary ministry department undersecretary')

/** Capital letters alone that name no body. */
export const plainAcronyms = set(`
usa global update wrapup exclusive factbox analysis explainer breaking watch tv utc gmt stoxx ftse dax cac nikkei nasdaq dow nifty vix bst est edt cet pst ist ceo cfo gdp dna rna hiv aids covid am pm mp mps phd mba km mph kph usd gbp eur suv atm gps cctv dvd
vip diy faq rip mvp ppe eez sars mers evd vcr ubi dmca eula eta irl cto api cve rpg ide sms iot llc ngo std drm vps floss opd coivd mla cbd gpi xxi fgm sat html pdf url dui isbn lgbt lgbtq iii vii viii xii xiv xvi nba
`)

/** After "in" or "near" these are no places. */
export const noPlaces = set(`
english french arabic german spanish russian chinese latin parliament congress court internet brexit god christmas easter islam christianity
science sciences advances letters nature journal research studies physics astronomy
wikinews twitter facebook medium instagram youtube tiktok ramadan june formula
`)

/** Small words after which a place may stand at the end of its phrase. */
export const afterPlace = set(`
on in at and or but for to from with by as after before since during between yesterday today tomorrow last where which who that when while has had
was were is are will killed said following where's until into over near lost saw got held won took made began came became fell rose struck hit left found
`)

/** Nouns that a firm's name follows: "gas importer Uniper". */
export const firmNouns = set(`
importer exporter retailer chipmaker automaker carmaker drugmaker planemaker airline lender insurer startup start-up firm company manufacturer supplier producer miner
operator utility conglomerate brand chain subsidiary consultancy pollster broadcaster newspaper magazine tabloid platform app website charity nonprofit think-tank watchdog union
agency bank label studio
`)

/** Nouns that a ship's name follows. */
export const vessels = set(`
icebreaker ship vessel tanker ferry frigate destroyer carrier submarine yacht trawler freighter boat cruiser liner warship schooner mv hms uss ss rms
`)

/** Nouns by which a description tells of a body: "Torvan, the seed alliance,". */
export const bodyNouns = set(`
alliance agency charity union regulator watchdog company federation association network nonprofit coalition foundation consortium bloc firm retailer lender insurer broadcaster
`)

/** Words before the name of a party that end in "party". */
export const partyCues = set(`
ruling opposition governing far-right far-left right-wing left-wing centre-left centre-right center-left center-right nationalist islamist populist separatist
pro-independence
`)

/** Nouns that the Latin name of a living thing follows: "the bacterium Vibrio cholerae". */
export const livingThings = set(`
bacterium bacteria virus parasite fungus species subspecies genus microbe pathogen amoeba mosquito beetle wasp moth butterfly worm tick snail alga fern orchid
`)

/** Words of place before a name. */
export const placeCues = set('in at near from outside across off')

/** Singular nouns for those whom news does not name. */
export const unnamedPeople = set(`
official executive source resident witness diplomat aide expert analyst researcher scientist lawyer prosecutor investigator doctor nurse survivor neighbour neighbor
trader fan soldier activist economist strategist consultant insider employee worker student teacher farmer fisherman passenger driver shopkeeper villager
protester campaigner relative bystander volunteer medic paramedic rescuer negotiator adviser advisor banker
`)

/** What somebody is, before the name; written with a capital where a sentence begins, or by papers that write it so. */
export const roles = set(`
violinist scientist co-author singer-songwriter songwriter executive immunologist businessman businesswoman candidate engineer historian moderator podcaster
whistleblower broadcaster voter youtuber legislator administrator adviser advisor advisors elder president-elect vice-president
physicist chemist biologist astronomer virologist epidemiologist psychologist sociologist geologist climatologist meteorologist archaeologist anthropologist
philosopher mathematician physician surgeon psychiatrist pianist guitarist drummer bassist rapper comedian actor actress filmmaker screenwriter novelist poet
playwright journalist columnist reporter correspondent editor photographer designer artist painter sculptor dancer choreographer conductor composer athlete
swimmer sprinter runner cyclist boxer wrestler golfer gymnast footballer cricketer activist campaigner blogger entrepreneur billionaire millionaire founder
co-founder chairperson cofounder lawmaker democrat republican ex-president spokesmen member fellow researcher nominee incumbent challenger veteran survivor
legend star icon newcomer teenager compatriot teammate countryman interpreter translator farmer master grandmaster ayatollah secretary-general minister-designate
`)

/** Words of bodies, works and things that no person is called by. */
export const unpersonal = set(`
emergency situations grateful disney world national geographic range identification bulletin fleet command preventive medicine behavior behaviour surveillance
system systems injury statistic statistics daily weekly monthly organizations religious freedom civil security planned revenue tower disaster
risk reduction business insider rolling mall creative human services service disease control central time public license licence scientific reports special
interest native proud boys international global united federal regional local social economic financial political environmental digital medical legal
industrial commercial agricultural technical technological nuclear solar electric electronic maritime naval aerial aviation
airport rail railway transit transport transportation shipping oil gas mining automotive mobile wireless internet online web data cloud
health healthcare care insurance savings credit campaign voices lives matter rights liberty peace unity democracy progress action response
support education learning training development planning housing labor labour workers teachers farmers students veterans women youth children families
street road avenue market shopping plaza district township parish borough common open free fair best rare big super ultra royal imperial holy sacred
republic islamic arab affairs master masters rules laws awards benefit conditions headdress americans muslim-majority middle
`)

/** Words with which the name of a body ends, beside organizationWords. */
export const bodyTails = set(`
guard corps caucus geographic insider studios pictures entertainment records publications gazette chronicle observer journal digest magazine monthly daily
broadcasting communications telecom pharmaceuticals biotech therapeutics technologies solutions software networks analytics logistics petroleum
motor railways railway alliance parenthood commons clinic lifeboats brothers sons associates consulting systems energy insurance presidency tribe tribes nation construction telekom bahn
`)

/** Military units that a number may name. */
export const formations = set('brigade battalion division regiment squadron corps fleet army')
