import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { BANKS, Correction, maskAccountNumber, missingOf, papersOf, type JoiningDocument } from "@ocop/shared/joining"
import { formatPhone } from "@ocop/shared/phone"
import { readDocuments } from "../document/read-documents"
import { gazetteer } from "../gazetteer"
import type { Organization } from "../member/require-membership"
import { accountsOf } from "../seller-account/accounts"
import type { TypedAccount } from "../seller-account/parse-account"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type JoiningModel from "../modules/organization/models/joining"

export type JoiningRow = InferTypeOf<typeof JoiningModel>

/** Whose documents the papers of an organization are. */
export const paperOwner = (organization_id: string) => ({ type: "organization", id: organization_id })

/** What an organization has said so far, what of it is to be mended, and what it still lacks. Nothing in it is whole that is personal. */
export async function readJoining(container: MedusaContainer, organization: Organization): Promise<JoiningDocument> {
  const { id, handle, name, legal_form, status, status_reason } = organization
  const [joining, masked, documents, accounts] = await Promise.all([
    findJoining(container, id),
    findMaskedNumber(container, id),
    readDocuments(container, paperOwner(id)),
    accountsOf(container, [id]),
  ])
  const bank = toBank(accounts.get(id) ?? joined(joining))
  const identifier = toIdentifier(organization, masked)
  const is_small_or_medium = joining?.is_small_or_medium ?? false
  const only_resells = !organization.is_producer
  const { commune_code, street, phone } = organization
  return {
    handle,
    name,
    legal_form,
    status,
    status_reason,
    corrections: z.array(Correction).catch([]).parse(joining?.corrections),
    is_small_or_medium,
    only_resells,
    identifier,
    place: toPlace(organization),
    bank,
    story: toStory(organization),
    papers: papersOf(legal_form).map((paper) => ({
      ...paper,
      documents: documents.filter(({ purpose }) => purpose === paper.purpose),
    })),
    missing: missingOf({
      name,
      legal_form,
      is_small_or_medium,
      only_resells,
      has_identifier: identifier !== null,
      purposes: documents.map(({ purpose }) => purpose),
      commune_code,
      street,
      phone,
      has_bank: bank !== null,
    }),
    submitted_at: joining?.submitted_at ? new Date(joining.submitted_at).toISOString() : null,
  }
}

/** Null for the makers of public lists, who never applied. */
export async function findJoining(container: MedusaContainer, organization_id: string): Promise<JoiningRow | null> {
  const [row] = await container.resolve(ORGANIZATION_MODULE).listJoinings({ organization_id }, { take: 1 })
  return row ?? null
}

async function findMaskedNumber(container: MedusaContainer, organization_id: string): Promise<string | null> {
  const [row] = await container
    .resolve(ORGANIZATION_MODULE)
    .listPersonalNumbers({ organization_id }, { select: ["masked"], take: 1 })
  return row?.masked ?? null
}

function toIdentifier(organization: Organization, masked: string | null): JoiningDocument["identifier"] {
  const { identifier_type: type, identifier } = organization
  const shown = type === "personal_number" ? masked : identifier
  return type === null || shown === null ? null : { type, shown }
}

function toPlace(organization: Organization): JoiningDocument["place"] {
  const { commune_code, province_code, street, street_public, phone } = organization
  const places = gazetteer()
  return {
    commune_code,
    commune: commune_code === null ? null : (places.commune(commune_code)?.name ?? null),
    province: places.province(province_code)?.full_name ?? null,
    street,
    street_public,
    phone: phone === null ? null : formatPhone(phone),
  }
}

/** The account of the application, before there is one in use. */
function joined(joining: JoiningRow | null): TypedAccount | null {
  const { bank_bin, bank_number: account_number, bank_holder: account_name } = joining ?? {}
  return bank_bin && account_number && account_name ? { bank_bin, account_number, account_name } : null
}

function toBank(account: TypedAccount | null): JoiningDocument["bank"] {
  if (account === null) return null
  const { bank_bin: bin, account_number, account_name: holder } = account
  const name = BANKS.find((bank) => bank.bin === bin)?.name ?? bin
  return { bin, name, number: maskAccountNumber(account_number), holder }
}

function toStory({ since_year, known_for, story_place, story_method, story_people }: Organization) {
  return { since_year, known_for, story_place, story_method, story_people }
}
