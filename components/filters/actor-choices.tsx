'use client'

import { useState } from 'react'
import { countText } from '@/core/text/count'
import { fold } from '@/core/text/fold'
import { textIn } from '../language/direction'

interface Choice {
  id: string
  name: { text: string; language: string }
  /** Every spelling in every script. */
  search: string
  count: number
  chosen: boolean
}

interface Props {
  words: { find: string; hint: string; none: string }
  actors: Choice[]
}

/** Actors as checkboxes, with a search by any spelling in either script once scripts run. */
export function ActorChoices({ words, actors }: Props) {
  const [text, setText] = useState('')
  const wanted = fold(text.trim())
  const fits = (actor: Choice) => wanted === '' || fold(actor.search).includes(wanted)
  return (
    <>
      <input
        className="field mt-1"
        type="search"
        aria-label={words.find}
        placeholder={words.hint}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul className="mt-1 max-h-72 overflow-y-auto" tabIndex={0} aria-label={words.find}>
        {actors.map((actor) => (
          <li key={actor.id} hidden={!fits(actor)}>
            <label className="flex min-h-7 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="actor"
                value={actor.id}
                defaultChecked={actor.chosen}
                className="size-4"
              />
              <span className="flex-1">
                <bdi {...textIn(actor.name.language)}>{actor.name.text}</bdi>
              </span>
              <span className="text-muted tabular-nums">{countText(actor.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {actors.some(fits) ? null : <p className="text-sm text-muted">{words.none}</p>}
    </>
  )
}
