import type { ReactNode } from "react"

export function FilterSet({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 w-full border-b-[1.5px] border-muc pb-1 font-bold">{legend}</legend>
      {children}
    </fieldset>
  )
}
