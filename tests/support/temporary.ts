import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** A fresh folder that any user may pass through; the caller removes it. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), `sanad-${name}-`))
  await fs.chmod(folder, 0o755)
  return folder
}
