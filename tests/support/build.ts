import { buildIfChanged } from '@/server/runtime/build'
import { root } from './site'

/** The browser looks at the production build. */
export default async function setup() {
  await buildIfChanged(root, (words) => process.stdout.write(`${words}\n`))
}
