import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

const WORDS: Readonly<Record<string, (n: number) => string>> = {
  fixed: (r) => m.recipients_done_fixed({ r }),
  saved: (r) => m.recipients_done_saved({ r }),
  added: (r) => m.recipients_done_added({ r }),
  imported: (n) => m.recipients_done_import({ n }),
  dropped: (n) => m.recipients_done_drop({ n }),
  accepted: (n) => m.recipients_done_accept({ n }),
  removed: (n) => m.recipients_done_drop({ n }),
  restored: (n) => (n > 0 ? m.recipients_done_restore({ n }) : m.recipients_done_restore_none()),
}

type DoneNoticeProps = {
  what: string
  n: number
  /** Brings back what was taken out; null where nothing was. */
  removal: string | null
  /** The list. */
  path: string
}

/** What the form before did, and the way back from it where something is lost. */
export function DoneNotice({ what, n, removal, path }: DoneNoticeProps) {
  const { formData } = useNavigation()
  const words = WORDS[what]
  if (words === undefined) return null
  return (
    <Notice tone={what === "saved" ? "warning" : "good"}>
      <p role="status">{words(n)}</p>
      {removal !== null && (
        <Form method="post" action={href(path)}>
          <input type="hidden" name="removal" value={removal} />
          <SubmitButton name="intent" value="restore" look="outline" pending={formData?.get("intent") === "restore"}>
            {m.recipients_restore()}
          </SubmitButton>
        </Form>
      )}
    </Notice>
  )
}
