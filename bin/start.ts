import path from 'node:path'
import { launch } from '@/server/runtime/launch'

await launch(path.resolve(import.meta.dirname, '..'), false)
