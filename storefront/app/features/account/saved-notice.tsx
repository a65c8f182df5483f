import { useSearchParams } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"

/** "Đã lưu." after a form was sent and its page read again. */
export function SavedNotice({ isShown }: { isShown: boolean }) {
  const [query] = useSearchParams()
  const words = query.has("da-luu") ? m.account_saved() : query.has("da-xoa") ? m.account_removed() : null
  if (!isShown || words === null) return null
  return (
    <Notice tone="good" className="mt-4">
      <p role="status">{words}</p>
    </Notice>
  )
}
