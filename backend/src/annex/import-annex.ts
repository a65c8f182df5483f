import { createHash } from "node:crypto"
import type { AnnexImported, ImportAnnex } from "@ocop/shared/annex"
import { validUntilOf } from "@ocop/shared/stars"
import { tidy } from "../http/typed-text"
import { newIdOf, type OfficialChange } from "../modules/ocop/record"
import type { Desk } from "../official/decide-recognitions"
import { recordActsWorkflow } from "../workflows/official/record-acts"
import { checkAnnex, type CheckedAnnex } from "./check-annex"
import { annexChanged } from "./problems"

type Line = CheckedAnnex["lines"][number]

/**
 * Writes the chosen rows of an annex down, all of them or none, and the decision with them where it is new. They count
 * for nothing before another registrar has compared them. Rows that are registered already stay as they are, so the same
 * file changes nothing the second time.
 *
 * @throws ProblemError as `checkAnnex` does; 409 `annex_changed` when a chosen row cannot be written (any more),
 * `changed_meanwhile` when somebody else was first
 */
export async function importAnnex(desk: Desk, file: Buffer, { rows, ...options }: ImportAnnex): Promise<AnnexImported> {
  const { lines, paper } = await checkAnnex(desk, file, options)
  const byRow = new Map(lines.map((line) => [line.row, line]))
  const chosen = [...new Set(rows)].map((row) => byRow.get(row))
  const changed = rows.filter((_, index) => !["ready", "registered"].includes(chosen[index]?.state ?? "wrong"))
  if (changed.length > 0) throw annexChanged(changed)
  const ready = chosen.flatMap((line) => (line?.state === "ready" ? [line] : []))
  if (ready.length === 0) return { count: 0, decision_ids: [] }
  const newId = newIdOf("decision")
  const idOf = (line: Line) => line.paper?.id ?? newId
  const decision_ids = [...new Set(ready.map(idOf))]
  const written: OfficialChange[] = paper && decision_ids.includes(newId) ? [draftOfPaper(newId, paper)] : []
  const drafts = ready.flatMap((line) => draftOfLine(line, idOf(line), desk.official.user.id))
  const { id: user_id, email: user_email } = desk.official.user
  const digest = createHash("sha256").update(file).digest("hex").slice(0, 16)
  const by = { user_id, user_email, reason: `Nhập từ phụ lục (tệp SHA-256 ${digest}…)` }
  await recordActsWorkflow(desk.container).run({ input: { changes: [...written, ...drafts], by } })
  return { count: drafts.length, decision_ids }
}

function draftOfPaper(id: string, { said }: NonNullable<CheckedAnnex["paper"]>): OfficialChange {
  return { act: "drafted", subject: "decision", province_code: said.province_code, row: { id, ...said } }
}

function draftOfLine(
  { line, good, paper, stars, score }: Line,
  decision_id: string,
  drafted_by: string,
): OfficialChange[] {
  if (good === null || paper === null) return []
  const { date, province_code } = paper
  const days = { valid_from: date, valid_until: validUntilOf(date) }
  const printed = { name_printed: tidy(line.product), place_printed: tidy(line.address) || null }
  const of = { decision_id, product_id: good.id, organization_id: good.organization_id }
  const row = { ...of, stars, score, ...days, ...printed, drafted_by }
  return [{ act: "drafted", subject: "recognition", province_code, row }]
}
