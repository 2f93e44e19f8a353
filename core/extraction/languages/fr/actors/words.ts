import { fold } from '@/core/text/fold'
import { englishGivenNames } from '../../../lexicon/given-names'

const set = (words: string): ReadonlySet<string> => new Set(fold(words.trim()).split(/\s+/))

/** Given names, folded: those that French papers print besides the ones known in English. */
export const givenNames: ReadonlySet<string> = new Set([
  ...englishGivenNames.map((name) => fold(name)),
  ...set(`
    Adèle Agathe Agnès Alain Albane Alexandre Alphonse Amandine Amélie Anaïs André Andrée Antoine Arnaud Aurélie Aurélien Bastien Baptiste
    Béatrice Benoît Bérénice Bernard Bernadette Bertrand Brigitte Bruno Camille Carole Caroline Cécile Cédric Céline Chantal Charles Chloé
    Christelle Christian Christiane Christine Christophe Claire Claude Claudine Clément Clémentine Colette Corinne Coralie Damien Danièle
    Delphine Denis Denise Didier Dominique Édouard Élodie Éloïse Élisabeth Emma Emmanuel Emmanuelle Éric Estelle Étienne Eugène Fabien
    Fabrice Fatima Florence Florian Francis Franck François Françoise Frédéric Frédérique Gabriel Gaël Gaëlle Geneviève Georges Gérald
    Gérard Ghislaine Gilles Grégoire Grégory Guillaume Gustave Guy Hélène Henri Hervé Hubert Hugo Inès Isabelle Jacqueline Jacques Jean
    Jeanne Jérémie Jérémy Jérôme Joël Joëlle Joséphine Josiane Judith Jules Julie Julien Juliette Justine Karim Karine Laetitia Laure
    Laurence Laurent Laurie Léa Léon Léonie Loïc Louis Louise Luc Lucas Lucie Lucien Ludovic Madeleine Magali Manon Marc Marcel Marguerite
    Marie Marine Marion Martine Mathieu Mathilde Matthieu Maurice Maxime Mélanie Michel Michèle Mireille Mohamed Monique Muriel Myriam
    Nadine Nathalie Nicolas Nicole Noémie Odile Olivier Pascal Pascale Patrice Patricia Patrick Paul Pauline Philippe Pierre Quentin
    Raphaël Raymond Régine Régis Rémi Rémy René Renée Robert Roger Roland Romain Rose Sabine Samir Sandrine Sébastien Serge Séverine
    Simone Solène Sonia Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie Théo Thérèse Thibault Thierry Thomas Valentin Valérie Véronique
    Victor Vincent Virginie Viviane Xavier Yann Yannick Yasmine Yves Yvette Yvonne Zoé
  `),
])

/** Words of a title before a name or after it, folded. */
export const titles = set(`
  m mm mme mmes mlle me dr pr mgr monsieur madame maître docteur professeur professeure président présidente vice-président
  vice-présidente premier première ministre secrétaire chancelier chancelière roi reine prince princesse pape cardinal archevêque évêque
  imam cheikh ambassadeur ambassadrice député députée sénateur sénatrice maire adjoint adjointe préfet préfète procureur procureure juge avocat
  avocate général générale colonel commandant commandante capitaine lieutenant amiral directeur directrice chef cheffe patron
  patronne porte-parole délégué déléguée coordinateur coordinatrice gouverneur gouverneure entraîneur entraîneuse sélectionneur
  responsable dirigeant dirigeante chercheur chercheuse historien historienne économiste politologue analyste expert experte
  journaliste écrivain écrivaine romancier romancière cinéaste réalisateur réalisatrice acteur actrice chanteur chanteuse joueur joueuse
  fondateur fondatrice rapporteur rapporteure conseiller conseillère médecin infirmier infirmière climatologue sismologue géologue
  vulcanologue météorologue syndicaliste commissaire élu élue candidat candidate
`)

/** Capitalised at the beginning of sentences, or everywhere, without naming anybody. */
export const commonWords = set(`
  le la les l un une des du de d au aux à a ce cet cette ces c son sa ses s leur leurs mon ma mes notre nos votre vos il elle ils elles on
  nous vous je j tu y en et ou mais or ni car donc si que qu qui quoi dont où quand comme lorsque lorsqu puisque parce pour par sur sous
  dans avec sans chez vers entre contre depuis pendant durant avant après dès jusque selon d'après malgré outre parmi hors face
  grâce suite afin ainsi alors aussi autant bien cependant certes ici là hier demain aujourd'hui ensuite enfin puis pourtant
  toutefois néanmoins désormais déjà encore toujours jamais plus moins très trop peu beaucoup tout tous toute toutes autre autres
  même chaque plusieurs quelques certains certaines aucun aucune nul ni deux trois quatre cinq six sept huit neuf dix cent mille premier
  première dernier dernière interrogé interrogée âgé âgée né née est sont était étaient ont avait voici voilà oui non ne pas rien tel telle
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  nord sud est ouest dieu internet état états république gouvernement parlement sénat assemblée église constitution terre lune soleil covid-19
  quant or bref reste autour près loin au-delà au-dessus lors faute face parfois souvent seul seule
`)

/** A capitalised run with one of these is a body, or a thing; folded. */
export const organizationWords = set(`
  université institut ministère cour conseil commission comité parti département banque association fédération union organisation
  office bureau autorité police armée agence parlement sénat assemblée fondation club groupe ligue hôpital école musée académie
  observatoire syndicat confédération société compagnie mouvement front collectif tribunal rassemblement ong
`)

/** Adjectives in small letters that a body's name goes on with. */
export const bodyAdjectives = set(`
  national nationale européen européenne mondial mondiale international internationale central centrale constitutionnel constitutionnelle
  suprême général générale régional régionale municipal municipale socialiste communiste républicain républicaine français française
  populaire démocratique libre
`)

/** A capitalised run beginning or ending with one of these is a happening, a work or a place. */
export const thingWords = set(`
  coupe championnat tour prix jeux festival traité accord loi guerre bataille journée plan opération révolution mission tempête ouragan
  cyclone typhon rue place avenue boulevard pont gare aéroport stade mont lac île îles côte golfe mer océan vallée saint sainte
  salon grand grande château palais
`)

/** Portfolios that stand between an office and a name: `le ministre de l'Intérieur Paul Zémond`. */
export const portfolios = set(`
  intérieur santé défense justice économie finances éducation affaires travail agriculture culture transports écologie environnement
  logement énergie industrie armées sports transition budget commerce recherche république sénat
`)

export const particles = set('de du des van von der den ben bin ibn al el le la')

/** Capital letters alone that name no body. */
export const plainAcronyms = set(
  'tv utc gmt pib adn arn vih sida covid tva pme tgv rer bd cd dvd sms pdf html faq kg km am pm iii vii viii xii xiv xvi xix xxi',
)
