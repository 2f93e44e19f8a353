import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'

/** What the adapter keeps to itself: the call that gives the driver's own result. */
interface Inside extends SqlDriverAdapter {
  performIO(query: unknown): Promise<{ fields?: { dataTypeID: number }[] }>
}

const charType = 18
const textType = 25

/** The catalogue's `"char"` columns, which the adapter does not know, as the engine expects them. */
function withCharColumns(adapter: Inside): SqlDriverAdapter {
  const performIO = adapter.performIO.bind(adapter)
  const queryRaw = adapter.queryRaw.bind(adapter)
  let chars: number[] = []
  adapter.performIO = async (query) => {
    const result = await performIO(query)
    chars = []
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== charType) continue
      field.dataTypeID = textType
      chars.push(index)
    }
    return result
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const index of chars) {
      result.columnTypes[index] = ColumnTypeEnum.Character
      for (const row of result.rows) if (row[index] === '') row[index] = '\0'
    }
    return result
  }
  return adapter
}

/** The module's own functions have no declared types. */
const call = (owner: object, name: string, ...values: unknown[]) =>
  Reflect.apply(Reflect.get(owner, name) as (...given: unknown[]) => void, owner, values)

/** Instantiated once: the module keeps views of the memory of its instance. */
async function loadEngine() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const wasm = await readFile(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine })
  call(engine, '__wbg_set_wasm', instance.exports)
  if ('__wbindgen_start' in instance.exports) call(instance.exports, '__wbindgen_start')
  return engine
}
let loaded: ReturnType<typeof loadEngine> | undefined

/**
 * The SQL that would lead from a database to a schema, as `prisma migrate diff --script` prints it, by Prisma's schema
 * engine in WebAssembly: the native one is a download of its own.
 */
export async function sqlFromDatabaseTo(schema: string, url: string): Promise<string> {
  const engine = await (loaded ??= loadEngine())
  const factory = new PrismaPg({ connectionString: url, max: 1 })
  const open: SqlDriverAdapter[] = []
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    open.push(adapter)
    withCharColumns(adapter as unknown as Inside)
    return adapter
  }
  const files = { files: [{ path: 'schema.prisma', content: schema }], configDir: '.' }
  try {
    const session = await engine.SchemaEngine.new(
      { datamodels: [['schema.prisma', schema]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    )
    const { stdout } = await session.diff({
      from: { tag: 'schemaDatasource', ...files },
      to: { tag: 'schemaDatamodel', ...files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    await Promise.all(open.map((adapter) => adapter.dispose()))
  }
}
