import { z } from "zod"
import { Closure } from "../closure/schemas.ts"
import { StoredDocument } from "../document/schemas.ts"
import { IDENTIFIER_TYPES, LegalForm, ORGANIZATION_STATUSES } from "../organization/schemas.ts"
import { PAPER_PURPOSES } from "./papers.ts"
import { JOINING_FORMS, JOINING_STEPS, MISSING } from "./rules.ts"

/** Everything arrives as it was typed: what is wrong with it is told in words, field by field. */
const Typed = z.string().max(5000)

/** Begins an application. The same form sent twice is one application. */
export const StartJoining = z.strictObject({
  form_token: z.string().min(1).max(100),
  name: Typed,
  legal_form: z.enum(JOINING_FORMS).or(z.literal("")),
  is_small_or_medium: z.boolean(),
  /** It sells what others make, and makes nothing itself. */
  only_resells: z.boolean().default(false),
})
export type StartJoining = z.infer<typeof StartJoining>

export const JoiningStarted = z.object({ handle: z.string() })

export const SaveName = StartJoining.omit({ form_token: true }).extend({ page: z.literal("name") })
export type SaveName = z.infer<typeof SaveName>

/** An empty `identifier` leaves what is kept. */
export const SaveIdentifier = z.strictObject({
  page: z.literal("identifier"),
  type: z.enum(IDENTIFIER_TYPES).or(z.literal("")),
  identifier: Typed,
})
export type SaveIdentifier = z.infer<typeof SaveIdentifier>

export const SavePlace = z.strictObject({
  page: z.literal("place"),
  commune_code: Typed,
  street: Typed,
  street_public: z.boolean(),
  phone: Typed,
})
export type SavePlace = z.infer<typeof SavePlace>

/** An empty `number` leaves what is kept. */
export const SaveBank = z.strictObject({ page: z.literal("bank"), bin: Typed, number: Typed, holder: Typed })
export type SaveBank = z.infer<typeof SaveBank>

export const SaveStory = z.strictObject({
  page: z.literal("story"),
  since_year: Typed,
  known_for: Typed,
  story_place: Typed,
  story_method: Typed,
  story_people: Typed,
})
export type SaveStory = z.infer<typeof SaveStory>

/** What may change at any time: a consent can always be taken back. */
export const SaveContact = z.strictObject({ page: z.literal("contact"), street_public: z.boolean(), phone: Typed })
export type SaveContact = z.infer<typeof SaveContact>

/** One page of an application. */
export const SaveJoining = z.discriminatedUnion("page", [
  SaveName,
  SaveIdentifier,
  SavePlace,
  SaveBank,
  SaveStory,
  SaveContact,
])
export type SaveJoining = z.infer<typeof SaveJoining>

/** Beside the file of the form. */
export const UploadPaper = z.strictObject({ purpose: z.enum(PAPER_PURPOSES) })

/** What an operator found wrong, in Vietnamese. */
export const Correction = z.object({ step: z.enum(JOINING_STEPS), message: z.string() })
export type Correction = z.infer<typeof Correction>

export const JoiningDocument = z.object({
  handle: z.string(),
  name: z.string(),
  legal_form: LegalForm,
  status: z.enum(ORGANIZATION_STATUSES),
  /** Why it was sent back or suspended, in Vietnamese. */
  status_reason: z.string().nullable(),
  corrections: z.array(Correction),
  is_small_or_medium: z.boolean(),
  only_resells: z.boolean(),
  identifier: z
    .object({ type: z.enum(IDENTIFIER_TYPES), /** A personal number is masked. */ shown: z.string() })
    .nullable(),
  place: z.object({
    commune_code: z.string().nullable(),
    commune: z.string().nullable(),
    province: z.string().nullable(),
    street: z.string().nullable(),
    street_public: z.boolean(),
    /** "0912 345 678" */
    phone: z.string().nullable(),
  }),
  bank: z
    .object({ bin: z.string(), name: z.string(), /** Masked. */ number: z.string(), holder: z.string() })
    .nullable(),
  story: z.object({
    since_year: z.number().int().nullable(),
    known_for: z.string().nullable(),
    story_place: z.string().nullable(),
    story_method: z.string().nullable(),
    story_people: z.string().nullable(),
  }),
  papers: z.array(
    z.object({ purpose: z.enum(PAPER_PURPOSES), required: z.boolean(), documents: z.array(StoredDocument) }),
  ),
  missing: z.array(
    z.object({ step: z.enum(JOINING_STEPS), what: z.enum(MISSING), purpose: z.enum(PAPER_PURPOSES).optional() }),
  ),
  submitted_at: z.iso.datetime().nullable(),
})
export type JoiningDocument = z.infer<typeof JoiningDocument>

export const PaperStored = z.object({ document: StoredDocument })
export const PaperRemoved = z.object({ id: z.string() })

/** The operators' list: `page` counts from 1. `wish`: those that ask to be producers. */
export const ListOrganizations = z.strictObject({
  status: z.enum(ORGANIZATION_STATUSES).optional(),
  wish: z.literal("producer").optional(),
  q: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type ListOrganizations = z.infer<typeof ListOrganizations>

export const ORGANIZATIONS_PER_PAGE = 20

export const OrganizationRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  legal_form: LegalForm,
  status: z.enum(ORGANIZATION_STATUSES),
  commune: z.string().nullable(),
  province: z.string().nullable(),
  demo: z.boolean(),
  created_at: z.iso.datetime(),
  submitted_at: z.iso.datetime().nullable(),
})
export type OrganizationRow = z.infer<typeof OrganizationRow>

export const OrganizationList = z.object({
  organizations: z.array(OrganizationRow),
  count: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
})
export type OrganizationList = z.infer<typeof OrganizationList>

/** What was done to an organization, the newest first. `actor` is a name or an e-mail. */
export const OrganizationEventRow = z.object({
  id: z.string(),
  kind: z.string(),
  actor: z.string().nullable(),
  actor_type: z.enum(["member", "operator", "system"]),
  on_behalf: z.boolean(),
  reason: z.string().nullable(),
  at: z.iso.datetime(),
})
export type OrganizationEventRow = z.infer<typeof OrganizationEventRow>

/** All that operators need to decide. */
export const OrganizationFile = JoiningDocument.extend({
  id: z.string(),
  demo: z.boolean(),
  source: z.string().nullable(),
  /** Days off that are not over. */
  closure: Closure.nullable(),
  /** Of one that only resells: what it says it makes, and since when it asks to be a producer. */
  producer_wish: z.object({ makes: z.string(), asked_at: z.iso.datetime() }).nullable().default(null),
  members: z.array(z.object({ name: z.string(), email: z.string(), phone: z.string().nullable(), role: z.string() })),
  /** Others that are registered under the same identifier. */
  same_identifier: z.array(z.object({ id: z.string(), name: z.string(), status: z.enum(ORGANIZATION_STATUSES) })),
  events: z.array(OrganizationEventRow),
})
export type OrganizationFile = z.infer<typeof OrganizationFile>

const Reason = z.string().trim().min(1).max(1000)

export const SendBack = z.strictObject({
  reason: Reason,
  corrections: z
    .array(z.strictObject({ step: z.enum(JOINING_STEPS), message: Reason }))
    .max(20)
    .default([]),
})
export type SendBack = z.infer<typeof SendBack>

/** `notice` is the number of the notice behind it, where there is one. */
export const Suspend = z.strictObject({ reason: Reason, notice: z.string().trim().max(100).default("") })
export type Suspend = z.infer<typeof Suspend>

export const Reinstate = z.strictObject({ reason: Reason })
export type Reinstate = z.infer<typeof Reinstate>

/** An operator begins an application for somebody, who is invited by mail to act for the organization. */
export const StartOnBehalf = StartJoining.extend({ email: z.string().max(300) })
export type StartOnBehalf = z.infer<typeof StartOnBehalf>

export const OrganizationAnswer = z.object({ organization: OrganizationFile })
