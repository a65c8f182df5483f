import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { PAPER_PARTS, type PaperEvent, type PaperPart } from "@ocop/shared/evidence"
import { OCOP_MODULE } from "../modules/ocop"
import type { PaperVersion } from "./versions"

type Version = PaperVersion & Partial<Record<PaperPart, unknown>>

/**
 * What the officials' log says of a paper, for everybody: the days and what was mended, without who and without words
 * that were written for the office. The oldest comes first. Papers that no official wrote have no more than the day on
 * which they were compared.
 *
 * @param versions the paper and what it corrects, the newest first
 * @param decision_id whose own corrections count as the paper's
 */
export async function publicLogOf(
  container: MedusaContainer,
  versions: readonly Version[],
  decision_id: string | null,
): Promise<PaperEvent[]> {
  const ids = versions.map(({ id }) => id)
  const acts = await container
    .resolve(OCOP_MODULE)
    .listOfficialActs(
      { subject_id: decision_id === null ? ids : [...ids, decision_id] },
      { order: { id: "ASC" }, take: null },
    )
  const dayOf = ({ at }: { at: Date | string }) => todayInVietnam(new Date(at))
  const drafted = acts.find(({ act, subject_id }) => act === "drafted" && subject_id !== decision_id)
  const told = acts.flatMap((row): PaperEvent[] => {
    const on = dayOf(row)
    if (row.act === "extended" || row.act === "revoked") return [{ on, event: row.act, changed: [] }]
    if (row.act !== "corrected" || row.subject_id !== decision_id) return []
    const changed = PAPER_PARTS.filter((part) => part in (row.after ?? {}))
    // What else is noted of a decision, such as what it was compared with, is no error of the paper's.
    return changed.length > 0 ? [{ on, event: "corrected", changed }] : []
  })
  const events = [
    ...(drafted ? [{ on: dayOf(drafted), event: "registered" as const, changed: [] }] : []),
    ...verifications(versions),
    ...told,
  ]
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The first time that it was compared, and each time that a verified version was put right. */
function verifications(versions: readonly Version[]): PaperEvent[] {
  const public_ones = versions.filter(({ verified_on }) => verified_on !== null)
  return public_ones.toReversed().flatMap((version, index, all): PaperEvent[] => {
    if (version.verified_on === null) return []
    const before = all[index - 1]
    if (before === undefined) return [{ on: version.verified_on, event: "verified", changed: [] }]
    const changed = PAPER_PARTS.filter((part) => (before[part] ?? null) !== (version[part] ?? null))
    return [{ on: version.verified_on, event: "corrected", changed }]
  })
}
