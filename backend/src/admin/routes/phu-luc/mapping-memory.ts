import { AnnexMapping, type AnnexCheck } from "@ocop/shared/annex"

type Columns = AnnexCheck["columns"]

/** Annexes with the same heads have the same columns. */
const keyOf = (columns: Columns) => `annex-columns:${columns.map(({ title }) => title).join("|")}`

/** Keeps which column says what for the next annex of these heads, in the official's own browser. */
export function rememberMapping(columns: Columns, mapping: AnnexMapping): void {
  try {
    localStorage.setItem(keyOf(columns), JSON.stringify(mapping))
  } catch {
    // A browser that keeps nothing: the columns are found out anew each time.
  }
}

/** What was said of an annex with these heads; null for one that nobody has mapped. */
export function rememberedMapping(columns: Columns): AnnexMapping | null {
  try {
    const kept = AnnexMapping.safeParse(JSON.parse(localStorage.getItem(keyOf(columns)) ?? "null"))
    return kept.success ? kept.data : null
  } catch {
    return null
  }
}

export function isSame(a: AnnexMapping, b: AnnexMapping): boolean {
  const text = ({ head, places }: AnnexMapping) => JSON.stringify([head, Object.entries(places).toSorted()])
  return text(a) === text(b)
}
