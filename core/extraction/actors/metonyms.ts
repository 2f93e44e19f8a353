import type { Entity } from '../lexicon/lexicon'
import { lexicon } from '../lexicon/lexicon'

/** The state that a capital stands for when the words around it speak of a government; else the capital itself. */
export function metonymOf(entity: Entity, asGovernment: boolean): Entity {
  return (asGovernment && entity.capitalOf && lexicon().entities.get(entity.capitalOf)) || entity
}
