import type { z } from 'zod'

/** JSON Schema (draft 2020-12, as OpenAPI 3.1 has it). */
export type Schema = z.core.JSONSchema.JSONSchema

export interface Parameter {
  name: string
  in: 'query' | 'path'
  description: string
  required: boolean
  schema: Schema
}

export interface Answer {
  description: string
  headers?: Record<string, { description: string; schema: Schema }>
  /** Without a schema: bytes. */
  content?: Record<string, { schema?: Schema }>
}

export interface Reference {
  $ref: string
}

export interface DescribedOperation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters: Parameter[]
  responses: Record<string, Answer | Reference>
  /** As other readers of OpenAPI know them (Redocly). */
  'x-codeSamples': { lang: string; label: string; source: string }[]
}

/** An OpenAPI 3.1 document, as far as this interface uses it. */
export interface ApiDocument {
  openapi: '3.1.0'
  info: {
    title: string
    version: string
    summary: string
    description: string
    license: { name: string; identifier: string }
  }
  servers: { url: string }[]
  security: []
  tags: { name: string; description: string }[]
  paths: Record<string, { get: DescribedOperation }>
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> }
}
