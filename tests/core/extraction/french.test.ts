import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareArticle } from '@/core/extraction/article/prepare'
import { detectLanguage } from '@/core/extraction/article/language'
import { findDates } from '@/core/extraction/dates/find'
import { extract } from '@/core/extraction/extract'

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

/** What is said, by whom, and `~` before what is told in a clause. */
const saidIn = (text: string): string[] => {
  const { quotes, actors } = extract(text, { publishedOn: '2022-12-20', language: 'fr' })
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? 'nobody'
  return quotes.map(({ text: words, speaker, direct }) => `${direct ? '' : '~'}${nameOf(speaker)}: ${words}`)
}

describe('who says words in French', () => {
  test.each<[string, string, string[]]>([
    [
      'the subject after the verb, spaces within the marks',
      '«\u00a0Nous partirons tous demain\u00a0», a déclaré Zorane Vilmont.',
      ['Zorane Vilmont: Nous partirons tous demain'],
    ],
    [
      'narrow spaces, a listener and an office before the name',
      '«\u202fLe pont va rouvrir\u202f», a indiqué lundi à l’AFP la maire de Trévoux, Odile Zémond.',
      ['Odile Zémond: Le pont va rouvrir'],
    ],
    [
      'the subject before the verb',
      'La ministre de la Santé Odile Zémond a affirmé : « Rien ne change pour les patients. »',
      ['Odile Zémond: Rien ne change pour les patients.'],
    ],
    [
      'a description between commas',
      'Odile Zémond, directrice du port, a estimé que le trafic allait reprendre avant la fin du mois.',
      ['~Odile Zémond: le trafic allait reprendre avant la fin du mois'],
    ],
    [
      'a pronoun goes on',
      '« Nous partirons demain », a dit Zorane Vilmont. « Le bateau est prêt depuis lundi », a-t-il ajouté. « Tout va bien », poursuit-il.',
      [
        'Zorane Vilmont: Nous partirons demain',
        'Zorane Vilmont: Le bateau est prêt depuis lundi',
        'Zorane Vilmont: Tout va bien',
      ],
    ],
    [
      'curly and straight marks',
      '“Nous avons gagné la partie”, explique Zorane Vilmont. "Nous avons tout perdu", assure Odile Zémond.',
      ['Zorane Vilmont: Nous avons gagné la partie', 'Odile Zémond: Nous avons tout perdu'],
    ],
    [
      'a source',
      'Selon Odile Zémond, la digue a cédé vers minuit. La vague était « énorme », d’après Zorane Vilmont.',
      ['~Odile Zémond: la digue a cédé vers minuit', 'Zorane Vilmont: énorme'],
    ],
    [
      'what is announced',
      "L'Italie a annoncé qu'elle enverrait un navire dans la zone.",
      ['~Italie: elle enverrait un navire dans la zone'],
    ],
    [
      'somebody without a name',
      'Odile Zémond est arrivée. « La route est coupée depuis ce matin », a expliqué un gendarme.',
      ['nobody: La route est coupée depuis ce matin'],
    ],
    [
      'the family name alone',
      "L'élue Odile Zémond est venue. « Nous reviendrons tous ici », promet Mme Zémond.",
      ['Odile Zémond: Nous reviendrons tous ici'],
    ],
    [
      'a title that was named with its holder',
      'Le ministre Zorane Vilmont est venu. « Nous paierons tout », a promis le ministre.',
      ['Zorane Vilmont: Nous paierons tout'],
    ],
    [
      'a title whose holder was named between commas',
      'La maire de Trévoux, Odile Zémond, est venue. « Nous paierons tout », a promis la maire.',
      ['Odile Zémond: Nous paierons tout'],
    ],
    [
      'whose view it is, and the same person by a pronoun',
      'Pour Odile Zémond, « rien n’est joué ». L’usine doit fermer en mai, selon elle.',
      ['Odile Zémond: rien n’est joué', '~Odile Zémond: L’usine doit fermer en mai'],
    ],
    [
      'the last speaker by a demonstrative',
      '« Nous partirons demain », a dit Zorane Vilmont. « Le bateau est prêt », a précisé ce dernier.',
      ['Zorane Vilmont: Nous partirons demain', 'Zorane Vilmont: Le bateau est prêt'],
    ],
    ['a few words in marks are no speech', 'La « zone grise » entoure le port.', []],
    ['a title is no speech', 'Odile Zémond a annoncé la sortie du film « La Nuit des vagues ».', []],
  ])('%s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected)
  })
})

/** Made up: the towns, the people and the landslide. */
const article = `Trévanne-les-Bains : un glissement de terrain coupe la route du littoral

Publié le 20 décembre 2022 à 14h32

TRÉVANNE-LES-BAINS (AFP) - Un glissement de terrain a coupé lundi 19 décembre la route du littoral, sans faire de victime, a annoncé la préfète Solveig Karadec.

«\u00a0Nous avons évité le pire\u00a0», a déclaré Mme Karadec à la presse. «\u00a0La route restera fermée jusqu’à vendredi\u00a0», a-t-elle ajouté.

Selon le géologue Aurélien Vasquin, la falaise bouge depuis 2018. « Il y a trois ans, personne ne voulait nous entendre », regrette-t-il.

Une réunion publique est prévue jeudi à la mairie. L’Italie, touchée par les mêmes pluies la semaine dernière, a proposé son aide.

Le dernier éboulement de cette ampleur remonte au 4 mars 1994, place du 8 Mai 1945.

Lire aussi : La côte sous surveillance`

describe('a French article', () => {
  const found = extract(article)

  test('its language, title, day, agency', () => {
    expect(found.document).toMatchObject({
      language: 'fr',
      title: 'Trévanne-les-Bains : un glissement de terrain coupe la route du littoral',
      publishedOn: '2022-12-20',
      publishedOnBasis: 'stated',
      agency: 'AFP',
    })
  })
  test('its dates', () => {
    expect(found.dates.map(({ text, edtf }) => `${text}=${edtf}`)).toEqual([
      '20 décembre 2022=2022-12-20',
      'lundi 19 décembre=2022-12-19',
      'vendredi=2022-12-23',
      'depuis 2018=2018/..',
      'Il y a trois ans=2019',
      'jeudi=2022-12-22',
      'semaine dernière=2022-12-12/2022-12-18',
      '4 mars 1994=1994-03-04',
    ])
  })
  test('its speakers', () => {
    expect(saidIn(article)).toEqual([
      'Solveig Karadec: Nous avons évité le pire',
      'Solveig Karadec: La route restera fermée jusqu’à vendredi',
      '~Aurélien Vasquin: la falaise bouge depuis 2018',
      'Aurélien Vasquin: Il y a trois ans, personne ne voulait nous entendre',
    ])
  })
  test('its actors, states by the ids of the lexicon', () => {
    expect(found.actors.map(({ type, id, name }) => `${type} ${id}: ${name}`)).toEqual([
      'organization agence-france-presse: Agence France-Presse',
      'person solveig-karadec: Solveig Karadec',
      'person aurelien-vasquin: Aurélien Vasquin',
      'state italy: Italie',
    ])
  })
  test('a page says that it is French', () => {
    const page =
      '<html lang="fr-FR"><body><h1>Grève</h1><p>Grève lundi 2 mai 2022 à Trévoux.</p></body></html>'
    const { document, dates } = extract(page)
    expect([document.language, dates[0]?.edtf]).toEqual(['fr', '2022-05-02'])
  })
  test('no events', () => {
    expect(found.events).toEqual([])
  })
})

describe('French actors', () => {
  test.each([
    [
      "Les États-Unis, l'Arabie saoudite et la Côte d’Ivoire ont signé.",
      ['united-states', 'saudi-arabia', 'cote-divoire'],
    ],
    [
      "L'ONU et l'Union européenne ont salué l'accord de Genève.",
      ['united-nations', 'european-union', 'geneva'],
    ],
    ["Le ministre de l'Intérieur Zorane Vilmont a reçu Mme Zémond.", ['zorane-vilmont', 'zemond']],
    ['Luc de Zarneuil et Jean-Luc d’Ormont sont partis.', ['luc-de-zarneuil', 'jean-luc-dormont']],
    ['Un homme a été vu. Deux Français sont rentrés.', []],
    ['La CGT et la SNCF négocient.', ['cgt', 'sncf']],
  ])('%s', (text, ids) => {
    expect(extract(text, { language: 'fr' }).actors.map(({ id }) => id)).toEqual(ids)
  })
})

describe('the language of a text', () => {
  test.each([
    [
      'fr',
      'Le gouvernement a présenté lundi son plan pour les transports, qui doit entrer en vigueur dans deux ans.',
    ],
    ['fr', 'Une tempête de neige sur les côtes du nord du pays'],
    [
      'en',
      'The government presented its plan for transport on Monday, and it is to come into force in two years.',
    ],
    ['ar', 'قال وزير النقل إن الخطة التي عرضت على مجلس الوزراء تبدأ في العام المقبل.'],
    [
      'und',
      'El gobierno presentó el lunes su plan de transportes, que entrará en vigor dentro de dos años en todo el país.',
    ],
    [
      'und',
      'Il governo ha presentato lunedì il piano per i trasporti, che le regioni dovranno approvare entro due anni.',
    ],
    [
      'und',
      'Die Regierung hat am Montag ihren Plan für den Verkehr vorgestellt, der die Wege des Landes binnen zwei Jahren ändert.',
    ],
    [
      'und',
      'O governo apresentou na segunda-feira o plano de transportes, que deve entrar em vigor mais tarde no país.',
    ],
    [
      'und',
      'El govern va presentar dilluns el pla de transports, que les comarques del país han de votar en dos anys.',
    ],
    [
      'und',
      'Guvernul a prezentat luni planul de transport, care ar urma să intre în vigoare în doi ani, au spus surse.',
    ],
    [
      'und',
      'De regering heeft maandag haar plan voor het vervoer voorgesteld, dat over twee jaar van kracht wordt.',
    ],
    ['und', 'Hükümet pazartesi günü ulaşım planını açıkladı ve plan iki yıl içinde yürürlüğe girecek.'],
    [
      'und',
      'دولت روز دوشنبه برنامه حمل و نقل خود را ارائه کرد که تا دو سال دیگر اجرا می‌شود و مردم آن را پذیرفتند.',
    ],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

const shards = fc.constantFrom(
  '«\u00a0',
  '\u202f»',
  ' « ',
  ' », a-t-il dit. ',
  '“',
  '"',
  ', ',
  '. ',
  '\n\n',
  "l'",
  'd’',
  '\u0301',
  '\u202e',
  '\ud800',
  'lundi ',
  'du 12 au ',
  'le 1er mars ',
  'en 2019 ',
  'depuis ',
  'été ',
  '44 av. J.-C.',
  'a déclaré ',
  'Selon ',
  'que ',
  'la ministre ',
  'M. ',
  'Odile Zémond',
  'États-Unis ',
  'ajoutant ',
)

test('French spans hold the words of the text, whatever the text', () => {
  const messy = fc.array(fc.oneof(shards, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  fc.assert(
    fc.property(messy, (parts) => {
      const text = parts.join('')
      const { dates, quotes, actors } = extract(text, { publishedOn: '2022-12-20', language: 'fr' })
      const speakers = quotes.flatMap(({ speakerMention }) => speakerMention ?? [])
      for (const span of [...dates, ...quotes, ...speakers, ...actors.flatMap(({ mentions }) => mentions)])
        expect(text.slice(span.start, span.end)).toBe(span.text)
    }),
    { numRuns: 300 },
  )
})
