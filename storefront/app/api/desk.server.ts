import { CheckedMemberLink, Me, MemberReady, type OpenMember } from "@ocop/shared/member"
import { MailAsked, type AskMail, type ChangeProfile } from "@ocop/shared/account"
import { signInAs, type Credentials } from "./sign-in.server.ts"
import { ask, change, type Caller } from "./transport.server.ts"

/** The calls of the desk. `caller.token` is the member's. Every refusal is an `ApiProblem`, 401 without a session. */
export function deskOf(caller: Caller) {
  return {
    /** The member's token. A wrong pair, and an e-mail that only shops, is an `ApiProblem` of 401. */
    signIn: (credentials: Credentials) => signInAs(caller, "member", credentials),
    /** The answer is the same whether or not the e-mail is known. */
    askMember: (wish: AskMail) =>
      change(caller, { name: "ask member", path: "/member/sign-up", body: wish, answer: MailAsked }),
    checkMemberLink: (token: string) =>
      change(caller, {
        name: "check member link",
        path: "/member/sign-up/link",
        body: { token },
        answer: CheckedMemberLink,
      }),
    openMember: (form: OpenMember) =>
      change(caller, { name: "open member", path: "/member/open", body: form, answer: MemberReady }),
    changeProfile: (typed: ChangeProfile) =>
      change(caller, { name: "change desk profile", path: "/member/profile", body: typed, answer: Me }),
    me: () => ask(caller, { name: "me", path: "/member/me", answer: Me }),
  }
}
