import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toPersonalNumberRow } from "../../../joining/personal-number"
import { ORGANIZATION_MODULE } from "../../../modules/organization"

export type KeepPersonalNumberInput = {
  organization_id: string
  /** Null takes away what is kept; left out, it stays. */
  personal_number?: { number: string; masked: string } | null | undefined
}

/** Puts a personal number, sealed, in the place of the one before. Undone, the one before is back. */
export const keepPersonalNumberStep = createStep(
  "keep-personal-number",
  async ({ organization_id, personal_number }: KeepPersonalNumberInput, { container }) => {
    if (personal_number === undefined) return new StepResponse(null, null)
    const organizations = container.resolve(ORGANIZATION_MODULE)
    const [before] = await organizations.listPersonalNumbers({ organization_id }, { take: 1 })
    if (before) await organizations.deletePersonalNumbers(before.id)
    const kept =
      personal_number === null
        ? null
        : await organizations.createPersonalNumbers(toPersonalNumberRow(organization_id, personal_number))
    const { sealed, masked, digest } = before ?? {}
    const old = before ? { organization_id, sealed: sealed ?? "", masked: masked ?? "", digest: digest ?? "" } : null
    return new StepResponse(null, { id: kept?.id ?? null, old })
  },
  async (undo, { container }) => {
    if (!undo) return
    const organizations = container.resolve(ORGANIZATION_MODULE)
    if (undo.id) await organizations.deletePersonalNumbers(undo.id)
    if (undo.old) await organizations.createPersonalNumbers(undo.old)
  },
)
