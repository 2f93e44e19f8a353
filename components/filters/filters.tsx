import { isoFromDay } from '@/core/chronology/day'
import type { TypeCount } from '@/core/archive/records'
import { defaultPresentation } from '@/core/query/defaults'
import { laneModes, laneOrders, type ActorCount } from '@/core/query/view'
import { writeView } from '@/core/query/write-view'
import { countText } from '@/core/text/count'
import { actorName } from '../language/actor-name'
import type { Edition } from '../language/edition'
import { ActorChoices } from './actor-choices'
import { FilterForm } from './filter-form'

interface Props {
  edition: Edition
  actors: ActorCount[]
  types: TypeCount[]
}

/** The filter as a form that works without scripts: its address is the view. */
export function Filters({ edition, actors, types }: Props) {
  const { t, locale, view } = edition
  const { filter, presentation } = view
  const usual = edition.page('/')
  const kept = new URLSearchParams(usual.split('?')[1] ?? '')
  return (
    <FilterForm
      path={`/${locale}`}
      label={t('filters.title')}
      query={writeView(view, locale).toString()}
      usual={{
        lanes: defaultPresentation(locale).lanes,
        order: defaultPresentation(locale).order,
      }}
    >
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filter.articles.map((article) => (
        <input key={article} type="hidden" name="article" value={article} />
      ))}
      <div>
        <label className="label" htmlFor="filter-text">
          {t('filters.text')}
        </label>
        <input
          id="filter-text"
          className="field mt-1"
          name="q"
          type="search"
          defaultValue={filter.text}
          maxLength={200}
        />
      </div>
      <fieldset>
        <legend className="label">{t('filters.actors')}</legend>
        <ActorChoices
          words={{
            find: t('filters.findActor'),
            hint: t('filters.findActorHint'),
            none: t('filters.noActor'),
          }}
          actors={actors.map((actor) => ({
            id: actor.id,
            name: actorName(actor, locale),
            search: [...Object.values(actor.names), ...actor.aliases].join(' '),
            count: actor.count,
            chosen: filter.actors.includes(actor.id),
          }))}
        />
      </fieldset>
      <fieldset>
        <legend className="label">{t('filters.dates')}</legend>
        <div className="mt-1 grid grid-cols-2 gap-2">
          {(['from', 'to'] as const).map((end) => {
            const day = filter[end]
            return (
              <label key={end} className="text-sm">
                {t(`filters.${end}`)}
                <input
                  className="field"
                  name={end}
                  dir="ltr"
                  inputMode="numeric"
                  placeholder="2022-12-19"
                  defaultValue={day === null ? '' : isoFromDay(day)}
                />
              </label>
            )
          })}
        </div>
      </fieldset>
      <fieldset>
        <legend className="label">{t('filters.types')}</legend>
        <ul className="mt-1 max-h-64 overflow-y-auto" tabIndex={0} aria-label={t('filters.types')}>
          {types.map(({ type, count }) => (
            <li key={type}>
              <label className="flex min-h-7 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name="type"
                  value={type}
                  defaultChecked={filter.types.includes(type)}
                  className="size-4"
                />
                <span className="flex-1">{t(`types.${type}`)}</span>
                <span className="text-muted tabular-nums">{countText(count)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <label className="block">
        <span className="label">{t('filters.lanes')}</span>
        <select
          key={presentation.lanes}
          className="field mt-1"
          name="lanes"
          defaultValue={presentation.lanes}
        >
          {laneModes.map((mode) => (
            <option key={mode} value={mode}>
              {t(`lanes.${mode}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="block">
        <span className="label">{t('filters.order')}</span>
        <select
          key={presentation.order}
          className="field mt-1"
          name="order"
          defaultValue={presentation.order}
        >
          {laneOrders.map((order) => (
            <option key={order} value={order}>
              {t(`orders.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-h-9 items-center gap-2 text-sm">
        <input
          key={presentation.gaps}
          type="checkbox"
          name="gaps"
          value="fold"
          defaultChecked={presentation.gaps === 'fold'}
          className="size-4"
        />
        {t('filters.gaps')}
      </label>
      <button type="submit" className="button w-full bg-ink text-paper">
        {t('filters.apply')}
      </button>
    </FilterForm>
  )
}
