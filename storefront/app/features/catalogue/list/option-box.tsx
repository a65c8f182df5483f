import type { FilterOption } from "./view.ts"

type OptionBoxProps = {
  name: string
  option: Omit<FilterOption, "count"> & { count: number | null }
  /** "radio" where one choice takes the place of another. */
  type?: "checkbox" | "radio"
}

/** A filter with its count. One that would find nothing is disabled, and never goes away under the finger. */
export function OptionBox({ name, option, type = "checkbox" }: OptionBoxProps) {
  const { value, label, lang, count, checked } = option
  const isOff = count === 0 && !checked
  return (
    <label className={`flex min-h-11 items-center gap-3 py-1 lg:min-h-9 ${isOff ? "text-tro-7" : ""}`}>
      <input type={type} name={name} value={value} defaultChecked={checked} disabled={isOff} />
      <span className="grow leading-snug" lang={lang}>
        {label}
      </span>
      {count !== null && <span className="text-15 text-tro-7">({count})</span>}
    </label>
  )
}
