import path from 'node:path'

/** The framework is that of the project. */
export default { turbopack: { root: path.resolve(import.meta.dirname, '../../..') } }
