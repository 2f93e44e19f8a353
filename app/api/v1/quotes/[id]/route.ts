import { readQuote } from '@/core/api/operations'
import { findQuote } from '@/server/archive/find-quote'
import { reading } from '../../serve'

/** One quotation. */
export const GET = reading(readQuote, findQuote)
