import { z } from "zod"
import { PaperScans } from "../scan/schemas.ts"

/** Everything arrives as it was typed: what is wrong with it is told field by field. */
const Typed = z.string().max(2000).default("")
const Id = z.string().max(64).default("")
const ProvinceCode = z.string().regex(/^\d{2}$/)

/** `expiring`: in force, and ending within `EXPIRING_DAYS` days. */
export const CERTIFICATION_STATES = ["draft", "not_yet", "valid", "expiring", "expired", "revoked"] as const
export const CertificationState = z.enum(CERTIFICATION_STATES)
export type CertificationState = z.infer<typeof CertificationState>

export const CERTIFICATIONS_PER_PAGE = 20
/** Of one click; a page of the list holds fewer. */
export const MAX_VERIFIED_TOGETHER = 100

/** As officials see it. Days are `YYYY-MM-DD`. */
export const DeskCertification = z.object({
  id: z.string(),
  state: CertificationState,
  /** A key of `STANDARDS`. */
  standard: z.string(),
  number: z.string(),
  issuer: z.string(),
  /** What the paper covers, in its own words. */
  scope_text: z.string().nullable(),
  issued_on: z.iso.date(),
  valid_from: z.iso.date(),
  /** Null where the paper holds without an end. */
  valid_until: z.iso.date().nullable(),
  /** Null when it covers the whole organization. */
  product: z.object({ id: z.string(), handle: z.string(), title: z.string() }).nullable(),
  /** Whoever holds it; for goods their maker. */
  organization: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  /** Whose officials keep it: of the goods' origin, else of the organization's seat. */
  province_code: z.string().nullable(),
  /** The public source that it was compared with, and when; both null where there is only a scan. */
  compared_with: z.string().nullable(),
  compared_on: z.iso.date().nullable(),
  ...PaperScans.shape,
  verified: z.object({ on: z.iso.date(), by: z.string() }).nullable(),
  revoked: z
    .object({
      on: z.iso.date(),
      ground: z.string(),
      number: z.string().nullable(),
      authority: z.string().nullable(),
    })
    .nullable(),
  /** When officials reminded its holder last that it ends. */
  reminded_on: z.iso.date().nullable(),
  /** The mistyped version in whose place this one comes when it is verified. */
  corrects: z.string().nullable(),
  /** The paper that its holder sent, which it was written down from. */
  submission_id: z.string().nullable(),
  /** Who asks wrote it down, so somebody else has to compare it. */
  is_own_draft: z.boolean(),
  is_demo: z.boolean(),
})
export type DeskCertification = z.infer<typeof DeskCertification>

export const CertificationAnswer = z.object({ certification: DeskCertification })
export type CertificationAnswer = z.infer<typeof CertificationAnswer>

/**
 * `q`: a number as people write it, or words of the goods or of whoever holds the paper. `product_id`: what covers these
 * goods, be it of their whole organization.
 */
export const ListCertifications = z.strictObject({
  state: CertificationState.optional().catch(undefined),
  standard: z.string().max(64).optional().catch(undefined),
  product_id: z.string().min(1).max(64).optional().catch(undefined),
  province: ProvinceCode.optional().catch(undefined),
  q: z.string().max(200).catch("").default(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListCertifications = z.infer<typeof ListCertifications>

/** One of many, without its scans. */
export const ListedCertification = DeskCertification.omit({ scan: true, earlier_scans: true })
export type ListedCertification = z.infer<typeof ListedCertification>

/** Those that end first come first, those without an end last. */
export const CertificationPage = z.object({
  certifications: z.array(ListedCertification),
  count: z.number().int(),
  page: z.number().int(),
})
export type CertificationPage = z.infer<typeof CertificationPage>

/** An empty `valid_from` is the day of issue; with an empty `valid_until` it holds without an end. */
export const CertificationPaper = z.object({
  standard: Typed,
  number: Typed,
  issuer: Typed,
  scope_text: Typed,
  issued_on: Typed,
  valid_from: Typed,
  valid_until: Typed,
  /** Without a scan: the public source that it was compared with, and when. */
  compared_with: Typed,
  compared_on: Typed,
})
export type CertificationPaper = z.infer<typeof CertificationPaper>

/** Of goods or of an organization: one of the two ids is empty. */
const CertificationOf = CertificationPaper.extend({ product_id: Id, organization_id: Id })
export type CertificationOf = z.infer<typeof CertificationOf>

/** `submission_id`: of the paper that its holder sent, where it is written down from one. */
export const DraftCertification = CertificationOf.extend({ submission_id: Id })
export type DraftCertification = z.infer<typeof DraftCertification>

export const CorrectCertification = CertificationOf.extend({ reason: Typed })
export type CorrectCertification = z.infer<typeof CorrectCertification>

export const DiscardCertification = z.object({ reason: Typed })
export type DiscardCertification = z.infer<typeof DiscardCertification>

/** All of them or none; the answer is 204. */
export const VerifyCertifications = z.object({
  ids: z.array(z.string().min(1).max(64)).min(1).max(MAX_VERIFIED_TOGETHER),
})
export type VerifyCertifications = z.infer<typeof VerifyCertifications>

/** `ground`: a key of `WITHDRAWAL_GROUNDS`. `confirm`: the certificate's number, typed again. */
export const RevokeCertification = z.object({
  on: Typed,
  ground: Typed,
  detail: Typed,
  number: Typed,
  authority: Typed,
  confirm: Typed,
})
export type RevokeCertification = z.infer<typeof RevokeCertification>
