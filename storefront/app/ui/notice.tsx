import type { ReactNode } from "react"
import { Icon } from "./icon.tsx"
import type { IconName } from "./icon-names.ts"

export type NoticeTone = "info" | "good" | "warning" | "stop"

const TONES: Record<NoticeTone, { look: string; icon: IconName }> = {
  info: { look: "border-ngoc-7 bg-ngoc-1 text-muc [&_svg]:text-ngoc-7", icon: "info" },
  good: { look: "border-lua-7 bg-lua-1 text-muc [&_svg]:text-lua-7", icon: "circle-check" },
  warning: { look: "border-nghe-8 bg-nghe-1 text-muc [&_svg]:text-nghe-8", icon: "triangle-alert" },
  stop: { look: "border-son-7 bg-son-1 text-muc [&_svg]:text-son-7", icon: "ban" },
}

type NoticeProps = { tone: NoticeTone; title?: string; label?: string; children?: ReactNode; className?: string }

/** A plate with words. With a `label` it is a landmark of its own, for states that nobody may miss. */
export function Notice({ tone, title, label, children, className = "" }: NoticeProps) {
  const { look, icon } = TONES[tone]
  return (
    <div
      role={label === undefined ? undefined : "region"}
      aria-label={label}
      className={`flex gap-3 rounded-plate border-[1.5px] border-l-[6px] p-3 sm:p-4 ${look} ${className}`}
    >
      <Icon name={icon} className="mt-0.5" />
      <div className="min-w-0 space-y-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
