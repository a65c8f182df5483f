import { useRef, useState } from "react"
import { Form, useLocation, useSearchParams } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import type { ComboboxProps, SuggestionList } from "./suggestions/suggestion-list.tsx"

/** A new search begins without the filters of the last one. With a script, the box suggests what could be meant. */
export function SearchBox({ id, className = "" }: { id: string; className?: string }) {
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const asked = pathname === href("/tim") ? (params.get("q") ?? "") : ""
  const { combobox, suggestions, load } = useSuggesting(id)
  return (
    <search className={`relative ${className}`}>
      <Form method="get" action={href("/tim")} className="flex rounded-plate border-2 border-muc bg-gao">
        <label htmlFor={id} className="sr-only">
          {m.search_label()}
        </label>
        <input
          key={asked}
          onFocus={load}
          {...combobox}
          id={id}
          type="search"
          name="q"
          defaultValue={asked}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={m.search_placeholder()}
          className="min-h-11 min-w-0 grow rounded-plate bg-gao px-3 text-16 text-muc placeholder:text-tro-7 placeholder:opacity-100"
        />
        <button className="button button-primary m-0.5 min-h-11 shrink-0 px-3.5">
          <Icon name="search" />
          {m.search_submit()}
        </button>
      </Form>
      {suggestions}
    </search>
  )
}

type Loaded = { List: typeof SuggestionList; before: string }

/** Nobody loads the suggestions before going to the box, and without them it searches all the same. */
function useSuggesting(inputId: string) {
  const [combobox, setCombobox] = useState<ComboboxProps>({})
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const isLoading = useRef(false)

  async function load({ currentTarget: { value: before } }: { currentTarget: HTMLInputElement }) {
    if (isLoading.current) return
    isLoading.current = true
    try {
      const { SuggestionList: List } = await import("./suggestions/suggestion-list.tsx")
      setLoaded({ List, before })
    } catch {
      isLoading.current = false
    }
  }

  const suggestions = loaded && <loaded.List inputId={inputId} before={loaded.before} onComboboxProps={setCombobox} />
  return { combobox, suggestions, load: (event: { currentTarget: HTMLInputElement }) => void load(event) }
}
