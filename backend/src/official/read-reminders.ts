import type { MedusaContainer } from "@medusajs/framework/types"
import { certificationStateOn } from "@ocop/shared/certification"
import { daysBetween, todayInVietnam } from "@ocop/shared/day"
import type { NoticeContent } from "@ocop/shared/notice"
import type { Problem } from "@ocop/shared/problem"
import type { RemindedSubject, ReminderPreview } from "@ocop/shared/reminder"
import { noticeWords } from "../mails/notice"
import { NOTICE_MODULE } from "../modules/notice"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { renewalNotice } from "../notice/note-papers"
import { readRenewals } from "../paper/read-renewals"
import type { Desk } from "./decide-recognitions"
import { readStateGoods } from "./goods-of-state"
import { requireCertifications } from "./read-certifications"
import { requireRecognitions } from "./read-decisions"
import { NOT_DUE, REMINDED_TODAY } from "./reminder-problems"
import { requireProvince } from "./require-official"

/** A paper whose holder is to be reminded. `content` is null where nothing is due, `key` tells it once a day. */
export type DuePaper = {
  id: string
  organization_id: string
  product_id: string | null
  province_code: string | null
  reminded_on: string | null
  content: NoticeContent | null
  key: string
  refusal: Problem | null
}

type Unjudged = Omit<DuePaper, "key" | "refusal">

/**
 * What the holders of these papers may be reminded of today.
 *
 * @throws ProblemError 403 `other_province`, 404
 */
export async function readDuePapers(desk: Desk, subject: RemindedSubject, ids: readonly string[]): Promise<DuePaper[]> {
  const { container, official } = desk
  const day = todayInVietnam(new Date())
  const wanted = [...new Set(ids)]
  const papers = await (subject === "recognition" ? readStars(desk, wanted, day) : readCertificates(desk, wanted, day))
  for (const { province_code } of papers) requireProvince(official, province_code)
  const keyed = papers.map((paper) => ({ ...paper, key: `reminder:${paper.id}:${day}` }))
  const told = await container
    .resolve(NOTICE_MODULE)
    .listNotices({ dedupe_key: keyed.map(({ key }) => key) }, { select: ["dedupe_key"], take: null })
  const sent = new Set(told.map(({ dedupe_key }) => dedupe_key))
  return keyed.map((paper) => ({
    ...paper,
    refusal: sent.has(paper.key) ? REMINDED_TODAY : paper.content === null ? NOT_DUE : null,
  }))
}

/** The same in the words in which they will be told. @throws ProblemError as `readDuePapers` does */
export async function previewReminders(
  desk: Desk,
  subject: RemindedSubject,
  ids: readonly string[],
): Promise<ReminderPreview> {
  const papers = await readDuePapers(desk, subject, ids)
  const [names, goods] = await Promise.all([
    namesOf(
      desk.container,
      papers.map(({ organization_id }) => organization_id),
    ),
    readStateGoods(
      desk.container,
      papers.flatMap(({ product_id }) => product_id ?? []),
    ),
  ])
  const reminders = papers.map(({ id, organization_id, product_id, content, refusal }) => {
    const organization = names.get(organization_id) ?? ""
    const { title, facts } = content === null ? { title: "", facts: [] } : noticeWords("vi", content)
    const name = goods.get(product_id ?? "")?.title ?? organization
    return { id, organization, name, title, text: [...facts], refusal: refusal?.message ?? null }
  })
  return { reminders }
}

/** Stars belong to the province of their goods here, five of them too: nobody's star is touched. */
async function readStars({ container, official }: Desk, ids: string[], day: string): Promise<Unjudged[]> {
  const found = await requireRecognitions(container, official, ids)
  const makers = [...new Set(found.map(({ row }) => row.organization_id))]
  const due = await Promise.all(makers.map((maker) => readRenewals(container, maker, day)))
  const renewals = new Map(due.flat().map((renewal) => [renewal.paper.id, renewal]))
  return found.map(({ row: { id, organization_id, product_id, reminded_on }, home: province_code }) => {
    const renewal = renewals.get(id)
    const content = renewal ? renewalNotice(renewal) : null
    return { id, organization_id, product_id, province_code, reminded_on, content }
  })
}

async function readCertificates({ container, official }: Desk, ids: string[], day: string): Promise<Unjudged[]> {
  const found = await requireCertifications(container, official, ids)
  return found.map(({ row, good, province_code }) => {
    const { id, organization_id, product_id, reminded_on, standard, number, valid_until: until } = row
    const isDue = certificationStateOn(row, day) === "expiring" && until !== null
    const about = { paper: "certification" as const, stars: null, standard, number, product_name: good?.title ?? null }
    const content: NoticeContent | null = isDue
      ? { kind: "paper_expiring", data: { ...about, until, days: daysBetween(day, until) } }
      : null
    return { id, organization_id, product_id, province_code, reminded_on, content }
  })
}

async function namesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const rows = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id: [...new Set(ids)] }, { select: ["id", "name"], take: null })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
