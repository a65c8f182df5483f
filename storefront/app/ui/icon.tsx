import type { IconName } from "./icon-names.ts"
import sprite from "./icons.svg?url&no-inline"

/** Always beside words: an icon says nothing to a screen reader. */
export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg aria-hidden="true" width={size} height={size} className={className}>
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
