import { Button, Input } from "@medusajs/ui"
import { useFilters } from "./use-filters"
import { useWords } from "./use-words"

/** Looks for what was typed, by Enter or the button; kept in the address as `q`. */
export function SearchBox({ label }: { label: string }) {
  const { say } = useWords()
  const filters = useFilters()
  return (
    <form
      role="search"
      className="flex gap-2 px-6 py-3"
      onSubmit={(event) => {
        event.preventDefault()
        filters.set({ q: String(new FormData(event.currentTarget).get("q") ?? "").trim() })
      }}
    >
      <div className="min-w-0 flex-1 sm:max-w-xs">
        <Input key={filters.get("q")} name="q" aria-label={label} placeholder={label} defaultValue={filters.get("q")} />
      </div>
      <Button type="submit" variant="secondary" className="shrink-0">
        {say("search")}
      </Button>
    </form>
  )
}
