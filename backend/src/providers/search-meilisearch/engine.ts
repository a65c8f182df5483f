export type Engine = {
  /** What answers searches now. */
  name: "database" | "meilisearch"
  /** Whether something else was to answer them: since when it cannot be used. */
  down_since: string | null
}

let ask: () => Engine = () => ({ name: "database", down_since: null })

/** What answers the searches of this process at the moment. */
export const engineInUse = (): Engine => ask()

/** Who knows it from now on. */
export function tellEngine(teller: () => Engine): void {
  ask = teller
}
