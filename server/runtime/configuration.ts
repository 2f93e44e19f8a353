import process from 'node:process'
import { z } from 'zod'
import { Refusal } from './refusal'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number from 0 to 65535' })
    .int()
    .min(0)
    .max(65_535)
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgresql://')
    .optional(),
  SANAD_DATA: z.string().optional(),
  LOG_LEVEL: z.enum(levels, { error: `LOG_LEVEL must be one of ${levels.join(', ')}` }).default('info'),
})

/** What the environment decides; every value has a default. */
export interface Configuration {
  port: number
  host: string
  /** A PostgreSQL to use instead of the embedded one. */
  databaseUrl: string | null
  /** Where the embedded database keeps its data; null for the checkout's own folder. */
  dataFolder: string | null
  logLevel: (typeof levels)[number]
}

/**
 * Reads the configuration; empty variables count as absent.
 * @throws {Refusal} naming the variable that cannot be used.
 */
export function readConfiguration(variables: NodeJS.ProcessEnv = process.env): Configuration {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Refusal(
      `${String(issue?.path[0] ?? 'The environment')} cannot be used: ${issue?.message ?? 'unknown reason'}.`,
    )
  }
  const { PORT, HOST, DATABASE_URL, SANAD_DATA, LOG_LEVEL } = parsed.data
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataFolder: SANAD_DATA ?? null,
    logLevel: LOG_LEVEL,
  }
}
