import type { MedusaContainer } from "@medusajs/framework/types"
import type { EvidenceDocument } from "@ocop/shared/evidence"
import type { PaperScans } from "@ocop/shared/scan"
import { readDocuments, requireDocument, type DocumentOwner } from "../document/read-documents"
import { OCOP_MODULE } from "../modules/ocop"
import { noSuchScan } from "./problems"

/** The purpose of these documents. */
export const SCAN = "scan"

/** What a decision and a certificate say of their scan. `elsewhere`: where others have published it. */
export type ScanFacts = {
  owner: DocumentOwner
  scan_document_id: string | null
  is_scan_public: boolean
  elsewhere: { url: string | null; bytes: number | null }
}

type DecisionScan = {
  id: string
  scan_document_id: string | null
  is_scan_public: boolean
  scan_url: string | null
  scan_bytes: number | null
}

export function scanOfDecision(row: DecisionScan): ScanFacts {
  const { id, scan_document_id, is_scan_public, scan_url: url, scan_bytes: bytes } = row
  return { owner: { type: "ocop_decision", id }, scan_document_id, is_scan_public, elsewhere: { url, bytes } }
}

type CertificationScan = {
  id: string
  scan_document_id: string | null
  scan_owner_id: string | null
  is_scan_public: boolean
  evidence_url: string | null
  evidence_bytes: number | null
}

/** A correction shows the document of the version that it corrects. */
export function scanOfCertification(row: CertificationScan): ScanFacts {
  const { scan_document_id, is_scan_public, evidence_url: url, evidence_bytes: bytes } = row
  const owner = { type: "ocop_certification", id: row.scan_owner_id ?? row.id }
  return { owner, scan_document_id, is_scan_public, elsewhere: { url, bytes } }
}

/** Whether there is a scan to compare the paper with, and whether everybody may read it. */
export function standingOfScan({ scan_document_id, is_scan_public, elsewhere }: ScanFacts) {
  const isElsewhere = elsewhere.url !== null
  return {
    has_scan: scan_document_id !== null || isElsewhere,
    is_scan_public: isElsewhere || (scan_document_id !== null && is_scan_public),
  }
}

/** The scan of a paper and those before it. */
export async function readScans(
  container: MedusaContainer,
  { owner, scan_document_id }: ScanFacts,
): Promise<Pick<PaperScans, "scan" | "earlier_scans">> {
  const scans = await readDocuments(container, owner, SCAN)
  return {
    scan: scans.find((scan) => scan.id === scan_document_id) ?? null,
    earlier_scans: scans.filter((scan) => scan.id !== scan_document_id),
  }
}

/** What everybody sees: what officials have published themselves, else what stands at a public address of others. */
export async function readPublicScan(
  container: MedusaContainer,
  { owner, scan_document_id, is_scan_public, elsewhere }: ScanFacts,
): Promise<Pick<EvidenceDocument, "scan" | "has_unpublished_scan">> {
  const has_unpublished_scan = scan_document_id !== null && !is_scan_public
  if (scan_document_id !== null && is_scan_public) {
    const { kind, bytes } = await requireDocument(container, owner, scan_document_id)
    return { scan: { url: null, kind, bytes }, has_unpublished_scan }
  }
  const { url, bytes } = elsewhere
  return { scan: url !== null && bytes !== null ? { url, kind: "pdf", bytes } : null, has_unpublished_scan }
}

/**
 * Where the published scan behind a verified star or certificate lies.
 *
 * @param id the recognition's or the certification's
 * @throws ProblemError 404 also for what was not published
 */
export async function requirePublicScan(
  container: MedusaContainer,
  id: string,
): Promise<{ owner: DocumentOwner; id: string }> {
  const ocop = container.resolve(OCOP_MODULE)
  const [[star], [certificate]] = await Promise.all([
    ocop.listRecognitions({ id }, { relations: ["decision"], take: 1 }),
    ocop.listCertifications({ id }, { take: 1 }),
  ])
  const scan = star ? scanOfDecision(star.decision) : certificate && scanOfCertification(certificate)
  const isVerified = (star ?? certificate)?.verified_on != null
  if (!isVerified || !scan?.is_scan_public || scan.scan_document_id === null) throw noSuchScan()
  return { owner: scan.owner, id: scan.scan_document_id }
}
