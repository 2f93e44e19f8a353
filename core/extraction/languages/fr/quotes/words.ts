import { fold } from '@/core/text/fold'

const set = (words: string): ReadonlySet<string> => new Set(fold(words.trim()).split(/\s+/))

/** Folded auxiliaries of compound tenses. `à` folds to `a` too: whoever asks looks at the letters as well. */
export const auxiliaries = set(
  "a ont ai avons avait avaient aurait auraient est sont était étaient n'a n'ont s'est s'était l'a l'ont",
)

/** Small words between an auxiliary and its participle, or a subject and its verb. */
export const adverbs = set(`
  également aussi notamment déjà encore ensuite alors enfin ainsi pourtant toutefois cependant récemment vivement fermement simplement
  immédiatement longuement quant par-ailleurs été lui leur nous y en ne se n me pas hier aujourd'hui lundi mardi mercredi jeudi
  vendredi samedi dimanche matin soir publiquement clairement solennellement d'abord même tout
`)

export const pronouns = set('il elle ils elles')
/** Whoever it is, the text does not name. */
export const nobody = set("je j'ai nous vous on ce cela ça c'est quelqu'un tout rien personne")

/** Words before a name that make it something else than who speaks: `à l'AFP`, `un proche de Paul`. */
export const prepositions = set(`
  à au aux de du des d en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après selon auprès devant lors
  malgré hors outre dès
`)

/** Words that begin a clause before its subject. */
export const openers = set(`
  que qu et mais ou où dont quand lorsque si comme car puisque alors tandis parce donc or qui quoique bien afin
`)

export const spokespeople = set('porte-parole')

/** Common nouns that no `il` or `elle` stands for as a person. */
export const things = set(`
  étude rapport communiqué déclaration article lettre document équipe société entreprise tribunal cour gouvernement ministère agence
  loi police armée gendarmerie journal quotidien magazine comité bureau groupe parti commission conseil chaîne préfecture parquet
  message sondage enquête texte mairie direction présidence organisation association ong syndicat
`)

/** Nouns whose name stands in quotation marks. */
export const namedThings = set(`
  film films livre roman romans chanson chansons album série émission spectacle exposition pièce opéra revue journal quotidien hebdomadaire
  mensuel magazine podcast documentaire tableau sculpture opération campagne programme projet navire bateau voilier cargo chalutier
  collectif association mouvement slogan mot terme expression hashtag surnom nom titre jeu tempête
`)
/** Words after which, at once, a name stands in quotation marks. */
export const naming = set(`
  intitulé intitulée intitulés intitulées baptisé baptisée baptisés surnommé surnommée appelé appelée nommé nommée titré
`)
/** Small words of a title that take no capital. */
export const smallWords = set('le la les l un une des du de d et à au aux en sur dans par pour ou')
