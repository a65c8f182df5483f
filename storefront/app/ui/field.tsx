import { useId, type ComponentProps, type ReactNode } from "react"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "./icon.tsx"

type Described = {
  /** Also the anchor that an error summary links to. */
  id?: string
  label: string
  hint?: string
  error?: string | null
  optional?: boolean
}

type FieldProps = Omit<ComponentProps<"input">, "id"> & Described

/** A text input with its label, hint and error, tied together for those who do not see them. */
export function Field({ className = "", ...props }: FieldProps) {
  const { id, label, hint, error, optional, ...input } = props
  return (
    <Labelled {...{ id, label, hint, error, optional, className }}>
      {(tied) => <input {...input} {...tied} className="input mt-1" />}
    </Labelled>
  )
}

type TextAreaProps = Omit<ComponentProps<"textarea">, "id"> & Described

/** The same for text of several lines. */
export function TextArea({ className = "", ...props }: TextAreaProps) {
  const { id, label, hint, error, optional, ...area } = props
  return (
    <Labelled {...{ id, label, hint, error, optional, className }}>
      {(tied) => <textarea {...area} {...tied} className="input mt-1" />}
    </Labelled>
  )
}

type SelectFieldProps = Omit<ComponentProps<"select">, "id"> & Described

/** A choice of several; the options are its children. */
export function SelectField({ className = "", ...props }: SelectFieldProps) {
  const { id, label, hint, error, optional, ...select } = props
  return (
    <Labelled {...{ id, label, hint, error, optional, className }}>
      {(tied) => <select {...select} {...tied} className="input mt-1 pr-8" />}
    </Labelled>
  )
}

type Tied = { id: string; "aria-invalid": true | undefined; "aria-describedby": string | undefined }
type LabelledProps = Described & { className: string; children: (tied: Tied) => ReactNode }

function Labelled({ id, label, hint, error, optional = false, className, children }: LabelledProps) {
  const made = useId()
  const own = id ?? made
  const described = [hint && `${own}-goi-y`, error && `${own}-loi`].filter(Boolean).join(" ")
  return (
    <div className={className}>
      <label htmlFor={own} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-tro-7"> {m.optional()}</span>}
      </label>
      {hint && (
        <p id={`${own}-goi-y`} className="text-15 text-tro-7">
          {hint}
        </p>
      )}
      <FieldError id={`${own}-loi`} error={error} />
      {children({ id: own, "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined })}
    </div>
  )
}

/** The words under a label that say what to mend. */
export function FieldError({ id, error }: { id: string; error?: string | null }) {
  if (!error) return null
  return (
    <p id={id} className="flex items-start gap-1.5 font-semibold text-son-7">
      <Icon name="triangle-alert" size={18} className="mt-1" />
      <span>
        <span className="sr-only">{m.error_prefix()} </span>
        {error}
      </span>
    </p>
  )
}
