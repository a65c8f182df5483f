import { z } from "zod"

/** Of one click; a page of the list holds fewer. */
export const MAX_REMINDED_TOGETHER = 100

/** Papers of one kind whose holders officials remind that they end. */
export const AskReminders = z.object({
  ids: z.array(z.string().min(1).max(64)).min(1).max(MAX_REMINDED_TOGETHER),
})
export type AskReminders = z.infer<typeof AskReminders>

/** Stars and certificates are reminded of alike. */
export type RemindedSubject = "recognition" | "certification"

/** What an organization would be told of one paper, in Vietnamese as in its mail. */
export const Reminder = z.object({
  /** The paper's. */
  id: z.string(),
  organization: z.string(),
  /** What the paper is about, a product's name or the organization's. */
  name: z.string(),
  title: z.string(),
  /** Sentences; what stands in a list is a list. */
  text: z.array(z.union([z.string(), z.array(z.string())])),
  /** Why it cannot be sent now. */
  refusal: z.string().nullable(),
})
export type Reminder = z.infer<typeof Reminder>

export const ReminderPreview = z.object({ reminders: z.array(Reminder) })
export type ReminderPreview = z.infer<typeof ReminderPreview>
