import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react"

type Status = { words: string; say: (words: string) => void }

const StatusContext = createContext<Status>({ words: "", say: () => {} })

/** One polite voice for the whole page: "added", "filtered", the title after a change of page. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [words, setWords] = useState("")
  // The same sentence twice must be heard twice, so the second one differs by a space that nobody hears.
  const say = useCallback((next: string) => setWords((last) => (last === next ? `${next}\u00a0` : next)), [])
  const status = useMemo(() => ({ words, say }), [words, say])
  return <StatusContext value={status}>{children}</StatusContext>
}

export function useStatus(): (words: string) => void {
  return useContext(StatusContext).say
}

export function StatusRegion() {
  return (
    <p role="status" className="sr-only">
      {useContext(StatusContext).words}
    </p>
  )
}
