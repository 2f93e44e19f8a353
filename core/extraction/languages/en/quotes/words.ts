const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Words between a verb and a noun that keep the noun from being the subject of the verb. */
export const subjectStops = set('in to at on that about during after before with from for by as')

export const speechParticiples = set('saying adding explaining noting calling describing citing stating')

/** Nouns whose name stands in quotation marks. */
export const namedThings = set(
  'film book song album novel movie show series episode titled entitled called named nicknamed dubbed known article paper essay poem programme program ship track single play slogan hashtag word term',
)
