import { useState } from "react"
import { fold } from "@ocop/shared/search"
import { Icon } from "#app/ui/icon.tsx"
import { OptionBox } from "./option-box.tsx"
import type { FilterOption } from "./view.ts"

const FIRST = 8

type PlaceOptionsProps = {
  name: "xa" | "tinh" | "diem"
  options: readonly FilterOption[]
  /** How to find one by its name, and what the summary of the others says. */
  find: string
  more: (rest: number) => string
}

/** The places with the most products first, the others behind a summary; with a script they can be searched. */
export function PlaceOptions({ name, options, find, more }: PlaceOptionsProps) {
  const [typed, setTyped] = useState("")
  const wanted = fold(typed)
  const isShown = ({ label }: FilterOption) => wanted === "" || fold(label).includes(wanted)
  const first = options.filter((option, i) => i < FIRST || option.checked)
  const rest = options.filter((option) => !first.includes(option))
  const box = (option: FilterOption) => (
    <div key={option.value} hidden={!isShown(option)}>
      <OptionBox name={name} option={option} />
    </div>
  )

  return (
    <>
      {rest.length > 0 && (
        <input
          type="search"
          aria-label={find}
          placeholder={find}
          value={typed}
          onChange={(event) => {
            event.stopPropagation()
            setTyped(event.target.value)
          }}
          className="input needs-script my-1"
        />
      )}
      {first.map(box)}
      {rest.length > 0 && (
        <details open={wanted !== "" || undefined}>
          <summary className="flex min-h-11 items-center gap-1.5 font-semibold text-hanh-7 underline underline-offset-[0.2em]">
            {more(rest.length)}
            <Icon name="chevron-down" size={18} />
          </summary>
          {rest.map(box)}
        </details>
      )}
    </>
  )
}
