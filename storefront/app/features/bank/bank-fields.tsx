import { m } from "#app/i18n/paraglide/messages.js"
import { Field, FieldError } from "#app/ui/field.tsx"

/** Where the summary of what is wrong leads to. */
export const BANK_IDS = { bin: "ngan-hang", number: "so-tai-khoan", holder: "chu-tai-khoan" }

type BankFieldsProps = {
  banks: readonly { bin: string; name: string }[]
  values: { bin: string; number: string; holder: string }
  error: (field: "bin" | "number" | "holder") => string | undefined
  /** Beside the number: which one is kept. */
  numberHint?: string
}

/** A bank account: which bank, its number, and whose it is. */
export function BankFields({ banks, values, error, numberHint }: BankFieldsProps) {
  const { bin, number, holder } = BANK_IDS
  return (
    <>
      <div>
        <label htmlFor={bin} className="block font-semibold">
          {m.joining_bank()}
        </label>
        <FieldError id={`${bin}-loi`} error={error("bin") ?? null} />
        <select
          id={bin}
          name="bin"
          defaultValue={values.bin}
          aria-invalid={error("bin") ? true : undefined}
          aria-describedby={error("bin") ? `${bin}-loi` : undefined}
          className="input mt-1"
        >
          <option value="">{m.joining_bank_choose()}</option>
          {banks.map((bank) => (
            <option key={bank.bin} value={bank.bin}>
              {bank.name}
            </option>
          ))}
        </select>
      </div>
      <Field
        id={number}
        name="number"
        label={m.joining_account()}
        {...(numberHint === undefined ? {} : { hint: numberHint })}
        defaultValue={values.number}
        error={error("number") ?? null}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
      />
      <Field
        id={holder}
        name="holder"
        label={m.joining_holder()}
        hint={m.joining_holder_hint()}
        defaultValue={values.holder}
        error={error("holder") ?? null}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
      />
    </>
  )
}
