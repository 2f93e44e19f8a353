import { textIn } from '@/components/language/direction'

/** Text in its own language and direction, isolated from what surrounds it. */
export function Foreign({ language, children }: { language: string; children: string }) {
  return <bdi {...textIn(language)}>{children}</bdi>
}
