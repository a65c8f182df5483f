import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

const WORDS: Readonly<Record<string, (n: number) => string>> = {
  fixed: (r) => m.recipients_done_fixed({ r }),
  saved: (r) => m.recipients_done_saved({ r }),
  added: (r) => m.recipients_done_added({ r }),
  imported: (n) => m.recipients_done_import({ n }),
  dropped: (n) => m.recipients_done_drop({ n }),
  accepted: (n) => m.recipients_done_accept({ n }),
  removed: () => m.recipients_done_removed(),
}

/** What the form before did. */
export function DoneNotice({ what, n }: { what: string; n: number }) {
  const words = WORDS[what]
  if (words === undefined) return null
  return (
    <Notice tone={what === "saved" ? "warning" : "good"}>
      <p role="status">{words(n)}</p>
    </Notice>
  )
}
