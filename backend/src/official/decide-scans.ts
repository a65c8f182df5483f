import type { PublishScan } from "@ocop/shared/decision"
import { storeDocument } from "../document/store-document"
import { tidyLines } from "../http/typed-text"
import { removeDocumentWorkflow } from "../workflows/document/remove-document"
import type { Desk } from "./decide-recognitions"
import { noScan } from "./problems"
import { requireDecision } from "./read-decisions"
import { SCAN, scanOwner } from "./read-scans"
import { requireProvince } from "./require-official"
import { requireReason, writeActs } from "./write-acts"

/** Of one decision, with those that another one took the place of. */
const MOST_SCANS = 20

export type NewScan = { upload: Buffer; filename: string; reason: string }

/**
 * Puts the scan of its paper to a decision. One that takes the place of another is told with its reason, and is shown to
 * nobody else before somebody publishes it anew; the earlier one stays for officials to read.
 *
 * @throws ProblemError 400, 403 `other_province`, 404, 409 `changed_meanwhile`, and whatever `storeDocument` refuses
 */
export async function putScan(desk: Desk, id: string, { upload, filename, reason }: NewScan): Promise<void> {
  const { container, official } = desk
  const { province_code, scan_document_id } = await requireDecision(container, official, id)
  requireProvince(official, province_code)
  const why = scan_document_id === null ? tidyLines(reason) : requireReason(reason)
  const file = { owner: scanOwner(id), purpose: SCAN, upload, filename, added_by: official.user.id }
  const { document, isNew } = await storeDocument(container, { ...file, most: MOST_SCANS })
  if (document.id === scan_document_id) return
  const set = { scan_document_id: document.id, is_scan_public: false }
  const about = { act: "scanned", subject: "decision", province_code, id } as const
  try {
    await writeActs(desk, [{ ...about, set, expected: { scan_document_id } }], why)
  } catch (error) {
    if (isNew) await removeDocumentWorkflow(container).run({ input: { owner: file.owner, id: document.id } })
    throw error
  }
}

/**
 * Lets everybody read the scan, or takes it back.
 *
 * @throws ProblemError 400 `reason_missing`, 403 `other_province`, 404, 409 `no_scan`, `changed_meanwhile`
 */
export async function publishScan(desk: Desk, id: string, { is_public, reason }: PublishScan): Promise<void> {
  const { container, official } = desk
  const { province_code, scan_document_id, is_scan_public } = await requireDecision(container, official, id)
  requireProvince(official, province_code)
  if (scan_document_id === null) throw noScan()
  if (is_scan_public === is_public) return
  const why = is_public ? tidyLines(reason) : requireReason(reason)
  const about = { act: "scanned", subject: "decision", province_code, id } as const
  const change = { ...about, set: { is_scan_public: is_public }, expected: { scan_document_id, is_scan_public } }
  await writeActs(desk, [change], why)
}
