import type { FilterOption } from "./view.ts"

/** A filter with its count. One that would find nothing is disabled, and never goes away under the finger. */
export function OptionBox({ name, option }: { name: string; option: FilterOption }) {
  const { value, label, lang, count, checked } = option
  const isOff = count === 0 && !checked
  return (
    <label className={`flex min-h-11 items-center gap-3 py-1 lg:min-h-9 ${isOff ? "text-tro-7" : ""}`}>
      <input type="checkbox" name={name} value={value} defaultChecked={checked} disabled={isOff} />
      <span className="grow leading-snug" lang={lang}>
        {label}
      </span>
      <span className="text-15 text-tro-7">({count})</span>
    </label>
  )
}
