import type { ComponentProps } from "react"
import { Button } from "#app/ui/button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"

type SubmitButtonProps = ComponentProps<typeof Button> & { pending: boolean }

/** Keeps its label while the form is on its way, and says so. */
export function SubmitButton({ pending, children, ...rest }: SubmitButtonProps) {
  return (
    <Button type="submit" busy={pending} {...rest}>
      <span>
        {children}
        {pending && <span className="font-normal"> {m.form_sending()}</span>}
      </span>
    </Button>
  )
}
