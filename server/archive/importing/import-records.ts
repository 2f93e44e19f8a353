import type { Client } from 'pg'
import type { Row } from './read-rows'
import type { Checkpoint } from './checkpoint'
import type { Listener } from './report'
import { reportOf } from './report'
import { showRows } from './show'
import { Staging } from './stage'
import type { Given } from './staged-row'

interface Job {
  file: string
  name: string
  given: Given
  checkpoint: Checkpoint
  rows: AsyncGenerator<Row[]>
}

/** Copies the rows of a data set in, then makes events of them. A killed run is gone on with where its last batch ended. */
export async function importRecords(
  client: Client,
  { file, name, given, checkpoint, rows }: Job,
  listener: Listener,
): Promise<{ reading: number; showing: number }> {
  const started = performance.now()
  if (checkpoint.state === 'reading') {
    const staging = new Staging(client, checkpoint, given)
    for await (const batch of rows)
      for (const row of batch) {
        const report = reportOf(file, row)
        if (report === null) continue
        if (row.fate.kind === 'event') {
          await staging.add(row.row, row.fate.event)
          checkpoint.kept += 1
        } else if (row.fate.kind === 'refused') checkpoint.refused += 1
        checkpoint.rows = row.row
        listener.row(report)
        if (staging.isFull) await staging.flush()
      }
    checkpoint.state = 'showing'
    await staging.flush()
  }
  const read = performance.now()
  await showRows(client, checkpoint, name, (done) =>
    listener.progress({ file, stage: 'showing', done, total: checkpoint.kept, rows: done }),
  )
  return { reading: (read - started) / 1000, showing: (performance.now() - read) / 1000 }
}
