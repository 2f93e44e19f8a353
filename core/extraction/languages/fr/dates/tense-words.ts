import type { Tense } from '../../../dates/grammar'

const words = (list: string) => list.trim().split(/\s+/)

/** Participles of news, which without their accents look like presents (`rencontré`, `rencontre`): told after an auxiliary only. */
const participles = words(`
  annoncé déclaré indiqué affirmé ajouté expliqué précisé estimé rencontré tué blessé arrêté signé adopté approuvé rejeté quitté gagné
  remporté lancé visité commencé débuté entamé ouvert fermé reçu pris mis fait dit vu eu tenu venu devenu perdu atteint détruit conduit
  élu rendu mort né décédé arrivé parti entré tombé allé rentré resté frappé touché secoué attaqué bombardé condamné inculpé accusé
  nommé choisi réuni fini choisi saisi subi suivi permis promis remis transmis découvert offert souffert voté publié présenté
  repris appris inauguré célébré organisé manifesté participé accueilli évacué interpellé libéré relâché hospitalisé enregistré
  augmenté baissé chuté bondi progressé reculé dévoilé révélé dénoncé critiqué salué rappelé confirmé démenti exprimé assuré survenu
  éclaté provoqué causé fondé créé construit vendu acheté battu conclu rompu suspendu étendu défendu répondu disparu paru voulu pu dû
  assisté joué terminé achevé démissionné prononcé comparu jugé acquitté revendiqué mené effectué évoqué décidé refusé accepté
  déposé envoyé livré expulsé rapatrié inondé ravagé incendié percuté déraillé coulé péri été
`)
const agreeing = participles.flatMap((word) => [word, `${word}s`, `${word}e`, `${word}es`])
const auxiliaries = words('a est ont sont avait avaient était étaient également aussi déjà notamment été')

/** Besides these, the endings of verbs tell. */
export const tenseWords: Record<Tense, readonly string[]> = {
  past: [
    ...words(`ont avait avaient était étaient fut furent eut eurent fit firent prit prirent mit mirent vint mourut naquit aurait auraient
      tués tuées tuée blessés blessées blessée arrêtés arrêtées été mort morts morte mortes décédé survenu survenue survenus rendu rendus
      devenu élu élue détruit condamnés condamnée dernièrement récemment`),
    ...auxiliaries.flatMap((auxiliary) => agreeing.map((word) => `${auxiliary} ${word}`)),
  ],
  reported:
    words(`annonce déclare indique affirme ajoute explique précise estime assure rapporte rappelle confirme dit selon souligne
    annoncent indiquent affirment disent`),
  future: [
    ...words(`doit doivent devrait devraient va vont prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée
      programmés programmées fixé fixée fixés fixées reporté reportée reportés reportées sera seront compte comptent prévoit prévoient
      envisage espère espèrent prochainement bientôt échéance`),
  ],
  upcoming: words(
    `commence commencent débute débutent expire expirent ouvre ouvrent ferme reprend reprennent affronte affrontent
    entame entament participe participent vote votent rencontre rencontrent réunit réunissent accueille accueillent tient tiennent`,
  ),
  intended: [],
  projected: words('pourrait pourraient devait devaient'),
}

/** Words with an ending of the future that are none. */
const notFuture = new Set(
  words('opera camera caméra sahara extra ultra infra petra sierra aura front affront'),
)
const notPast = new Set(words('lait trait portrait retrait extrait souhait sait plait'))
const presents = new Set(
  words(
    'different indifferent adherent coherent considerent esperent preferent gerent operent referent inherent',
  ),
)

/** Endings of a folded verb: `-ra`, `-ront` future, `-rait` said to be to come, `-ait`, `-èrent` told. */
export function tenseOfForm(folded: string): Tense | null {
  if (folded.length < 5) return null
  if (/(?:[eidrvtu]ra|[eidrvtu]ront)$/.test(folded)) return notFuture.has(folded) ? null : 'future'
  if (/(?:rait|raient)$/.test(folded)) return notPast.has(folded) ? null : 'projected'
  if (/(?:ait|aient)$/.test(folded)) return notPast.has(folded) ? null : 'past'
  if (folded.endsWith('erent')) return presents.has(folded) ? null : 'past'
  return null
}
