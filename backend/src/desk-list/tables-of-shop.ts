import { ListComplaints, type ComplaintFile } from "@ocop/shared/complaint"
import { ListEnquiries, type Enquiry } from "@ocop/shared/enquiry"
import { ListOrganizations, type OrganizationRow } from "@ocop/shared/joining"
import { ListProposals, type ProposalPage } from "@ocop/shared/listing"
import { ListSubmissions, type QueuedSubmission } from "@ocop/shared/paper-submission"
import { ListPurchases, type PurchaseRow } from "@ocop/shared/purchase"
import { ListStaff, type StaffPerson } from "@ocop/shared/staff"
import { readComplaintPage } from "../complaint/read-complaints"
import { readEnquiries } from "../enquiry/read-enquiries"
import { listOrganizations } from "../joining/list-organizations"
import { readProposals } from "../listing/read-proposals"
import { readQueue } from "../paper-submission/read-submissions"
import { listPurchases } from "../purchase/list-purchases"
import { readStaff } from "../staff/read-staff"
import { dayCell, momentCell } from "./cell"
import { deskTable, soughtWords, type Window } from "./table"

/** For readers that count rows and not pages. */
const offsetOf = ({ page, per_page }: Window) => ({ limit: per_page, offset: (page - 1) * per_page })

export const organizations = deskTable<ListOrganizations, OrganizationRow>({
  list: "GET /admin/organizations",
  file: "co-so",
  title: "menu_organizations",
  parse: (filters) => ListOrganizations.parse(filters),
  filters: ({ status, q }, say) => [status && say(`status_${status}`), soughtWords(q, say)],
  read: async ({ container }, query, window) =>
    (await listOrganizations(container, { ...query, ...window })).organizations,
  columns: [
    { title: "organization", isLong: true, cell: ({ name }) => name },
    { title: "organization_form", cell: ({ legal_form }, say) => say(`form_${legal_form}`) },
    { title: "export_commune", cell: ({ commune }) => commune },
    { title: "decision_province", cell: ({ province }) => province },
    { title: "organization_state", cell: ({ status }, say) => say(`status_${status}`) },
    { title: "organization_sent_at", cell: ({ submitted_at }) => momentCell(submitted_at) },
    { title: "export_note", cell: ({ demo }, say) => (demo ? say("demo") : null) },
  ],
})

export const proposals = deskTable<ListProposals, ProposalPage["proposals"][number]>({
  list: "GET /admin/proposals",
  file: "tin-dang",
  title: "menu_proposals",
  parse: (filters) => ListProposals.parse(filters),
  filters: ({ status }, say) => [say(`proposal_${status}`)],
  read: async ({ container, official }, query, window) =>
    (await readProposals(container, official, { ...query, ...window })).proposals,
  columns: [
    { title: "proposal_goods", isLong: true, cell: ({ name }, say) => name || say("proposal_unnamed") },
    { title: "organization", isLong: true, cell: ({ organization }) => organization.name },
    {
      title: "proposal_kind",
      cell: ({ product_id }, say) => say(product_id === null ? "proposal_new" : "proposal_change"),
    },
    { title: "proposal_flags", cell: ({ flag_count }) => flag_count },
    { title: "organization_sent_at", cell: ({ submitted_at }) => momentCell(submitted_at) },
    { title: "export_decided_at", cell: ({ decided_at }) => momentCell(decided_at) },
    { title: "organization_state", cell: ({ status }, say) => say(`proposal_${status}`) },
  ],
})

export const paperSubmissions = deskTable<ListSubmissions, QueuedSubmission>({
  list: "GET /admin/paper-submissions",
  file: "giay-can-xem",
  title: "menu_submissions",
  parse: (filters) => ListSubmissions.parse(filters),
  filters: ({ status }, say) => [say(`submission_${status}`)],
  read: async ({ container, official }, query, window) =>
    (await readQueue(container, official, { ...query, ...window })).submissions,
  columns: [
    { title: "submission_number", cell: ({ number }) => number },
    { title: "submission_kind", cell: ({ kind }, say) => say(`submission_kind_${kind}`) },
    { title: "organization", isLong: true, cell: ({ organization }) => organization.name },
    { title: "submission_product", cell: ({ product_name }, say) => product_name || say("submission_whole") },
    { title: "submission_issuer", isLong: true, cell: ({ issuer }) => issuer },
    { title: "submission_issued", cell: ({ issued_on }) => dayCell(issued_on) },
    { title: "submission_until", cell: ({ valid_until }) => dayCell(valid_until) },
    { title: "organization_sent_at", cell: ({ submitted_at }) => momentCell(submitted_at) },
    { title: "organization_state", cell: ({ status }, say) => say(`submission_${status}`) },
    { title: "submission_remark", isLong: true, cell: ({ remark }) => remark },
  ],
})

export const complaints = deskTable<ListComplaints, ComplaintFile>({
  list: "GET /admin/complaints",
  file: "phan-anh",
  title: "menu_complaints",
  parse: (filters) => ListComplaints.parse(filters),
  filters: ({ state }, say) => [say(`complaint_${state}`)],
  read: async ({ container }, query, window) =>
    (await readComplaintPage(container, { ...query, ...window })).complaints,
  columns: [
    { title: "complaint_code", cell: ({ code }) => code },
    { title: "complaint_reason", isLong: true, cell: ({ reason }, say) => say(`complaint_reason_${reason}`) },
    { title: "organization", isLong: true, cell: ({ seller }) => seller },
    { title: "complaint_wish", cell: ({ wish }, say) => say(`complaint_wish_${wish}`) },
    { title: "complaint_reported_at", cell: ({ reported_at }) => momentCell(reported_at) },
    { title: "complaint_answer_by", cell: ({ answer_by }) => dayCell(answer_by) },
    { title: "complaint_amount", cell: ({ amount }) => ({ vnd: amount }) },
    { title: "organization_state", cell: ({ state }, say) => say(`complaint_${state}`) },
  ],
})

export const purchases = deskTable<ListPurchases, PurchaseRow>({
  list: "GET /admin/purchases",
  file: "don-mua",
  title: "menu_purchases",
  parse: (filters) => ListPurchases.parse(filters),
  filters: ({ q }, say) => [soughtWords(q, say)],
  read: async ({ container }, query, window) => (await listPurchases(container, { ...query, ...window })).purchases,
  columns: [
    { title: "purchase_code", cell: ({ code }) => code },
    { title: "purchase_placed_at", cell: ({ placed_at }) => momentCell(placed_at) },
    { title: "purchase_recipient", cell: ({ recipient }) => recipient.name },
    { title: "organization_phone", cell: ({ recipient }) => recipient.phone },
    { title: "purchase_total", cell: ({ total }) => ({ vnd: total }) },
    {
      title: "purchase_parcels",
      isLong: true,
      cell: ({ parcels }, say) =>
        parcels.map(({ seller, status }) => `${seller}: ${say(`parcel_${status}`)}`).join("; "),
    },
  ],
})

export const enquiries = deskTable<ListEnquiries, Enquiry>({
  list: "GET /admin/enquiries",
  file: "hoi-dat-cho",
  title: "menu_enquiries",
  parse: (filters) => ListEnquiries.parse(filters),
  filters: ({ answered }, say) => [answered && say(answered === "true" ? "enquiries_answered" : "enquiries_waiting")],
  read: async ({ container }, query, window) =>
    (await readEnquiries(container, { ...query, ...offsetOf(window) })).enquiries,
  columns: [
    { title: "enquiry_asked_at", cell: ({ asked_at }) => momentCell(asked_at) },
    { title: "enquiry_what", isLong: true, cell: ({ product }) => product.name },
    { title: "organization", isLong: true, cell: ({ maker }) => maker },
    { title: "enquiry_who", cell: ({ name }) => name },
    { title: "organization_phone", cell: ({ phone }) => phone || null },
    { title: "export_email", cell: ({ email }) => email || null },
    { title: "export_from", cell: ({ from_day }) => dayCell(from_day) },
    { title: "export_to", cell: ({ to_day }) => dayCell(to_day) },
    { title: "export_guests", cell: ({ guests }) => guests },
    { title: "enquiry_message", isLong: true, cell: ({ message }) => message },
    { title: "enquiries_answered", cell: ({ answered_at }) => momentCell(answered_at) },
  ],
})

export const staff = deskTable<ListStaff, StaffPerson>({
  list: "GET /admin/staff",
  file: "nhan-su",
  title: "menu_staff",
  parse: (filters) => ListStaff.parse(filters),
  filters: ({ q }, say) => [soughtWords(q, say)],
  read: async ({ container }, query, window) => (await readStaff(container, { ...query, ...offsetOf(window) })).people,
  columns: [
    { title: "export_email", cell: ({ email }) => email },
    { title: "staff_person", cell: ({ name }) => name || null },
    {
      title: "staff_roles",
      isLong: true,
      cell: ({ roles }, say) =>
        roles
          .map(({ role, province }) => `${say(`role_${role}`)} (${province?.name ?? say("staff_nationwide")})`)
          .join("; ") || say("staff_no_role"),
    },
  ],
})
