import { createHash } from "node:crypto"
import { AnnexMapping, guessMapping, headsOf } from "@ocop/shared/annex"
import type { Cell } from "@ocop/shared/listing-sheet"
import { OCOP_MODULE } from "../modules/ocop"
import type { Desk } from "../official/decide-recognitions"

/**
 * Which column of an annex says what: as the official says now, which is kept for the next annex of such heads; else as
 * they said before; else as it can be found out.
 */
export async function mappingFor(
  { container, official }: Desk,
  rows: readonly (readonly Cell[])[],
  said: AnnexMapping | null,
): Promise<AnnexMapping> {
  const guessed = guessMapping(rows) ?? { head: 1, places: {} }
  const heads = createHash("sha256")
    .update(JSON.stringify(headsOf(rows, guessed.head)))
    .digest("hex")
  const ocop = container.resolve(OCOP_MODULE)
  const user_id = official.user.id
  if (said !== null) {
    await ocop.rememberMapping(user_id, heads, said)
    return said
  }
  const [kept] = await ocop.listAnnexMappings({ user_id, heads_hash: heads }, { take: 1 })
  const remembered = AnnexMapping.safeParse(kept?.mapping)
  return remembered.success ? remembered.data : guessed
}
