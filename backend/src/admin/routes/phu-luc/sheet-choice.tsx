import { Label } from "@medusajs/ui"
import type { AnnexCheck } from "@ocop/shared/annex"
import { useId } from "react"
import { FieldInput } from "../../parts/decision-drawer"
import { useWords } from "../../parts/use-words"

type SheetChoiceProps = { check: AnnexCheck; onChoose: (sheet: number) => void }

/** Which sheet of a workbook the annex stands on; nothing where there is but one. */
export function SheetChoice({ check: { sheets, sheet }, onChoose }: SheetChoiceProps) {
  const { say } = useWords()
  const id = useId()
  if (sheets.length < 2) return null
  const options = sheets.map((name, index) => ({ value: String(index + 1), label: name }))
  return (
    <div
      lang="vi"
      className="flex max-w-sm flex-col gap-1 px-6 py-4"
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement) onChoose(Number(target.value))
      }}
    >
      <Label htmlFor={id}>{say("annex_sheet")}</Label>
      <FieldInput id={id} field={{ name: "sheet", label: "", options, value: String(sheet) }} />
    </div>
  )
}
