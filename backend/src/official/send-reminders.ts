import { todayInVietnam } from "@ocop/shared/day"
import type { RemindedSubject } from "@ocop/shared/reminder"
import { ProblemError } from "../http/problem-error"
import { noteFor } from "../notice/note-for"
import type { Desk } from "./decide-recognitions"
import { readDuePapers } from "./read-reminders"
import { writeActs } from "./write-acts"

/**
 * Reminds the holders of papers that end: in the bell of their desk, and by mail as each member wants it. All of them or
 * none, each paper once a day at most. What was written to the log and, by an accident, not told is told when it is
 * asked for again.
 *
 * @throws ProblemError 403, 404, 409 `reminded_today`, `reminder_not_due`, each with the paper's id in `field`, and
 *   `changed_meanwhile`
 */
export async function sendReminders(desk: Desk, subject: RemindedSubject, ids: readonly string[]): Promise<void> {
  const day = todayInVietnam(new Date())
  const papers = await readDuePapers(desk, subject, ids)
  const problems = papers.flatMap(({ id, refusal }) => (refusal ? [{ ...refusal, field: id }] : []))
  if (problems.length > 0) throw new ProblemError(409, problems)
  const changes = papers
    .filter(({ reminded_on }) => reminded_on !== day)
    .map(({ id, province_code, reminded_on }) => ({
      act: "reminded" as const,
      subject,
      province_code,
      id,
      set: { reminded_on: day },
      expected: { reminded_on },
    }))
  if (changes.length > 0) await writeActs(desk, changes, "")
  for (const { organization_id, key, content } of papers) {
    if (content !== null) await noteFor(desk.container, { organization_id, key, ...content })
  }
}
