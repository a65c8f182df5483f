import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { TargetKey } from "@ocop/shared/desk-overview"
import { OCOP_MODULE } from "../../modules/ocop"
import { readReferenceData } from "../../reference-data"

const SeedTargets = z.strictObject({
  province_code: z.string(),
  targets: z.array(z.strictObject({ key: TargetKey, value: z.number().int() })),
  source: z.string(),
})

/** What the programme wants to reach, where nobody has said anything yet. */
export async function seedTargets(container: MedusaContainer): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const { province_code, targets, source } = SeedTargets.parse(readReferenceData("seed/programme-targets.json"))
  const known = await ocop.listProgrammeTargets({ province_code }, { take: 1 })
  if (known.length > 0) return
  await ocop.createProgrammeTargets(targets.map((target) => ({ ...target, province_code, source })))
}
