import { useState } from "react"

/** Rows that somebody has ticked, by their ids. */
export type Ticks = { has: (id: string) => boolean; toggle: (id: string) => void; clear: () => void }

export function useTicks(): Ticks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return {
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id])),
    clear: () => setIds(new Set()),
  }
}
