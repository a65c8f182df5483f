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
      <Input
        key={filters.get("q")}
        className="w-72 max-w-full"
        name="q"
        aria-label={label}
        placeholder={label}
        defaultValue={filters.get("q")}
      />
      <Button type="submit" variant="secondary">
        {say("search")}
      </Button>
    </form>
  )
}
