import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskOverview, DeskWork } from "@ocop/shared/desk-overview"
import { readComplaintPage } from "../complaint/read-complaints"
import { readEnquiries } from "../enquiry/read-enquiries"
import { listOrganizations } from "../joining/list-organizations"
import { readProposals } from "../listing/read-proposals"
import { readCertifications } from "../official/read-certifications"
import { readRecognitions } from "../official/read-decisions"
import { readStops } from "../official/read-stops"
import type { Official } from "../official/require-official"
import { readQueue } from "../paper-submission/read-submissions"
import { readBankPage } from "../payment/read-bank"
import { readPayoutPage } from "../payment/read-payouts"

type Asked = { container: MedusaContainer; official: Official; province: string | undefined }
type Work = { list: string; count: (asked: Asked) => Promise<{ count: number }> }

/** Lists are asked for their count, and for no more than a row. */
const ONE = { page: 1, per_page: 1 }

/** Each with its list's own reader and filters, and the row of the access table that says who may see it. */
const WORK: Record<DeskWork, Work> = {
  to_verify: {
    list: "GET /admin/recognitions",
    count: ({ container, official, province }) =>
      readRecognitions(container, official, { ...ONE, q: "", state: "draft", province }),
  },
  certificates_to_verify: {
    list: "GET /admin/certifications",
    count: ({ container, official }) => readCertifications(container, official, { ...ONE, q: "", state: "draft" }),
  },
  certificates_ending: {
    list: "GET /admin/certifications",
    count: ({ container, official }) => readCertifications(container, official, { ...ONE, q: "", state: "expiring" }),
  },
  stopped: {
    list: "GET /admin/sale-stops",
    count: ({ container, official, province }) =>
      readStops(container, official, { ...ONE, q: "", state: "in_force", province }),
  },
  proposals: {
    list: "GET /admin/proposals",
    count: ({ container, official }) => readProposals(container, official, { ...ONE, status: "submitted" }),
  },
  papers: {
    list: "GET /admin/paper-submissions",
    count: ({ container, official }) => readQueue(container, official, { ...ONE, status: "submitted" }),
  },
  organizations: {
    list: "GET /admin/organizations",
    count: ({ container }) => listOrganizations(container, { ...ONE, status: "submitted" }),
  },
  complaints: {
    list: "GET /admin/complaints",
    count: ({ container }) => readComplaintPage(container, { ...ONE, state: "escalated" }),
  },
  money: {
    list: "GET /admin/bank-transactions",
    count: ({ container }) => readBankPage(container, { ...ONE, state: "open" }),
  },
  payouts: {
    list: "GET /admin/payouts",
    count: ({ container }) => readPayoutPage(container, { ...ONE, state: "to_pay" }),
  },
  enquiries: {
    list: "GET /admin/enquiries",
    count: ({ container }) => readEnquiries(container, { answered: "false", limit: 1, offset: 0 }),
  },
}

/** What waits in the lists that whoever asks may see; `readerOf` says as whom they read the list of a row of that table. */
export async function countWork(
  asked: Omit<Asked, "official">,
  readerOf: (list: string) => Official | null,
): Promise<DeskOverview["work"]> {
  const counts = Object.entries(WORK).map(async ([key, { list, count }]) => {
    const official = readerOf(list)
    return official === null ? [] : [{ key: key as DeskWork, count: (await count({ ...asked, official })).count }]
  })
  return (await Promise.all(counts)).flat()
}
