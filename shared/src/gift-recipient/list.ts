import { fold } from "../search/rules.ts"

type Addressed = { position: number; phone: string | null; street: string | null; commune_code: string | null }

/** The position of the row before with the same phone and address, by the position of the later one. */
export function findSame(rows: readonly Addressed[]): Map<number, number> {
  const first = new Map<string, number>()
  const same = new Map<number, number>()
  for (const { position, phone, street, commune_code } of rows) {
    if (phone === null || street === null || commune_code === null) continue
    const key = `${phone} ${commune_code} ${fold(street).replace(/[^a-z0-9]/g, "")}`
    const before = first.get(key)
    if (before === undefined) first.set(key, position)
    else same.set(position, before)
  }
  return same
}
