import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { answerLinesStep } from "./steps/answer-lines"
import { standRestockStep } from "./steps/stand-restock"
import { tellMoveStep } from "./steps/tell-move"
import type { RestockMoveInput } from "./types"

/** Moves a request to its next state, inside a workflow, and answers with the event: each write undoes itself. */
export function moveRestock(input: RestockMoveInput | WorkflowData<RestockMoveInput>) {
  standRestockStep(input)
  answerLinesStep(input)
  return tellMoveStep(input)
}
