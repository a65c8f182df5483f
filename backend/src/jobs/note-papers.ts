import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { notePapers } from "../notice/note-papers"

/** Some times a day: who was told is not told again, and a night without a server is made up for. */
export default async function noteEndingPapers(container: MedusaContainer): Promise<void> {
  await notePapers(container, todayInVietnam(new Date()))
}

export const config = { name: "note-papers", schedule: "40 */6 * * *" }
