import { useRef } from "react"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "#app/ui/icon.tsx"

/** `value`: what was typed and refused. */
type QuantityFieldProps = { id: string; max: number; error: string | undefined; value: string | undefined }

const STEP = "needs-script grid size-11 place-items-center border-[1.5px] border-muc bg-gao text-hanh-7 hover:bg-hanh-1"

/** A number to type; the steppers need a script and are not there without one. */
export function QuantityField({ id, max, error, value = "1" }: QuantityFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const step = (by: 1 | -1) => {
    if (by === 1) input.current?.stepUp()
    else input.current?.stepDown()
  }
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {m.quantity()}
      </label>
      {error && (
        <p id={`${id}-loi`} className="text-15 font-semibold text-son-7">
          {error}
        </p>
      )}
      <div className="mt-1 flex">
        <button type="button" onClick={() => step(-1)} className={`${STEP} rounded-l-plate border-r-0`}>
          <Icon name="minus" />
          <span className="sr-only">{m.quantity_less()}</span>
        </button>
        <input
          ref={input}
          id={id}
          type="number"
          name="quantity"
          inputMode="numeric"
          defaultValue={value}
          min={1}
          max={max}
          step={1}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-loi` : undefined}
          className="number min-h-11 w-16 border-[1.5px] border-muc bg-gao text-center font-semibold"
        />
        <button type="button" onClick={() => step(1)} className={`${STEP} rounded-r-plate border-l-0`}>
          <Icon name="plus" />
          <span className="sr-only">{m.quantity_more()}</span>
        </button>
      </div>
    </div>
  )
}
