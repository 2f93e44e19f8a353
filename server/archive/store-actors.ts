import type { Prisma } from '../generated/prisma/client'
import type { ChangingEvents } from './cells'
import type { ExtractionRows } from './extraction-rows'

type Transaction = Prisma.TransactionClient
type Names = ExtractionRows['actorNames']

const hasDecided = (tx: Transaction, ids: string[]) =>
  tx.revision.findMany({ where: { subject: 'actor', subjectId: { in: ids } }, select: { subjectId: true } })

/** What a place took part in counts as having happened there, and the other way round. */
async function eventsOf(tx: Transaction, actorId: string): Promise<string[]> {
  const takings = await tx.eventActor.findMany({ where: { actorId }, select: { eventId: true } })
  return takings.map(({ eventId }) => eventId)
}

/** Gives a known actor the name of its language that the rules say now; what it was called before becomes an alias. */
async function rename(tx: Transaction, names: Names): Promise<void> {
  for (const { actorId, language, name } of names) {
    const inLanguage = { actorId, language }
    await tx.actorName.updateMany({ where: { ...inLanguage, name: { not: name } }, data: { kind: 'alias' } })
    await tx.actorName.updateMany({ where: { ...inLanguage, name }, data: { kind: 'primary' } })
  }
}

/**
 * Adds the actors of an article and their names to those that are known. The name, type and Wikidata item that the rules
 * give an actor now replace earlier ones, unless people have decided on them; every earlier name stays findable.
 */
export async function storeActors(
  tx: Transaction,
  { actors, actorNames }: ExtractionRows,
  changing: ChangingEvents,
): Promise<void> {
  const ids = actors.map(({ id }) => id)
  const known = await tx.actor.findMany({ where: { id: { in: ids } }, include: { names: true } })
  const decided = new Set((await hasDecided(tx, ids)).map(({ subjectId }) => subjectId))
  const shown = new Map(
    known.flatMap(({ names }) =>
      names.flatMap(({ actorId, language, name, kind }) =>
        kind === 'primary' ? [[`${actorId} ${language}`, name] as const] : [],
      ),
    ),
  )
  const isOther = ({ actorId, language, name, kind }: Names[number]) => {
    const before = shown.get(`${actorId} ${language}`)
    return kind === 'primary' && before !== undefined && before !== name
  }
  for (const { id, type, wikidata } of known) {
    const now = actors.find((actor) => actor.id === id)
    if (!now || decided.has(id)) continue
    if ((now.type === 'place') !== (type === 'place')) await changing.note(await eventsOf(tx, id))
    if (now.type !== type || (now.wikidata && now.wikidata !== wikidata))
      await tx.actor.update({ where: { id }, data: { type: now.type, wikidata: now.wikidata ?? wikidata } })
  }
  await rename(
    tx,
    actorNames.filter((name) => isOther(name) && !decided.has(name.actorId)),
  )
  await tx.actor.createMany({ data: actors, skipDuplicates: true })
  await tx.actorName.createMany({
    data: actorNames.map((name) =>
      isOther(name) && decided.has(name.actorId) ? { ...name, kind: 'alias' } : name,
    ),
    skipDuplicates: true,
  })
}
