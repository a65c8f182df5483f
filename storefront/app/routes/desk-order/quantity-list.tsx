import { leftToPack, type ParcelLine } from "@ocop/shared/parcel"
import { lineWords } from "#app/features/parcel/words.ts"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { DrawnPicture } from "#app/ui/picture.tsx"

type QuantityListProps = {
  lines: readonly ParcelLine[]
  /** Sets the inputs of one form apart from those of another. */
  prefix: string
  /** What stands in each to begin with. */
  initial: "all" | "none"
}

/**
 * One number for each line of which something is left. They begin anew when that has changed: what was left out of the
 * box before is to go into this one.
 */
export function QuantityList({ lines, prefix, initial }: QuantityListProps) {
  const remaining = lines.map((line) => `${line.line_id}:${leftToPack(line)}`).join(" ")
  return (
    <ul key={remaining} className="divide-y divide-tro-2">
      {lines
        .filter((line) => leftToPack(line) > 0)
        .map((line) => {
          const id = `${prefix}-${line.line_id}`
          const left = leftToPack(line)
          return (
            <li key={line.line_id} className="grid grid-cols-[3rem_1fr_5rem] items-center gap-3 py-3">
              <DrawnPicture picture={line.picture} name={null} size={48} className="field-ink rounded-plate" />
              <div className="min-w-0">
                <p className="font-semibold" lang="vi">
                  {line.name}
                </p>
                <p className="text-15 text-tro-7">
                  <PackWords line={line} />
                  {m.desk_order_of({ n: left })}
                </p>
              </div>
              <div>
                <label htmlFor={id} className="sr-only">
                  {m.desk_order_quantity({ name: lineWords(line) })}
                </label>
                <input
                  id={id}
                  name={`quantity.${line.line_id}`}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={left}
                  defaultValue={initial === "all" ? left : 0}
                  className="input"
                />
              </div>
            </li>
          )
        })}
    </ul>
  )
}
