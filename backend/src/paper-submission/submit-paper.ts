import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { LONGEST_FILE_NAME } from "@ocop/shared/document"
import { MOST_PAGES, MOST_WAITING, type SubmitPaper } from "@ocop/shared/paper-submission"
import { storeDocument } from "../document/store-document"
import { tidy } from "../http/typed-text"
import { withOrganizationLock } from "../joining/with-organization-lock"
import { PAPER_SUBMISSION_MODULE } from "../modules/paper-submission"
import type { ActingFor } from "../workflows/listing/types"
import { moveSubmissionWorkflow } from "../workflows/paper-submission/move-submission"
import { submitPaperWorkflow } from "../workflows/paper-submission/submit-paper"
import { parsePaper } from "./parse"
import { submissionDecided, tooManyWaiting } from "./problems"
import { PAGE_PURPOSE, pagesOwner, requireSubmission } from "./read-submissions"

type File = { upload: Buffer; filename: string }

/**
 * Sends a paper to be checked. The same form sent again is the one that it began.
 *
 * @throws ProblemError 400 with everything that is wrong at once, 409 too_many_waiting, and whatever `storeDocument` refuses
 */
export async function submitPaper(
  container: MedusaContainer,
  { organization_id, acted_by, on_behalf }: ActingFor,
  posted: SubmitPaper,
  { upload, filename }: File,
): Promise<{ id: string; isNew: boolean }> {
  const said = parsePaper(posted, todayInVietnam(new Date()))
  const submissions = container.resolve(PAPER_SUBMISSION_MODULE)
  return withOrganizationLock(container, organization_id, async () => {
    const [known] = await submissions.listPaperSubmissions({ organization_id, form_key: posted.key }, { take: 1 })
    if (known) return { id: known.id, isNew: false }
    const [, waiting] = await submissions.listAndCountPaperSubmissions(
      { organization_id, status: "submitted" },
      { select: ["id"], take: 1 },
    )
    if (waiting >= MOST_WAITING) throw tooManyWaiting()
    const id = generateEntityId(undefined, "psub")
    const owner = pagesOwner(id)
    await submitPaperWorkflow(container).run({
      input: {
        submission: { ...said, id, organization_id, form_key: posted.key, acted_by, on_behalf },
        page: {
          owner_type: owner.type,
          owner_id: owner.id,
          purpose: PAGE_PURPOSE,
          content_hash: createHash("sha256").update(upload).digest("hex"),
          filename: tidy(filename).slice(-LONGEST_FILE_NAME),
          added_by: acted_by,
          most: MOST_PAGES,
          upload: upload.toString("base64"),
        },
      },
    })
    return { id, isNew: true }
  })
}

/**
 * Adds another page. One that was sent back waits again from then on.
 *
 * @returns whether the page was made now: the same file sent again is the same page
 * @throws ProblemError 404, 409 submission_decided, and whatever `storeDocument` refuses
 */
export async function addPage(
  container: MedusaContainer,
  { organization_id, acted_by, id }: ActingFor & { id: string },
  file: File,
): Promise<{ isNew: boolean }> {
  return withOrganizationLock(container, organization_id, async () => {
    const { status } = await requireSubmission(container, { id, organization_id })
    if (status !== "submitted" && status !== "sent_back") throw submissionDecided()
    const { isNew } = await storeDocument(container, {
      owner: pagesOwner(id),
      purpose: PAGE_PURPOSE,
      ...file,
      added_by: acted_by,
      most: MOST_PAGES,
    })
    if (status === "sent_back") {
      await moveSubmissionWorkflow(container).run({ input: { id, from: ["sent_back"], to: "submitted" } })
    }
    return { isNew }
  })
}

/** @throws ProblemError 404, 409 submission_decided once it was seen */
export async function withdrawPaper(
  container: MedusaContainer,
  { organization_id, id }: { organization_id: string; id: string },
): Promise<void> {
  const { status } = await requireSubmission(container, { id, organization_id })
  if (status === "withdrawn") return
  await moveSubmissionWorkflow(container).run({ input: { id, from: ["submitted", "sent_back"], to: "withdrawn" } })
}
