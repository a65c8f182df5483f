import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { TargetKey } from "@ocop/shared/desk-overview"
import { fillTargets } from "../../desk-overview/fill-targets"
import { readReferenceData } from "../../reference-data"

const SeedTargets = z.strictObject({
  province_code: z.string(),
  targets: z.array(z.strictObject({ key: TargetKey, value: z.number().int() })),
  source: z.string(),
})

/** What the programme wants to reach. A shop that was filled before gets what came since. */
export async function seedTargets(container: MedusaContainer): Promise<void> {
  await fillTargets(container, SeedTargets.parse(readReferenceData("seed/programme-targets.json")))
}
