import { classNumber } from './classes'
import type { DateGrammar, ReaderName } from './grammar'

/** The end of a pattern, or of a form, which nobody reads. */
export interface Accepting {
  rule: string
  read: ReaderName
  order: number
}

/** A step of the patterns, shared by all that begin alike. */
export interface Step {
  /** By number of the class. */
  words: (Step | undefined)[]
  /** Forms (`{year}`) that may follow. */
  forms: { form: Form; next: Step }[]
  accepts: Accepting | null
  /** By number of the class: one of these must come next for anything to follow. */
  firsts: (true | undefined)[]
}

/** A sequence that others hold. */
interface Form {
  root: Step
}

/** The patterns of a grammar, prepared for matching. */
export interface PatternTree {
  root: Step
}

const step = (): Step => ({ words: [], forms: [], accepts: null, firsts: [] })

function childOf(parent: Step, name: string, forms: ReadonlyMap<string, Form>): Step {
  const form = forms.get(/^\{(\w+)\}$/.exec(name)?.[1] ?? '')
  if (!form) return (parent.words[classNumber(name)] ??= step())
  const known = parent.forms.find((each) => each.form === form)
  if (known) return known.next
  const next = step()
  parent.forms.push({ form, next })
  return next
}

function plant(root: Step, sequence: string, accepting: Accepting, forms: ReadonlyMap<string, Form>): void {
  let ends: Step[] = [root]
  for (const item of sequence.split(' ')) {
    const optional = item.length > 1 && item.endsWith('?')
    const names = (optional ? item.slice(0, -1) : item).split('|')
    const next = ends.flatMap((end) => names.map((name) => childOf(end, name, forms)))
    ends = optional ? [...ends, ...next] : next
  }
  for (const end of new Set(ends)) if (!end.accepts && end !== root) end.accepts = accepting
}

/** Prepares the patterns of a grammar; among patterns that take the same words the earlier one counts. */
export function preparePatterns(grammar: DateGrammar): PatternTree {
  const root = step()
  const forms = new Map<string, Form>()
  for (const name of Object.keys(grammar.forms)) forms.set(name, { root: step() })
  for (const [name, form] of forms) {
    const accepting = (order: number): Accepting => ({ rule: name, read: 'none', order })
    grammar.forms[name]?.forEach((sequence, order) => plant(form.root, sequence, accepting(order), forms))
  }
  grammar.patterns.forEach(({ rule, sequence, read }, order) =>
    plant(root, sequence, { rule, read, order }, forms),
  )
  for (const form of forms.values()) noteFirsts(form.root)
  noteFirsts(root)
  return { root }
}

/** Whether some pattern begins with the class of this number. */
export const beginsWith = ({ root }: PatternTree, number: number): boolean => root.firsts[number] === true

/** Forms hold no forms that could begin with themselves, so that two levels are all there is. */
function noteFirsts(from: Step): void {
  const note = ({ words }: Step) => words.forEach((_, number) => (from.firsts[number] = true))
  note(from)
  for (const { form } of from.forms) note(form.root)
}
