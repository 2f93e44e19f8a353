'use client'

import { useId, type ReactNode } from 'react'
import { heights, readHeight, shareables, type ShareOptions } from '@/core/embed/share'
import { snippetKinds } from '@/core/embed/snippet'
import { axisDirections, locales, type Locale, type View } from '@/core/query/view'
import { writeView } from '@/core/query/write-view'
import type { ShareWords } from './words'

interface Props {
  view: View
  options: ShareOptions
  locale: Locale
  words: ShareWords
  onChange: (options: ShareOptions) => void
}

/** Fields that stand in the form themselves. */
const own = new Set(['axis', 'theme'])
const languageNames: Record<Locale, string> = { ar: 'العربية', en: 'English' }
const themes = ['light', 'dark'] as const

interface FieldProps<T extends string> {
  name: string
  label: string
  value: T
  choices: readonly (readonly [value: T, label: string])[]
  onChange: (value: T) => void
}

function Select<T extends string>({ name, label, value, choices, onChange }: FieldProps<T>) {
  const id = useId()
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="field mt-1"
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find(([each]) => each === target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

function Kinds({ options, words, onChange }: Pick<Props, 'options' | 'words' | 'onChange'>): ReactNode {
  const hints = { iframe: words.iframeHint, script: words.scriptHint, element: words.elementHint }
  return (
    <fieldset className="col-span-2 lg:col-span-3">
      <legend className="label">{words.kind}</legend>
      <div className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-3">
        {snippetKinds.map((kind) => (
          <label key={kind} className="flex items-start gap-2 py-1 text-sm">
            <input
              type="radio"
              name="as"
              value={kind}
              className="mt-1 size-4 shrink-0 accent-(--accent)"
              checked={options.kind === kind}
              onChange={() => onChange({ ...options, kind })}
            />
            <span>
              {words[kind]}
              <span className="block text-muted">{hints[kind]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What is shared and how it shall look; with scripts off a form that asks the server. */
export function ShareForm({ view, options, locale, words, onChange }: Props) {
  const heightId = useId()
  const change = (part: Partial<ShareOptions>) => onChange({ ...options, ...part })
  const rest = [...writeView(view, locale)].filter(([name]) => !own.has(name))
  const whats = shareables.filter((each) => each !== 'plain' || view.presentation.event !== null)
  return (
    <form
      action={`/${locale}/share`}
      className="grid grid-cols-2 gap-4 lg:grid-cols-3"
      onSubmit={(event) => event.preventDefault()}
    >
      {rest.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Select
        name="what"
        label={words.what}
        value={options.what}
        choices={whats.map((each) => [each, words[each]] as const)}
        onChange={(what) => change({ what })}
      />
      <Select
        name="in"
        label={words.language}
        value={options.locale}
        choices={locales.map((each) => [each, languageNames[each]] as const)}
        onChange={(chosen) => change({ locale: chosen })}
      />
      <Select
        name="theme"
        label={words.colours}
        value={options.theme ?? ''}
        choices={[['', words.system], ...themes.map((each) => [each, words[each]] as const)]}
        onChange={(theme) => change({ theme: theme === '' ? null : theme })}
      />
      <Select
        name="axis"
        label={words.axis}
        value={options.axis ?? ''}
        choices={[['', words.asLanguage], ...axisDirections.map((each) => [each, words[each]] as const)]}
        onChange={(axis) => change({ axis: axis === '' ? null : axis })}
      />
      <div>
        <label className="label" htmlFor={heightId}>
          {words.height}
        </label>
        <input
          id={heightId}
          name="height"
          type="number"
          inputMode="numeric"
          min={heights.least}
          max={heights.most}
          step={10}
          defaultValue={options.height ?? ''}
          placeholder={words.heightHint}
          className="field mt-1"
          onChange={({ target }) => change({ height: readHeight(target.value) })}
        />
      </div>
      <Kinds options={options} words={words} onChange={onChange} />
      <noscript className="col-span-2 lg:col-span-3">
        <button type="submit" className="button">
          {words.apply}
        </button>
      </noscript>
    </form>
  )
}
