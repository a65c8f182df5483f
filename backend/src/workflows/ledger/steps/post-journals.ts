import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Journal } from "@ocop/shared/ledger"
import { LEDGER_MODULE } from "../../../modules/ledger"

/** `at`: when it happened, ISO 8601. */
export type PostJournals = { journals: readonly Journal[]; at: string }

/**
 * Writes what an event does to the books; gives the keys that were new. Told again it writes nothing, so a run that was
 * killed may be repeated.
 *
 * It undoes nothing. It belongs behind the step that moved the money, and that money stays moved whatever fails later:
 * books without it would be wrong. What is given back afterwards is a journal of its own.
 */
export const postJournalsStep = createStep(
  "post-journals",
  async ({ journals, at }: PostJournals, { container }) =>
    new StepResponse(await container.resolve(LEDGER_MODULE).post(journals, new Date(at))),
)
