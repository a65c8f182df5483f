import type { PublishScan } from "@ocop/shared/scan"
import { storeDocument } from "../document/store-document"
import { tidyLines } from "../http/typed-text"
import { removeDocumentWorkflow } from "../workflows/document/remove-document"
import type { Desk } from "./decide-recognitions"
import { noScan } from "./problems"
import { SCAN } from "./read-scans"
import type { ScannedPaper } from "./scanned-papers"
import { requireReason, writeActs } from "./write-acts"

/** Of one paper, with those that another one took the place of. */
const MOST_SCANS = 20

export type NewScan = { upload: Buffer; filename: string; reason: string }

/**
 * Puts its scan to a paper. One that takes the place of another is told with its reason, and is shown to nobody else
 * before somebody publishes it anew; the earlier one stays for officials to read.
 *
 * @throws ProblemError 400, 409 `changed_meanwhile`, and whatever `storeDocument` refuses
 */
export async function putScan(desk: Desk, paper: ScannedPaper, { upload, filename, reason }: NewScan): Promise<void> {
  const { container, official } = desk
  const { owner, scan_document_id } = paper
  const why = scan_document_id === null ? tidyLines(reason) : requireReason(reason)
  const file = { owner, purpose: SCAN, upload, filename, added_by: official.user.id }
  const { document, isNew } = await storeDocument(container, { ...file, most: MOST_SCANS })
  if (document.id === scan_document_id) return
  const set = { ...paper.keeping, scan_document_id: document.id, is_scan_public: false }
  try {
    await writeActs(desk, scanned(paper, set, { scan_document_id }), why)
  } catch (error) {
    if (isNew) await removeDocumentWorkflow(container).run({ input: { owner, id: document.id } })
    throw error
  }
}

/**
 * Lets everybody read the scan, or takes it back.
 *
 * @throws ProblemError 400 `reason_missing`, 409 `no_scan`, `changed_meanwhile`
 */
export async function publishScan(desk: Desk, paper: ScannedPaper, { is_public, reason }: PublishScan): Promise<void> {
  const { scan_document_id, is_scan_public } = paper
  if (scan_document_id === null) throw noScan()
  if (is_scan_public === is_public) return
  const why = is_public ? tidyLines(reason) : requireReason(reason)
  await writeActs(desk, scanned(paper, { is_scan_public: is_public }, { scan_document_id, is_scan_public }), why)
}

function scanned({ subject, province_code, ids }: ScannedPaper, set: object, expected: object) {
  return ids.map((id) => ({
    act: "scanned" as const,
    subject,
    province_code,
    id,
    set: { ...set },
    expected: { ...expected },
  }))
}
