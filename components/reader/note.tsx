import type { ReactNode } from 'react'
import type { Edition } from '../language/edition'

interface Props {
  /** Unique on the page. */
  id: string
  button: { id?: string | undefined; className: string; title?: string; label?: string }
  /** What is pressed. */
  face: ReactNode
  edition: Edition
  children: ReactNode
}

/** Words that open an explanation; the browser's own popover, so that it needs no script and closes on Escape. */
export function Note({ id, button, face, edition, children }: Props) {
  const { t, locale } = edition
  const { label, ...rest } = button
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} {...rest}>
        {face}
      </button>
      <span popover="auto" id={id} className="note" lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
        {children}
        <button type="button" className="link mt-2" popoverTarget={id} popoverTargetAction="hide">
          {t('reader.close')}
        </button>
      </span>
    </>
  )
}
