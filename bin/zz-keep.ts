import { startServer } from '../bench/archive/database'
const s = await startServer()
for (const n of [10_000, 1_000_000]) console.log('URL', n, await s.fill(n, () => {}))
setInterval(() => {}, 1000)
