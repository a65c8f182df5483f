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

/** What the programme wants to reach, of each figure of which nobody has said anything yet: a shop of before gets what came since. */
export async function seedTargets(container: MedusaContainer): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const { province_code, targets, source } = SeedTargets.parse(readReferenceData("seed/programme-targets.json"))
  const said = await ocop.listProgrammeTargets({ province_code, figure: "target" }, { select: ["key"], take: null })
  const known = new Set(said.map(({ key }) => key))
  const missing = targets.filter(({ key }) => !known.has(key))
  if (missing.length > 0) {
    await ocop.createProgrammeTargets(missing.map((target) => ({ ...target, province_code, source })))
  }
}
