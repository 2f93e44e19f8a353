/** Shows the chosen event under the picture. */
export class Card {
  private readonly section = document.getElementById('chosen')
  private asked = 0

  /** `address`: of one event's card, to which its id is added; `missing`: the card of an event that cannot be had. */
  constructor(
    private readonly address: string,
    private readonly missing: string,
    private readonly close: () => void,
  ) {
    this.section?.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.close')) return
      event.preventDefault()
      this.close()
    })
    this.section?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close()
    })
  }

  async show(id: string | null): Promise<void> {
    const { section } = this
    const turn = ++this.asked
    if (!section) return
    if (id === null) {
      section.hidden = true
      section.replaceChildren()
      return
    }
    const html = await this.fetch(id)
    // Meanwhile another may have been chosen.
    if (turn !== this.asked) return
    section.innerHTML = html ?? this.missing
    section.hidden = false
    section.scrollIntoView({ block: 'nearest' })
  }

  /** The card as the server writes it; null where it cannot be had. */
  private async fetch(id: string): Promise<string | null> {
    try {
      const answer = await fetch(`${this.address}${encodeURIComponent(id)}`)
      return answer.ok ? await answer.text() : null
    } catch {
      return null
    }
  }
}
