const numbers = new Map<string, number>()

/** The number that stands for a class of words or numbers or for a mark, so that patterns can be matched without names. */
export function classNumber(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  const number = numbers.size + 1
  numbers.set(name, number)
  return number
}

/** The number of a mark; 0 where no pattern holds it. */
export const markNumber = (mark: string): number => numbers.get(mark) ?? 0
