import { Drawer, Input, Label, Textarea } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useId, type FormEvent, type ReactNode } from "react"
import { AskingDrawer } from "./asking-drawer"
import { DrawerFooter } from "./drawer-footer"
import { Refusal } from "./problem"
import { useWords } from "./use-words"

export type DecisionField = {
  name: string
  label: string
  lines?: number
  required?: boolean
  maxLength?: number
  /** A day, or one of a few. */
  type?: "date"
  options?: { value: string; label: string }[]
  value?: string
}

/** A field that has to be filled in is not drawn as wrong before anybody has been in it. */
const UNTOUCHED =
  "[&:invalid:not(:user-invalid):not(:focus-visible)]:!shadow-borders-base [&:invalid:not(:user-invalid):focus-visible]:!shadow-borders-interactive-with-active"

type DecisionDrawerProps = {
  trigger: ReactNode
  title: string
  hint: string
  action: string
  fields: DecisionField[]
  /** What is asked before the fields. */
  before?: ReactNode
  /** What has to be typed before it can be done. */
  confirm?: string
  isDanger?: boolean
  /** Gets what was typed, trimmed. */
  onSend: (typed: Record<string, string>) => Promise<unknown>
}

/** A decision that is given with reasons, which those concerned will read. */
export function DecisionDrawer({ trigger, title, hint, ...form }: DecisionDrawerProps) {
  return (
    <AskingDrawer trigger={trigger} title={title} hint={hint}>
      {(close) => <DecisionForm {...form} onDone={close} />}
    </AskingDrawer>
  )
}

type DecisionFormProps = Omit<DecisionDrawerProps, "trigger" | "title" | "hint"> & { onDone: () => void }

function DecisionForm({ action, fields, before, confirm, isDanger = false, onSend, onDone }: DecisionFormProps) {
  const { say } = useWords()
  const id = useId()
  const { mutate, isPending, error } = useMutation({ mutationFn: onSend, onSuccess: onDone })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate(Object.fromEntries(fields.map(({ name }) => [name, String(form.get(name) ?? "").trim()])))
  }
  return (
    <form onSubmit={send} className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
        {before}
        {fields.map((field) => (
          <div key={field.name} className="flex flex-col gap-2">
            <Label htmlFor={`${id}-${field.name}`}>{field.label}</Label>
            <FieldInput id={`${id}-${field.name}`} field={field} />
          </div>
        ))}
        {confirm !== undefined && (
          <div className="flex flex-col gap-2">
            <Label htmlFor={`${id}-confirm`}>{say("type_to_confirm", { text: confirm })}</Label>
            <Input
              id={`${id}-confirm`}
              autoComplete="off"
              required
              className={UNTOUCHED}
              onChange={({ currentTarget }) =>
                currentTarget.setCustomValidity(
                  currentTarget.value.trim() === confirm ? "" : say("type_to_confirm", { text: confirm }),
                )
              }
            />
          </div>
        )}
        <Refusal error={error} />
      </Drawer.Body>
      <DrawerFooter action={action} isPending={isPending} isDanger={isDanger} />
    </form>
  )
}

/** One field of a form, as wide as the form. */
export function FieldInput({ id, field }: { id: string; field: DecisionField }) {
  const { name, lines = 1, required, maxLength, type, options, value } = field
  if (options) return <Choice id={id} name={name} required={required} options={options} value={value} />
  const shared = { id, name, required, maxLength, defaultValue: value, className: UNTOUCHED }
  return lines > 1 ? <Textarea {...shared} rows={lines} /> : <Input {...shared} type={type ?? "text"} />
}

type ChoiceProps = {
  id: string
  name: string
  required?: boolean
  options: { value: string; label: string }[]
  value?: string
}

/** The browser's own list, which phones and screen readers know; its words are Vietnamese names. */
function Choice({ id, name, required, options, value }: ChoiceProps) {
  return (
    <select
      id={id}
      name={name}
      required={required}
      defaultValue={value}
      className="bg-ui-bg-field txt-compact-small shadow-borders-base focus-visible:shadow-borders-interactive-with-active h-8 w-full rounded-md px-2 outline-none"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
