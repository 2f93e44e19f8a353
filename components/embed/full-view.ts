import { linkMessages } from '@/core/embed/messages'

/** A sandbox that lets no window open leaves a link without effect: then its address is shown, to be copied. */
export function mindBlockedWindows(): void {
  const note = document.getElementById('blocked')
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.button !== 0 || event.metaKey || event.ctrlKey) return
    const link = event.target.closest<HTMLAnchorElement>('a[target=_blank]')
    if (!link || !note) return
    event.preventDefault()
    const opened = window.open(link.href, '_blank')
    if (opened) opened.opener = null
    else
      for (const asking of linkMessages(link.href, window.location.href))
        window.parent.postMessage(asking, '*')
    const address = note.querySelector('bdi')
    if (address) address.textContent = link.href
    note.hidden = opened !== null
  })
}
