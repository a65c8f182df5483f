import type { ChangeProfile } from "@ocop/shared/account"
import { Form, Link, useNavigation } from "react-router"
import { PersonFields } from "#app/features/account/person-fields.tsx"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

type OwnFormProps = {
  own: { name: string; email: string; phone: string | null }
  problems: readonly FormProblem[]
  /** What was typed into a form that was refused. */
  typed: ChangeProfile | null
}

/** How the person who is signed in is called, and where they can be called. */
export function OwnForm({ own, problems, typed }: OwnFormProps) {
  const { formData } = useNavigation()
  return (
    <section aria-labelledby="cua-ban" className="border-t-[1.5px] border-muc pt-4">
      <h2 id="cua-ban" className="text-21">
        {m.team_own()}
      </h2>
      <p className="mt-2">
        <span className="block font-semibold">{m.account_email()}</span>
        <span className="break-all">{own.email}</span>
      </p>
      <Form method="post" noValidate className="mt-3 space-y-4">
        <PersonFields
          values={typed ?? { name: own.name, phone: own.phone ?? "" }}
          problems={problems}
          phoneHint={m.team_own_phone_hint()}
        />
        <SubmitButton name="intent" value="profile" pending={formData?.get("intent") === "profile"}>
          {m.account_profile_save()}
        </SubmitButton>
      </Form>
      <p className="mt-3">
        <Link to={href("/quen-mat-khau")} className="inline-flex min-h-11 items-center">
          {m.account_profile_password()}
        </Link>
      </p>
    </section>
  )
}
