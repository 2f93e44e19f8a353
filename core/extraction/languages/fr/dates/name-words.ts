import type { NameWords } from '../../../dates/grammar'

const counted = `personnes gens habitants soldats hommes femmes enfants mètres kilomètres km euros dollars francs livres maisons logements emplois
  salariés élèves étudiants voix sièges points mots pages exemplaires actions barils tonnes kilos kg mégawatts hectares cas morts
  décès blessés membres policiers gendarmes réfugiés migrants manifestants calories ans années jours heures patients vols véhicules
  voitures passagers supporteurs supporters lits places fois`

/** Auxiliaries and what stands between them and `été`, which is then no summer. */
const beforeBeen = `a ont ai as avons avez avait avaient avoir ayant aura auront aurait auraient eût ait aient n pas jamais plus toujours
  également aussi déjà encore d t il elle ils elles`

/** Words around a date that make it a name: Vendredi saint, résolution 1701, printemps arabe. */
export const nameWords: NameWords = {
  before: {
    season: beforeBeen,
    Y: `résolution n° ° numéro vol route autoroute boeing airbus windows agenda vision chaîne article règle modèle mazda peugeot xbox
      playstation # rover mission sonde planète proposition`,
    month: 'planète sonde rover mission champ',
    dayWord: 'maroc',
  },
  after: {
    weekday: 'saint gras noir rouge',
    season: 'arabe berbère austral',
    seasonAlone: 'arabe berbère',
    Y: counted,
  },
}

/** Words before a bare year that show it to be one. */
export const supports = `en de du depuis entre avant après vers dès et à au année an années fin début mi milieu courant horizon d l ' ( , / - depuis
  jusqu ou ici pour contre printemps été automne hiver saison janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre`
