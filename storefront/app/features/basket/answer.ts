import type { FormProblem } from "../form/form-problem.ts"
import type { BasketNotice } from "./notice.ts"

/** What the basket answers a form whose script asked to stay on the page, and any form that it refuses. */
export type BasketAnswer = {
  problems?: FormProblem[]
  /** What was done, when it was. */
  notice: BasketNotice | null
  /** What was sent, to be shown again. */
  typed: { variant_id: string; line_id: string; quantity: string; code: string }
}
