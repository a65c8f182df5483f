import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { noteSubmission } from "../notice/note-submission"
import { SubmissionEvents } from "../workflows/paper-submission/events"

export default async function noteWhenDecided({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteSubmission(container, event.data.id)
}

export const config: SubscriberConfig = { event: SubmissionEvents.DECIDED }
