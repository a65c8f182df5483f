import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskDecision } from "@ocop/shared/decision"
import { readDocuments, type DocumentOwner } from "../document/read-documents"
import { OCOP_MODULE } from "../modules/ocop"
import { noSuchScan } from "./problems"
import type { DecisionRow } from "./read-decisions"

/** The purpose of these documents. */
export const SCAN = "scan"

/** Whose documents the scans of a decision are. */
export const scanOwner = (decision_id: string): DocumentOwner => ({ type: "ocop_decision", id: decision_id })

/** The scan of a decision and those before it. */
export async function readScans(
  container: MedusaContainer,
  { id, scan_document_id }: DecisionRow,
): Promise<Pick<DeskDecision, "scan" | "earlier_scans">> {
  const scans = await readDocuments(container, scanOwner(id), SCAN)
  return {
    scan: scans.find((scan) => scan.id === scan_document_id) ?? null,
    earlier_scans: scans.filter((scan) => scan.id !== scan_document_id),
  }
}

/**
 * Where the published scan behind a verified star lies.
 *
 * @param id the recognition's
 * @throws ProblemError 404 also for what was not published
 */
export async function requirePublicScan(
  container: MedusaContainer,
  id: string,
): Promise<{ owner: DocumentOwner; id: string }> {
  const [found] = await container.resolve(OCOP_MODULE).listRecognitions({ id }, { relations: ["decision"], take: 1 })
  const scan = found?.verified_on && found.decision.is_scan_public ? found.decision.scan_document_id : null
  if (!found || scan === null) throw noSuchScan()
  return { owner: scanOwner(found.decision.id), id: scan }
}
