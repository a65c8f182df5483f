import type { MedusaContainer } from "@medusajs/framework/types"
import type { TargetKey } from "@ocop/shared/desk-overview"
import { OCOP_MODULE } from "../modules/ocop"

type Programme = { province_code: string; targets: readonly { key: TargetKey; value: number }[]; source: string }

/** What a programme wants to reach in a province, of each figure of which nobody has said anything yet. */
export async function fillTargets(
  container: MedusaContainer,
  { province_code, targets, source }: Programme,
): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const said = await ocop.listProgrammeTargets({ province_code, figure: "target" }, { select: ["key"], take: null })
  const known = new Set(said.map(({ key }) => key))
  const missing = targets.filter(({ key }) => !known.has(key))
  if (missing.length === 0) return
  await ocop.createProgrammeTargets(missing.map((target) => ({ ...target, province_code, source })))
}
