import type { CommuneMatch } from "@ocop/shared/address"
import { useEffect, useRef, useState, type KeyboardEvent } from "react"
import { m } from "#app/i18n/paraglide/messages.js"
import { useStatus } from "#app/ui/status.tsx"
import { COMMUNE_ID, MatchWords, type CommuneValue } from "./commune-field.tsx"
import { communeWords } from "./commune-words.ts"
import { useCommunes } from "./use-communes.ts"

const LIST_ID = `${COMMUNE_ID}-danh-sach`
const optionId = (index: number) => `${LIST_ID}-${index}`

type CommuneComboboxProps = { value: CommuneValue; describedBy: string; isInvalid: boolean }

/** The ARIA 1.2 combobox with a list: arrows move, Enter takes, Escape closes, and typing on forgets what was taken. */
export function CommuneCombobox({ value, describedBy, isInvalid }: CommuneComboboxProps) {
  const [text, setText] = useState(value.query)
  const [chosen, setChosen] = useState(value.code)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const asked = isOpen && chosen === "" ? text.trim() : ""
  const { matches, query, hasFailed } = useCommunes(asked)
  const shown = isOpen && asked !== "" ? matches : []
  useAnnounced(shown, query === asked)

  function take(match: CommuneMatch) {
    setText(communeWords(match))
    setChosen(match.code)
    close()
  }

  function close() {
    setOpen(false)
    setActive(-1)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
    if (step !== 0 && shown.length > 0) {
      event.preventDefault()
      setActive((active + step + shown.length + (active === -1 && step === -1 ? 1 : 0)) % shown.length)
    } else if (event.key === "Enter" && shown.length > 0) {
      // Enter on the list chooses; it must not send a form whose place is still open. The first one is meant only where
      // the list is that of the words as they stand now.
      event.preventDefault()
      const match = active === -1 && query === asked ? shown[0] : shown[active]
      if (match) take(match)
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault()
      close()
    }
  }

  return (
    <div className="relative mt-1">
      <input
        id={COMMUNE_ID}
        name="commune_query"
        role="combobox"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={active >= 0 && active < shown.length ? optionId(active) : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onChange={(event) => {
          setText(event.target.value)
          setChosen("")
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        className="input"
      />
      <input type="hidden" name="commune_asked" value={text} />
      <input type="hidden" name="commune_code" value={chosen} />
      <ul
        id={LIST_ID}
        role="listbox"
        aria-label={m.place_choose()}
        hidden={shown.length === 0}
        className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-plate border-[1.5px] border-muc bg-gao"
      >
        {shown.map((match, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the input keeps the focus and has the keys
          <li
            key={match.code}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            // The press must not take the focus, or the list would close before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(match)}
            className={`cursor-pointer border-b border-tro-2 px-3 py-2.5 last:border-0 ${index === active ? "bg-hanh-1 outline-2 -outline-offset-2 outline-muc" : "hover:bg-hanh-1"}`}
          >
            <MatchWords match={match} />
          </li>
        ))}
      </ul>
      {isOpen && asked.length > 1 && query === asked && matches.length === 0 && (
        <p className="absolute inset-x-0 top-full z-10 mt-1 rounded-plate border-[1.5px] border-muc bg-gao px-3 py-2.5 text-15">
          {hasFailed ? m.place_failed() : m.place_none({ query: asked })}
        </p>
      )}
    </div>
  )
}

/** Tells how many places fit, when that changes. */
function useAnnounced(shown: readonly CommuneMatch[], isCurrent: boolean) {
  const say = useStatus()
  const last = useRef<readonly CommuneMatch[]>([])
  useEffect(() => {
    if (!isCurrent || shown === last.current || shown.length === 0) return
    last.current = shown
    say(m.place_count({ n: shown.length }))
  }, [shown, isCurrent, say])
}
