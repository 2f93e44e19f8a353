import { describe, expect, test } from 'vitest'
import { prepareArticle } from '@/core/extraction/article/prepare'
import { findDates } from '@/core/extraction/dates/find'

/** Dates of a sentence published on Tuesday, 20 December 2022, as `words=EDTF`. */
function datesOf(sentence: string): string[] {
  const article = prepareArticle(sentence, { publishedOn: '2022-12-20', language: 'fr' })
  return findDates(article).map((date) => `${date.text}=${date.edtf}`)
}

type Row = readonly [sentence: string, ...expected: string[]]

const calendar: Row[] = [
  ['Le traité a été signé le 19 décembre 2022.', '19 décembre 2022=2022-12-19'],
  ['Elle est née le 1er janvier 1957 à Lyon.', '1er janvier 1957=1957-01-01'],
  ['Le défilé du premier mai 2019 a été calme.', 'premier mai 2019=2019-05-01'],
  ['Les députés ont voté le 3 mars.', '3 mars=2022-03-03'],
  ['La loi sera votée le 3 mars.', '3 mars=2023-03-03'],
  ['Ils se sont vus lundi 19 décembre.', 'lundi 19 décembre=2022-12-19'],
  ['Ils se sont vus le lundi 5 décembre 2022 au soir.', 'lundi 5 décembre 2022=2022-12-05'],
  ['Le rapport est daté du 4 sept. 2018.', '4 sept. 2018=2018-09-04'],
  ['Audience le 12 janv. 2023, puis le 3 févr. 2023.', '12 janv. 2023=2023-01-12', '3 févr. 2023=2023-02-03'],
  ['Dépôt le 19/12/2022 au greffe.', '19/12/2022=2022-12-19'],
  ['Tout a commencé en février.', 'février=2022-02'],
  ['Tout a commencé en février 2022.', 'février 2022=2022-02'],
  ['Tout a commencé en février dernier.', 'février dernier=2022-02'],
  ["Il s'est installé ici en 2019.", '2019=2019'],
  ['Le parti, fondé en 2015, est dissous.', '2015=2015'],
  ['Il vit à Rome depuis 1994.', 'depuis 1994=1994/..'],
  ['La route est coupée depuis le 3 mars 2020.', 'depuis le 3 mars 2020=2020-03-03/..'],
  ['Le pont, construit entre 2014 et 2018, a cédé.', '2014 et 2018=2014/2018'],
  ['Maire de 2014 à 2018, il est parti.', '2014 à 2018=2014/2018'],
  ['Le salon a eu lieu du 12 au 15 mars.', '12 au 15 mars=2022-03-12/2022-03-15'],
  ['Le salon se tient du 28 avril au 3 mai 2023.', '28 avril au 3 mai 2023=2023-04-28/2023-05-03'],
  ['La grève des 12 et 13 mars a été suivie.', '12 et 13 mars=2022-03-12/2022-03-13'],
  ["L'usine a fermé fin mars.", 'mars=2022-03'],
  ["L'usine a ouvert début 2020.", '2020=2020'],
  ['Le chantier a débuté à la mi-mai.', 'mai=2022-05'],
  ['César est tué en 44 av. J.-C. à Rome.', '44 av. J.-C.=-0043'],
  ['Le temple date du IIIe siècle avant notre ère.', 'IIIe siècle avant notre ère=-02XX'],
  ['Un tableau du XIXe siècle.', 'XIXe siècle=18XX'],
  ['Un tableau du dix-neuvième siècle.', 'dix-neuvième siècle=18XX'],
  ['Dans les années 1990, il vivait à Rome.', 'années 1990=199X'],
  ['Un tube des années 80.', 'années 80=198X'],
  ['Le chiffre a reculé au premier trimestre 2023.', 'premier trimestre 2023=2023-33'],
  ['Le chiffre a reculé au 1er trimestre 2022.', '1er trimestre 2022=2022-33'],
  ['Les ventes du second semestre 2021 ont baissé.', 'second semestre 2021=2021-41'],
  ['Des incendies ont éclaté au printemps 2021.', 'au printemps 2021=2021-21'],
  ["Des incendies ont éclaté à l'été 2019.", "à l'été 2019=2019-22"],
  ["La canicule de l'été dernier a tué.", 'été dernier=2022-22'],
  ['Ce fut le cas en mars de l’année dernière.', 'mars de l’année dernière=2021-03'],
]

const relative: Row[] = [
  ['Le ministre a été reçu lundi à Paris.', 'lundi=2022-12-19'],
  ['Le ministre sera reçu lundi à Paris.', 'lundi=2022-12-26'],
  ['Le ministre doit se rendre jeudi à Lyon.', 'jeudi=2022-12-22'],
  ['Une réunion est prévue vendredi.', 'vendredi=2022-12-23'],
  ['Ils se rencontreront mercredi.', 'mercredi=2022-12-21'],
  ['Trois personnes ont été tuées samedi soir.', 'samedi soir=2022-12-17'],
  ['Il avait quitté Lyon lundi dernier.', 'lundi dernier=2022-12-19'],
  ['Rendez-vous mardi prochain.', 'mardi prochain=2022-12-27'],
  ['La grève commence jeudi.', 'jeudi=2022-12-22'],
  ['La grève a commencé jeudi.', 'jeudi=2022-12-15'],
  ['Il est arrivé hier soir.', 'hier soir=2022-12-19'],
  ['Il est arrivé avant-hier.', 'avant-hier=2022-12-18'],
  ['Il arrivera demain matin.', 'demain matin=2022-12-21'],
  ["Il arrive aujourd'hui.", "aujourd'hui=2022-12-20"],
  ['Il arrive aujourd’hui.', 'aujourd’hui=2022-12-20'],
  ['La neige est tombée la semaine dernière.', 'semaine dernière=2022-12-12/2022-12-18'],
  ['Le vote aura lieu le mois prochain.', 'mois prochain=2023-01'],
  ["Il a démissionné l'année dernière.", 'année dernière=2021'],
  ["Il a démissionné l'an dernier.", 'an dernier=2021'],
  ['Cette année, les prix ont augmenté.', 'Cette année=2022'],
  ['Il est mort il y a trois jours.', 'il y a trois jours=2022-12-17'],
  ['Il est mort il y a environ deux ans.', 'il y a environ deux ans=2020~'],
  ['Le musée ouvrira dans deux mois.', 'dans deux mois=2023-02'],
  ['Le musée ouvrira dans 10 jours.', 'dans 10 jours=2022-12-30'],
  [
    'Il a été élu le 4 mai 2019. Il a démissionné le lendemain.',
    '4 mai 2019=2019-05-04',
    'le lendemain=2019-05-05',
  ],
  [
    'Le navire a coulé le 4 mai 2019. Il a été retrouvé deux jours plus tard.',
    '4 mai 2019=2019-05-04',
    'deux jours plus tard=2019-05-06',
  ],
]

const none: Row[] = [
  ['La sonde tourne autour de Mars.'],
  ['Ils ont été 1200 à défiler.'],
  ['Il faut attendre une seconde.'],
  ['La rue du 4 Septembre est fermée.'],
  ['La foule occupe la place du 8 Mai 1945.'],
  ['Les attentats du 11-Septembre ont marqué le pays.'],
  ['Le musée est ouvert le lundi et chaque jeudi.'],
  ['Avril Durand, seconde de la liste, a été élue.'],
  ['Plus de 2000 personnes ont marché.'],
  ['Le Vendredi saint est une fête.'],
]

describe('French dates', () => {
  test.each([...calendar, ...relative])('%s', (sentence, ...expected) => {
    expect(datesOf(sentence)).toEqual(expected)
  })
  test.each(none)('no date: %s', (sentence) => {
    expect(datesOf(sentence)).toEqual([])
  })
})
