import path from 'node:path'

/** The project's root folder. */
export const root = path.resolve(import.meta.dirname, '..')

/** Where every run leaves its tables, pictures and numbers. */
export const results = path.join(root, 'bench', 'results')

/** Pictures of the last complete run, which the README shows. */
export const figures = path.join(root, 'docs', 'benchmarks')

/** Texts for measuring and testing that are too large for the project; they may be missing. */
export const shared = path.resolve(root, '..', 'shared')
