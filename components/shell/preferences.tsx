'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { axisOfLocale } from '@/core/query/defaults'
import { axisDirections, monthNames, type Locale } from '@/core/query/view'
import { Disclosure } from '../ui/disclosure'
import { withParameter } from './carried-parameters'

type Choice = (typeof monthNames)[number] | (typeof axisDirections)[number] | 'system' | 'light' | 'dark'
type Group = 'months' | 'axis' | 'theme'

interface Props {
  locale: Locale
  words: {
    title: string
    language: string
    languageLabel: string
    groups: Record<Group, string>
    choices: Record<Choice, string>
  }
}

/** Language, month names, direction of time and colours: links that keep the rest of the address. */
export function Preferences({ locale, words }: Props) {
  const pathname = usePathname()
  const parameters = new URLSearchParams(useSearchParams())
  const other = locale === 'ar' ? 'en' : 'ar'
  const groups: { name: Group; usual: Choice; choices: readonly Choice[] }[] = [
    { name: 'months', usual: 'levant', choices: monthNames },
    { name: 'axis', usual: axisOfLocale[locale], choices: axisDirections },
    { name: 'theme', usual: 'system', choices: ['system', 'light', 'dark'] },
  ]
  return (
    <div className="ms-auto flex items-center gap-3 text-sm">
      {/* Whole page loads: language, direction and colours stand on the root element. */}
      <a
        href={`${pathname.replace(/^\/(?:ar|en)(?=\/|$)/, `/${other}`)}${parameters.size > 0 ? `?${parameters.toString()}` : ''}`}
        hrefLang={other}
        lang={other}
        aria-label={words.languageLabel}
        className="py-1 font-medium hover:text-accent"
      >
        {words.language}
      </a>
      <span aria-hidden="true" className="h-4 w-px bg-rule" />
      <Disclosure title={words.title} align="end">
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={words.groups[group.name]} className="not-first:mt-4">
            <p className="label mb-1" aria-hidden="true">
              {words.groups[group.name]}
            </p>
            <ul>
              {group.choices.map((choice) => {
                const chosen = (parameters.get(group.name) ?? group.usual) === choice
                const value = choice === group.usual ? null : choice
                return (
                  <li key={choice}>
                    <a
                      href={`${pathname}${withParameter(parameters, group.name, value)}`}
                      aria-current={chosen ? 'true' : undefined}
                      className="flex min-h-8 items-center gap-2 hover:text-accent aria-[current]:font-semibold"
                    >
                      <span
                        aria-hidden="true"
                        className={`size-2 rounded-full border border-ink ${chosen ? 'bg-ink' : ''}`}
                      />
                      {words.choices[choice]}
                    </a>
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </Disclosure>
    </div>
  )
}
