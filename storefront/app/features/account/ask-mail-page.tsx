import type { ReactNode } from "react"
import { Link } from "react-router"
import { PageTitle } from "#app/features/form/page-title.tsx"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { AskMailForm } from "./ask-mail-form.tsx"

type AskMailPageProps = {
  title: string
  /** The page's own address, and that of the page for who has an account. */
  path: string
  signIn: string
  email: string
  problems: readonly FormProblem[]
  /** What the mail is for. */
  children: ReactNode
}

/** Asks for the mail by which an account is opened. */
export function AskMailPage({ title, path, signIn, email, problems, children }: AskMailPageProps) {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={title} refused={problems.length > 0} />
      <h1 className="text-27 lg:text-34">{title}</h1>
      {children}
      <AskMailForm email={email} problems={problems} submit={m.account_send_mail()} action={href(path)} />
      <p className="mt-6">
        <Link to={href(signIn)}>{m.account_sign_in()}</Link>
      </p>
    </div>
  )
}
