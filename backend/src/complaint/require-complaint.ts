import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Complaint } from "@ocop/shared/complaint"
import { COMPLAINT_MODULE } from "../modules/complaint"
import type ComplaintModel from "../modules/complaint/models/complaint"
import { complaintNotFound } from "./problems"

export type ComplaintRow = Omit<InferTypeOf<typeof ComplaintModel>, "events">

/** Whose it has to be: of this seller's order or this purchase's. An operator may open any. */
export type ComplaintOf = { order_id: string } | { anybodys: true }

/** @throws ProblemError 404 for another's as well as for none */
export async function requireComplaint(container: MedusaContainer, id: string, of: ComplaintOf): Promise<ComplaintRow> {
  const whose = "order_id" in of ? { order_id: of.order_id } : {}
  const [complaint] = await container.resolve(COMPLAINT_MODULE).listComplaints({ id, ...whose }, { take: 1 })
  if (!complaint) throw complaintNotFound()
  return complaint
}

export const photosOf = (complaint_id: string) => ({ type: "complaint", id: complaint_id })

const Content = Complaint.pick({ lines: true })

/** What a complaint is about. */
export function linesOfComplaint({ content }: Pick<ComplaintRow, "content">): Complaint["lines"] {
  return Content.parse(content).lines
}
