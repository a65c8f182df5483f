import { Form } from "react-router"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Field } from "#app/ui/field.tsx"
import { ScanButton } from "./scan-button.tsx"

/** A code that is typed, or read by a scanner that types, and beside it the camera where the browser reads codes. */
export function CodeForm({ to, typed, error }: { to: string; typed: string; error: string | null }) {
  return (
    <div className="space-y-3">
      <Form method="get" action={href(to)} role="search" className="flex flex-wrap items-end gap-3">
        <Field
          key={typed}
          name="ma"
          label={m.desk_pack_code()}
          hint={m.desk_pack_code_hint()}
          error={error}
          defaultValue={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={300}
          className="min-w-56 grow"
        />
        <Button type="submit" look="outline" className="w-full sm:w-auto">
          {m.desk_pack_open()}
        </Button>
      </Form>
      <ScanButton to={to} />
    </div>
  )
}
