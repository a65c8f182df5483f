import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift"
import { memo, useEffect, useLayoutEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from "react"
import { useLocation, useNavigate } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import { useStatus } from "#app/ui/status.tsx"
import { forgetSearches, keepSearch, recentLines } from "./recent.ts"
import type { ShownSuggestion } from "./suggestion.ts"
import { tellChosen } from "./tell-chosen.ts"
import { useSuggestions } from "./use-suggestions.ts"

/** What makes the search box a combobox. Its text stays its own. */
export type ComboboxProps = Omit<ComponentProps<"input">, "value">

type SuggestionListProps = {
  inputId: string
  /** What stood in the box before this was loaded: whoever has typed since then wants suggestions at once. */
  before: string
  onComboboxProps: (props: ComboboxProps) => void
}

/**
 * The suggestions under the search box, loaded when the box has the focus for the first time. The box is not made anew
 * for it: what it needs to be a combobox is handed up, so that focus, caret and a half-typed letter stay where they are.
 * Enter without a choice sends the form as ever.
 */
export const SuggestionList = memo(function SuggestionList(props: SuggestionListProps) {
  const { inputId, before, onComboboxProps } = props
  const [words, setWords] = useState(() => boxOf(inputId)?.value ?? "")
  const found = useSuggestions(words.trim())
  const navigate = useNavigate()
  const { key } = useLocation()
  const { recent, forget } = useRecent(key)
  const suggestions = words.trim() === "" ? recent : found.suggestions

  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, closeMenu } =
    useCombobox<ShownSuggestion>({
      items: [...suggestions],
      inputId,
      itemToString: (item) => item?.name ?? "",
      inputValue: words,
      onInputValueChange: ({ inputValue }) => {
        setWords(inputValue)
        const box = boxOf(inputId)
        if (box && box.value !== inputValue) box.value = inputValue
      },
      // Nothing stays chosen: a choice leads away.
      selectedItem: null,
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return
        tellChosen(words.trim(), selectedItem, suggestions)
        if (selectedItem.to !== null) return void navigate(selectedItem.to)
        forget()
      },
      initialIsOpen: (words !== before || words === "") && boxOf(inputId) === document.activeElement,
      stateReducer,
    })
  useClosedElsewhere(key, closeMenu)
  useSentFormKept(inputId)
  const isShown = isOpen && suggestions.length > 0
  useAnnounced(isShown ? suggestions : null, found.corrected)

  const { value: _value, ...comboboxProps } = getInputProps({
    "aria-labelledby": undefined,
    "aria-expanded": isShown,
    onKeyDown: (event) => leaveToForm(event, highlightedIndex),
  })
  useLayoutEffect(() => onComboboxProps(comboboxProps))

  return (
    <div
      {...getMenuProps({ "aria-label": m.search_suggestions() })}
      hidden={!isShown}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-[min(30rem,65dvh)] overflow-y-auto rounded-plate border-[1.5px] border-muc bg-gao text-muc"
    >
      {words.trim() !== "" && found.corrected !== null && (
        <p aria-hidden="true" className="px-3 py-2 text-15">
          {found.corrected}
        </p>
      )}
      {groupsOf(suggestions).map(({ group, items }) => (
        <div key={group} role="group" aria-label={group}>
          <p aria-hidden="true" className="bg-nghe-1 px-3 py-1 text-13 font-semibold text-tro-7">
            {group}
          </p>
          {items.map(({ item, index }) => (
            <div
              key={item.to ?? item.name}
              {...getItemProps({ item, index })}
              className={`cursor-pointer px-3 py-2 leading-snug ${index === highlightedIndex ? "bg-hanh-1 outline-2 -outline-offset-2 outline-muc" : ""}`}
            >
              <SuggestionWords suggestion={item} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
})

function boxOf(inputId: string): HTMLInputElement | null {
  const box = document.getElementById(inputId)
  return box instanceof HTMLInputElement ? box : null
}

function SuggestionWords({ suggestion: { name, lang, detail, count } }: { suggestion: ShownSuggestion }) {
  return (
    <div className="lg:flex lg:items-baseline lg:gap-3">
      <p lang={lang} className="font-semibold">
        {name}
      </p>
      <p className="text-15 text-tro-7">
        {detail !== null && <span lang={lang}>{detail}</span>}
        {detail !== null && count !== null && " · "}
        {count}
      </p>
    </div>
  )
}

type Options = UseComboboxStateChangeOptions<ShownSuggestion>

/** Going elsewhere chooses nothing and leaves the text alone; a choice empties the box. */
function stateReducer(
  state: UseComboboxState<ShownSuggestion>,
  { type, changes }: Options,
): Partial<UseComboboxState<ShownSuggestion>> {
  const { InputBlur, ItemClick, InputKeyDownEnter } = useCombobox.stateChangeTypes
  if (type === InputBlur) return { ...changes, selectedItem: null, inputValue: state.inputValue }
  if (type === ItemClick || type === InputKeyDownEnter) return { ...changes, inputValue: "" }
  return changes
}

/** The library keeps Enter to itself while the list is open; without a choice it is the form's. */
function leaveToForm(event: KeyboardEvent<HTMLInputElement>, highlightedIndex: number) {
  if (event.key === "Enter" && highlightedIndex === -1) {
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
  }
}

type Group = { group: string; items: { item: ShownSuggestion; index: number }[] }

function groupsOf(suggestions: readonly ShownSuggestion[]): Group[] {
  const groups = new Map<string, Group["items"]>()
  for (const [index, item] of suggestions.entries()) {
    groups.set(item.group, [...(groups.get(item.group) ?? []), { item, index }])
  }
  return [...groups].map(([group, items]) => ({ group, items }))
}

/** A list that was open does not come along to another page. */
function useClosedElsewhere(key: string, closeMenu: () => void) {
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    closeMenu()
  }, [key, closeMenu])
}

/** Tells how many there are, whenever they are others, and what of. */
function useAnnounced(shown: readonly ShownSuggestion[] | null, corrected: string | null) {
  const say = useStatus()
  useEffect(() => {
    if (shown === null) return
    say([corrected, m.search_suggestions_count({ n: shown.length })].filter(Boolean).join(" "))
  }, [shown, corrected, say])
}

/** The searches of before, read anew on every page. */
function useRecent(key: string) {
  const [read, setRead] = useState(() => ({ key, lines: recentLines() }))
  if (read.key !== key) setRead({ key, lines: recentLines() })
  const forget = () => {
    forgetSearches()
    setRead({ key, lines: [] })
  }
  return { recent: read.lines, forget }
}

/** What the form is sent with is remembered in this browser. */
function useSentFormKept(inputId: string) {
  useEffect(() => {
    const box = boxOf(inputId)
    const keep = () => keepSearch(box?.value ?? "")
    box?.form?.addEventListener("submit", keep)
    return () => box?.form?.removeEventListener("submit", keep)
  }, [inputId])
}
