import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** The files of a folder and of the folders in it, in order of name; hidden ones are left alone. */
export async function visibleFiles(folder: string): Promise<string[]> {
  const isHidden = (file: string) =>
    path
      .relative(folder, file)
      .split(path.sep)
      .some((part) => part.startsWith('.'))
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isHidden(file))
    .toSorted()
}
