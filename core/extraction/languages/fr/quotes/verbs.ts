import { fold } from '@/core/text/fold'

const list = (words: string) => fold(words.trim()).split(/\s+/)

/** Stems of regular verbs by which news tells that somebody speaks. */
const regular = list(`
  déclar affirm ajout expliqu estim assur indiqu soulign annonc précis insist confirm confi martel observ avou dénonc regrett
  racont remarqu not rapport répliqu rétorqu lanc tranch plaid ironis résum jug salu détaill témoign évoqu argu clam
  comment critiqu déplor
`)

/** Forms that no stem gives, presents before what is told. */
const irregularPresents = list(`
  dit disent disait disaient répond répondent répondait soutient soutiennent poursuit poursuivent promet reconnaît admet avertit
  prévient conclut écrit juge rappelle rappellent rappelait martèle considère espère craint exclame insurge indigne inquiète alarme félicite réjouit défend interroge étonne raille
  fustige
`)
const irregularParticiples = list(`
  dit répondu soutenu poursuivi promis reconnu admis averti prévenu conclu écrit rappelé considéré défendu félicité réjoui insurgé
  indigné alarmé inquiété étonné exclamé interrogé fustigé demandé raillé accusé réagi dite dits dites félicitée réjouie indignée alarmée inquiétée étonnée déclarée
`)

const presentEndings = ['e', 'ent', 'ait', 'aient', 'a', 'erent']

/** Folded forms that speak by themselves: `explique`, `disait`, `déclara`. */
export const finiteForms: ReadonlySet<string> = new Set([
  ...regular.flatMap((stem) => presentEndings.map((ending) => stem + ending)),
  ...irregularPresents,
])

/** Folded participles that speak after an auxiliary: `a déclaré`. */
export const participleForms: ReadonlySet<string> = new Set([
  ...regular.map((stem) => `${stem}e`),
  ...irregularParticiples,
])

/** Folded gerunds: `ajoutant que`. */
export const gerunds: ReadonlySet<string> = new Set([
  ...regular.map((stem) => `${stem}ant`),
  ...list(
    'disant soutenant poursuivant promettant reconnaissant admettant avertissant rappelant concluant écrivant',
  ),
])

/** Nouns and adjectives that the same letters may be: after an article they are no verbs. */
export const determiners: ReadonlySet<string> = new Set(
  list(
    'le la les un une des du au aux ce cet cette ces son sa ses leur leurs mon ma notre nos votre vos chaque toute aucune',
  ),
)
