import process from 'node:process'
import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Read loosely: `prisma generate` and `validate` need no database.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
