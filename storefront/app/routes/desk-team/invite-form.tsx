import type { MemberRole } from "@ocop/shared/member"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field } from "#app/ui/field.tsx"

export const INVITE_IDS = { email: "e-mail-moi" }

type InviteFormProps = {
  problems: readonly FormProblem[]
  /** What was typed into a form that was refused. */
  typed: { email: string; role: MemberRole } | null
}

/** Asks somebody by mail. */
export function InviteForm({ problems, typed }: InviteFormProps) {
  const { formData } = useNavigation()
  const roles = [
    { role: "staff", name: m.desk_role_staff(), hint: m.team_role_staff_hint() },
    { role: "owner", name: m.desk_role_owner(), hint: m.team_role_owner_hint() },
  ] as const
  return (
    <section aria-labelledby="moi-nguoi" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="moi-nguoi" className="text-21">
        {m.team_invite()}
      </h2>
      <Form method="post" noValidate className="mt-3 space-y-4">
        <Field
          id={INVITE_IDS.email}
          name="email"
          type="email"
          label={m.team_email()}
          hint={m.team_email_hint()}
          defaultValue={typed?.email ?? ""}
          error={problemOf(problems, "email") ?? null}
          autoComplete="off"
          maxLength={254}
        />
        <fieldset>
          <legend className="font-semibold">{m.team_role()}</legend>
          {roles.map(({ role, name, hint }) => (
            <label key={role} className="flex min-h-11 items-start gap-3 py-2">
              <input type="radio" name="role" value={role} defaultChecked={(typed?.role ?? "staff") === role} />
              <span>
                {name}
                <span className="block text-15 text-tro-7">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <SubmitButton name="intent" value="invite" pending={formData?.get("intent") === "invite"}>
          {m.team_send()}
        </SubmitButton>
      </Form>
    </section>
  )
}
