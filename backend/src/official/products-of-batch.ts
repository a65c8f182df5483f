import type { MedusaContainer } from "@medusajs/framework/types"
import type { Subject } from "@ocop/shared/official-act"
import { OCOP_MODULE } from "../modules/ocop"
import { productIdsOfMakers } from "../search/products-of-makers"

type Subjects = { product_id: string | null; organization_id: string | null }

/**
 * The products whose cards may be different after a batch of acts. What is only written down changes none, and sale
 * stops are asked at every reading.
 */
export async function productIdsOfBatch(container: MedusaContainer, batch_id: string): Promise<string[]> {
  const ocop = container.resolve(OCOP_MODULE)
  const acts = await ocop.listOfficialActs(
    { batch_id, act: { $ne: "drafted" } },
    { select: ["subject", "subject_id"], take: null },
  )
  const idsOf = (subject: Subject) => [
    ...new Set(acts.filter((act) => act.subject === subject).map(({ subject_id }) => subject_id)),
  ]
  const everyOne = { take: null, withDeleted: true }
  const [recognitions, ofDecisions, certifications] = await Promise.all([
    ocop.listRecognitions({ id: idsOf("recognition") }, everyOne),
    ocop.listRecognitions({ decision_id: idsOf("decision") }, everyOne),
    ocop.listCertifications({ id: idsOf("certification") }, everyOne),
  ])
  const rows: Subjects[] = [...recognitions, ...ofDecisions, ...certifications]
  const makers = rows.flatMap(({ product_id, organization_id }) => (product_id === null ? (organization_id ?? []) : []))
  const named = rows.flatMap(({ product_id }) => product_id ?? [])
  return [...new Set([...named, ...(await productIdsOfMakers(container, makers))])].toSorted()
}
