import type { DeskDecision } from "@ocop/shared/decision"
import type { DecisionField } from "../../parts/decision-drawer"
import { useOfficial } from "../../parts/use-official"
import { useWords } from "../../parts/use-words"

type Said = Pick<DeskDecision, "number" | "date" | "authority"> &
  Partial<Pick<DeskDecision, "province" | "compared_with" | "compared_on">>

/** What is asked of a decision's paper: empty for a new one, but for what is said of it already. */
export function usePaperFields(decision?: Said): DecisionField[] {
  const { say } = useWords()
  const { provinces, is_national } = useOfficial()
  const ministry = is_national ? [{ value: "", label: say("decision_ministry") }] : []
  const places = provinces.map(({ code, name }) => ({ value: code, label: name }))
  return [
    {
      name: "number",
      label: say("decision_number"),
      required: true,
      maxLength: 100,
      value: decision?.number,
    },
    { name: "date", label: say("decision_date"), type: "date", required: true, value: decision?.date },
    {
      name: "authority",
      label: say("decision_authority"),
      required: true,
      maxLength: 200,
      value: decision?.authority,
    },
    {
      name: "province_code",
      label: say("decision_province"),
      options: [...ministry, ...places],
      value: decision?.province?.code ?? places[0]?.value,
    },
    {
      name: "compared_with",
      label: say("decision_compared_with_long"),
      maxLength: 300,
      value: decision?.compared_with ?? "",
    },
    {
      name: "compared_on",
      label: say("decision_compared_on"),
      type: "date",
      value: decision?.compared_on ?? "",
    },
  ]
}
