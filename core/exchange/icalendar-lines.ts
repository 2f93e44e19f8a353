import { printable } from '../text/printable'

/** Octets of a line without its end (RFC 5545, 3.1). */
const longest = 75

const octetsOf = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A line in pieces of at most 75 octets, cut between letters; each further one begins with a space. */
function folded(line: string): string {
  // So many letters of any script have room.
  if (line.length <= longest / 3) return line
  let text = ''
  let octets = 0
  for (const letter of line) {
    const more = octetsOf(letter)
    if (octets + more > longest) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += more
  }
  return text
}

const signs: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' }

/** Words as a value of type TEXT (RFC 5545, 3.3.11): no break of theirs ends the line. */
export const textValue = (text: string): string =>
  printable(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\\;,\n]/g, (sign) => signs[sign] ?? sign)

/** A property with a value that is written as RFC 5545 wants it, e.g. by `textValue`; ends its line. */
export const property = (name: string, value: string): string => `${folded(`${name}:${value}`)}\r\n`
