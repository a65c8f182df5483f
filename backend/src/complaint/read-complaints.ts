import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import {
  COMPLAINT_REASONS,
  COMPLAINTS_A_PAGE,
  ComplaintAnswer,
  ComplaintPage,
  ParcelComplaints,
  reportUntil,
  type Complaint,
  type ComplaintEvent,
  type ComplaintFile,
  type ComplaintReason,
  type ListComplaints,
  type ReportOption,
} from "@ocop/shared/complaint"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { packInEnglish } from "@ocop/shared/pack"
import { RETURNS } from "@ocop/shared/policy"
import type { PerPage } from "../http/per-page"
import { COMPLAINT_MODULE } from "../modules/complaint"
import type ComplaintEventModel from "../modules/complaint/models/complaint-event"
import { DOCUMENT_MODULE } from "../modules/document"
import { ORDER_GROUP_MODULE } from "../modules/order-group"
import { requireParcel, type OpenParcel, type ParcelOf, type SoldLine } from "../parcel/require-parcel"
import { Shown } from "../purchase/shown"
import { linesOfComplaint, requireComplaint, type ComplaintRow } from "./require-complaint"

type EventRow = Omit<InferTypeOf<typeof ComplaintEventModel>, "complaint">

/** The complaints about one parcel, and what may still be reported of it. */
export async function readParcelComplaints(
  container: MedusaContainer,
  of: ParcelOf,
  now = new Date(),
): Promise<ParcelComplaints> {
  const open = await requireParcel(container, of)
  const rows = await container
    .resolve(COMPLAINT_MODULE)
    .listComplaints({ order_id: of.order_id }, { order: { reported_at: "DESC", id: "DESC" }, take: null })
  const delivered_at = deliveredAt(open)
  return ParcelComplaints.parse({
    parcel: open.parcel.code,
    seller: open.shown.seller.name,
    lines: open.lines.map(({ line_id, name, variant_title, picture, price, counts }) => ({
      line_id,
      name,
      variant_title,
      variant_title_en: variant_title && packInEnglish(variant_title),
      picture,
      price,
      left: leftToReport(rows, line_id, counts.shipped),
    })),
    options: reportOptions(open, now),
    delivered_at: delivered_at?.toISOString() ?? null,
    was_sent: open.lines.some(({ counts }) => counts.shipped > 0),
    complaints: await toComplaints(container, rows),
  })
}

/** When the last box arrived; null as long as one that was sent has not. */
export function deliveredAt({ order }: Pick<OpenParcel, "order">): Date | null {
  const sent = order.fulfillments.filter(({ shipped_at }) => shipped_at !== null)
  const times = sent.map(({ delivered_at }) => delivered_at?.getTime())
  if (times.length === 0 || times.includes(undefined)) return null
  return new Date(Math.max(...times.map((time) => time ?? 0)))
}

/** Until when each reason may be reported, by the goods that were sent. */
export function reportOptions(open: Pick<OpenParcel, "order" | "shown" | "lines">, now: Date): ReportOption[] {
  const sent = open.lines.filter(({ counts }) => counts.shipped > 0)
  return COMPLAINT_REASONS.map((reason) => {
    const ends = sent.flatMap((line) => lineUntil(open, line, reason)?.getTime() ?? [])
    const [first, last] = [Math.min(...ends), Math.max(...ends)]
    return {
      reason,
      until: ends.length === 0 ? null : new Date(last).toISOString(),
      is_open: ends.length === 0 || now.getTime() <= last,
      perishable_until: ends.length === 0 || first === last ? null : new Date(first).toISOString(),
      is_perishable_open: ends.length === 0 || now.getTime() <= first,
    }
  })
}

/** Until when a reason may be reported of one line: its own goods decide, not the coldest of the parcel. */
export function lineUntil(
  open: Pick<OpenParcel, "order" | "shown">,
  { temperature_class }: Pick<SoldLine, "temperature_class">,
  reason: ComplaintReason,
): Date | null {
  const ofLine = temperature_class ?? open.shown.temperature_class
  return reportUntil(reason, { delivered_at: deliveredAt(open), temperature_class: ofLine })
}

/** What was sent and is in no other complaint, but for those that were taken back. */
export function leftToReport(rows: readonly ComplaintRow[], line_id: string, shipped: number): number {
  const reported = rows
    .filter(({ state }) => state !== "withdrawn")
    .flatMap(linesOfComplaint)
    .filter((line) => line.line_id === line_id)
  return Math.max(0, shipped - reported.reduce((sum, { quantity }) => sum + quantity, 0))
}

/** Complaints with what was said about them and their photos, in the order of the rows. */
export async function toComplaints(container: MedusaContainer, rows: readonly ComplaintRow[]): Promise<Complaint[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [events, photos] = await Promise.all([
    container
      .resolve(COMPLAINT_MODULE)
      .listComplaintEvents({ complaint_id: ids }, { order: { created_at: "ASC", id: "ASC" }, take: null }),
    container
      .resolve(DOCUMENT_MODULE)
      .listDocuments(
        { owner_type: "complaint", owner_id: ids },
        { order: { created_at: "ASC", id: "ASC" }, take: null },
      ),
  ])
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    state: row.state,
    reason: row.reason,
    wish: row.wish,
    words: row.words,
    lines: linesOfComplaint(row),
    reported_at: iso(row.reported_at),
    answer_by: row.answer_by,
    amount: Number(row.amount),
    refund_by: row.settled_at === null ? null : addDays(todayInVietnam(new Date(row.settled_at)), RETURNS.refund_days),
    photos: photos
      .filter(({ owner_id }) => owner_id === row.id)
      .map(({ id, width, height }) => ({ id, width, height })),
    events: events.filter(({ complaint_id }) => complaint_id === row.id).map(toEvent),
  }))
}

function toEvent({ kind, created_at, actor, on_behalf, note, amount, comes_back }: EventRow): ComplaintEvent {
  return {
    kind,
    at: iso(created_at),
    actor,
    on_behalf,
    note,
    amount: amount === null ? null : Number(amount),
    comes_back,
  }
}

/** One page of the operators' list, what was reported first comes first. */
export async function readComplaintPage(
  container: MedusaContainer,
  { state, page, per_page = COMPLAINTS_A_PAGE }: ListComplaints & PerPage,
): Promise<ComplaintPage> {
  const [rows, count] = await container.resolve(COMPLAINT_MODULE).listAndCountComplaints(
    { state },
    {
      order: { reported_at: "ASC", id: "ASC" },
      skip: (page - 1) * per_page,
      take: per_page,
    },
  )
  return ComplaintPage.parse({
    complaints: await toFiles(container, rows),
    count,
    page,
    page_count: Math.max(1, Math.ceil(count / per_page)),
  })
}

/** One complaint for operators. @throws ProblemError 404 for none */
export async function readComplaintFile(container: MedusaContainer, id: string): Promise<ComplaintAnswer> {
  const row = await requireComplaint(container, id, { anybodys: true })
  const [complaint] = await toFiles(container, [row])
  return ComplaintAnswer.parse({ complaint })
}

/** What operators see of complaints, in the order of the rows. */
async function toFiles(container: MedusaContainer, rows: readonly ComplaintRow[]): Promise<ComplaintFile[]> {
  const [complaints, groups] = await Promise.all([
    toComplaints(container, rows),
    container
      .resolve(ORDER_GROUP_MODULE)
      .listOrderGroups({ id: rows.map(({ group_id }) => group_id) }, { select: ["id", "code", "shown"], take: null }),
  ])
  const sold = new Map(
    groups.flatMap(({ code, shown }) =>
      Shown.parse(shown).parcels.map((parcel) => [parcel.order_id, { code, parcel }] as const),
    ),
  )
  return complaints.map((complaint, index) => {
    const row = rows[index]
    const { code = "", parcel } = sold.get(row?.order_id ?? "") ?? {}
    const nameOf = (line_id: string) => parcel?.lines.find((line) => line.line_id === line_id)?.name ?? ""
    return {
      ...complaint,
      purchase_code: code,
      organization_id: row?.organization_id ?? "",
      seller: parcel?.seller.name ?? "",
      lines_named: complaint.lines.map(({ line_id, quantity }) => ({ name: nameOf(line_id), quantity })),
    }
  })
}

function iso(moment: Date | string): string {
  return new Date(moment).toISOString()
}
