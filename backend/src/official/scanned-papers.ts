import { OCOP_MODULE } from "../modules/ocop"
import type { Desk } from "./decide-recognitions"
import { requireCertification } from "./read-certifications"
import { requireDecision } from "./read-decisions"
import { requireProvince } from "./require-official"
import { scanOfCertification, scanOfDecision, type ScanFacts } from "./read-scans"

/** A paper that whoever asks may put a scan to. */
export type ScannedPaper = ScanFacts & {
  subject: "decision" | "certification"
  province_code: string | null
  /** Its row, and those of other versions that show the same scan. */
  ids: string[]
  /** What is kept with the scan. */
  keeping: { scan_owner_id?: string }
}

/** @throws ProblemError 403 `other_province`, 404 */
export async function requireScannedDecision({ container, official }: Desk, id: string): Promise<ScannedPaper> {
  const row = await requireDecision(container, official, id)
  requireProvince(official, row.province_code)
  const { province_code } = row
  return { ...scanOfDecision(row), subject: "decision", province_code, ids: [id], keeping: {} }
}

/**
 * A correction that waits has the scan of what it corrects, until somebody puts another one to it: what is decided about
 * the scan of the one is decided about that of the other.
 *
 * @throws ProblemError 403 `other_province`, 404
 */
export async function requireScannedCertification({ container, official }: Desk, id: string): Promise<ScannedPaper> {
  const { row, province_code } = await requireCertification(container, official, id)
  requireProvince(official, province_code)
  const { scan_document_id } = row
  const waiting = await container
    .resolve(OCOP_MODULE)
    .listCertifications({ corrects: id, verified_on: null, scan_document_id }, { select: ["id"], take: 1 })
  const scan = scanOfCertification(row)
  const ids = [id, ...waiting.map((correction) => correction.id)]
  return { ...scan, subject: "certification", province_code, ids, keeping: { scan_owner_id: scan.owner.id } }
}
