const digits = new Intl.NumberFormat('en')

/** A number of things as the interface writes it in either language: European digits, thousands apart (`12,345`). */
export const countText = (count: number): string => digits.format(count)
