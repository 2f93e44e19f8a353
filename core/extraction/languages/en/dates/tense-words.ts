const told = `said says told was were had did announced reported killed died won lost arrested elected signed met visited
opened began started ended launched took gave made went came saw happened occurred struck hit fell rose reached ruled
published released confirmed found held issued joined left became`

const toCome = `will shall ll scheduled expected due plans planned planning upcoming slated hopes set would`

const valued = (list: string, value: number) =>
  Object.fromEntries(list.split(/\s+/).map((word) => [word, value]))

export const tenseWords: Record<string, number> = { ...valued(told, -1), ...valued(toCome, 1) }
