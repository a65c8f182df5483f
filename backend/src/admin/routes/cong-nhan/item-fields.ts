import type { DeskRecognition } from "@ocop/shared/decision"
import { STARS } from "@ocop/shared/stars"
import type { DecisionField } from "../../parts/decision-drawer"
import { useWords } from "../../parts/use-words"

/** What a decision says of one product: empty for a new one, whose days follow from the decision's. */
export function useItemFields(recognition?: DeskRecognition): DecisionField[] {
  const { say } = useWords()
  return [
    {
      name: "stars",
      label: say("star_stars"),
      required: true,
      options: STARS.map((stars) => ({ value: String(stars), label: say("stars_count", { stars }) })),
      value: String(recognition?.stars ?? 3),
    },
    {
      name: "score",
      label: say("star_score"),
      maxLength: 6,
      value: recognition?.score == null ? "" : String(recognition.score),
    },
    { name: "valid_from", label: say("star_from_long"), type: "date", value: recognition?.valid_from ?? "" },
    { name: "valid_until", label: say("star_until_long"), type: "date", value: recognition?.valid_until ?? "" },
    { name: "name_printed", label: say("star_name_printed"), maxLength: 200, value: recognition?.name_printed ?? "" },
    {
      name: "place_printed",
      label: say("star_place_printed"),
      maxLength: 200,
      value: recognition?.place_printed ?? "",
    },
  ]
}
