import type { OwnSalesPoint } from "@ocop/shared/sales-point"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"
import type { IconName } from "#app/ui/icon-names.ts"

type State = { words: string; icon: IconName; look: string }

function stateOf({ status, status_reason }: OwnSalesPoint): State {
  switch (status) {
    case "draft":
      return status_reason === null
        ? { words: m.desk_point_state_draft(), icon: "pencil", look: "text-tro-7" }
        : { words: m.desk_point_state_sent_back(), icon: "triangle-alert", look: "text-nghe-8" }
    case "submitted":
      return { words: m.desk_point_state_submitted(), icon: "hourglass", look: "text-nghe-8" }
    case "verified":
      return { words: m.desk_point_state_verified(), icon: "circle-check", look: "text-lua-7" }
    case "suspended":
      return { words: m.desk_point_state_suspended(), icon: "ban", look: "text-son-7" }
  }
}

/** How far a point has come, and whether a change of it waits. */
export function PointState({ point }: { point: OwnSalesPoint }) {
  const { words, icon, look } = stateOf(point)
  return (
    <div className="text-15 font-semibold">
      <p className={`flex items-center gap-1 ${look}`}>
        <Icon name={icon} size={18} />
        {words}
      </p>
      {point.change !== null && (
        <p className="flex items-center gap-1 text-nghe-8">
          <Icon name={point.change_reason === null ? "hourglass" : "triangle-alert"} size={18} />
          {point.change_reason === null ? m.desk_point_change_waiting() : m.desk_point_change_back()}
        </p>
      )}
    </div>
  )
}
