import type { MedusaContainer } from "@medusajs/framework/types"
import { LONGEST_MAKES, type AskProducer, type ProducerWish } from "@ocop/shared/joining"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidyLines } from "../http/typed-text"
import { incomplete, SIZE_MISSING, tooLong } from "../joining/problems"
import { requireOrganization } from "../joining/require-organization"
import { withOrganizationLock } from "../joining/with-organization-lock"
import type { Actor } from "../workflows/organization/types"
import { askProducerWorkflow } from "../workflows/organization/ask-producer"
import { withdrawProducerWorkflow } from "../workflows/organization/withdraw-producer"
import { readProducerWish } from "./read-wish"

type By = { id: string; actor: Actor }

const MAKES_MISSING: Problem = {
  type: "makes_missing",
  message: "Cho biết cơ sở tự làm ra sản phẩm gì.",
  field: "makes",
}

/**
 * One that only resells asks to be a producer. Asked again it is as it was asked.
 *
 * @throws ProblemError 400 with everything that is wrong, 409 with everything that its application lacks
 */
export function askProducer(container: MedusaContainer, { id, actor }: By, posted: AskProducer): Promise<ProducerWish> {
  return withOrganizationLock(container, id, async () => {
    const wish = await readProducerWish(container, await requireOrganization(container, id))
    if (wish.state !== "none") return wish
    const makes = tidyLines(posted.makes)
    const problems = [
      ...(makes === "" ? [MAKES_MISSING] : []),
      ...(makes.length > LONGEST_MAKES ? [tooLong("makes", LONGEST_MAKES)] : []),
      ...(wish.needs_size && !posted.is_small_or_medium ? [SIZE_MISSING] : []),
    ]
    if (problems.length > 0) throw new ProblemError(400, problems)
    if (wish.missing.length > 0) throw incomplete(wish.missing)
    const { is_small_or_medium } = posted
    await askProducerWorkflow(container).run({ input: { organization_id: id, makes, is_small_or_medium, actor } })
    return readProducerWish(container, await requireOrganization(container, id))
  })
}

/** It asks no more. Withdrawn twice it is withdrawn once. */
export function withdrawProducer(container: MedusaContainer, { id, actor }: By): Promise<ProducerWish> {
  return withOrganizationLock(container, id, async () => {
    const { producer_asked_at } = await requireOrganization(container, id)
    if (producer_asked_at !== null) {
      await withdrawProducerWorkflow(container).run({ input: { organization_id: id, actor } })
    }
    return readProducerWish(container, await requireOrganization(container, id))
  })
}
