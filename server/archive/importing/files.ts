import { stat } from 'node:fs/promises'
import path from 'node:path'
import { visibleFiles } from '../visible-files'
import { systemCode } from '../../runtime/refusal'
import { FileFault, unreadable } from './file-fault'

const articleExtensions = ['.txt', '.text', '.html', '.htm', '.xhtml']
const collectionExtensions = [
  '.csv',
  '.tsv',
  '.json',
  '.jsonl',
  '.ndjson',
  '.ics',
  '.xml',
  '.rss',
  '.atom',
  '.export',
]

/** What a name on the command line stands for: articles of a folder, which belong together, and other files. */
export interface Source {
  name: string
  files: string[]
  kind: 'folder of articles' | 'file'
}

/** What is read of a name, and the files of a folder that are not. */
export interface Sources {
  sources: Source[]
  others: string[]
}

/** @throws {FileFault} when there is nothing of that name, or nothing in it that can be read. */
export async function sourcesOf(name: string): Promise<Sources> {
  try {
    if (!(await stat(name)).isDirectory())
      return { sources: [{ name, files: [name], kind: 'file' }], others: [] }
    return await sourcesIn(name)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' && name === '-')
      throw new FileFault('Standard input is not read, as a file is read twice: save it as a file.')
    throw code === 'ENOENT' || code === 'EACCES' ? unreadable(code) : error
  }
}

const endsIn = (extensions: readonly string[]) => (file: string) =>
  extensions.includes(path.extname(file).toLowerCase())

async function sourcesIn(folder: string): Promise<Sources> {
  const files = await visibleFiles(folder)
  const articles = files.filter(endsIn(articleExtensions))
  const collections = files.filter(endsIn(collectionExtensions))
  if (articles.length === 0 && collections.length === 0)
    throw new FileFault(
      `There is no file to read in it; ${[...articleExtensions, ...collectionExtensions].join(', ')} were expected.`,
    )
  const others = files.filter((file) => !endsIn([...articleExtensions, ...collectionExtensions])(file))
  const sources: Source[] = [
    ...(articles.length > 0 ? [{ name: folder, files: articles, kind: 'folder of articles' as const }] : []),
    ...collections.map((file) => ({ name: file, files: [file], kind: 'file' as const })),
  ]
  return { sources, others }
}
