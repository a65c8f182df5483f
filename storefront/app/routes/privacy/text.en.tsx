import { RECIPIENTS_KEPT_DAYS } from "@ocop/shared/gift-recipient"
import { COMPLAINT_TIMES, RETENTION_MONTHS, RETENTION_YEARS } from "@ocop/shared/policy"
import { SEARCH_COUNTS_KEPT_DAYS } from "@ocop/shared/search-count"
import { Declared, Email, LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"
import { COOKIES, lifetime, type CookieName } from "./cookies.ts"

const { first_answer_working_days: ANSWER, resolution_days: STOP } = COMPLAINT_TIMES.personal_data

const COOKIE_USES: Record<CookieName, string> = {
  "gio-hang": "Remembers your cart",
  "gio-diem-ban": "Remembers your baskets at sales points",
  "noi-nhan": "Remembers your commune, for delivery days and fees",
  "khach-hang": "Keeps you signed in",
  "kenh-co-so": "Keeps you signed in at the seller desk",
  "don-hang": "Lets this browser open your orders again",
  "bao-tin": "Tells once what has just been done, like “added to cart”",
}

const counted = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`
const words = { days: (n: number) => counted(n, "day"), minutes: (n: number) => counted(n, "minute") }

export const en: LegalText = {
  title: "Privacy",
  description: "What the shop knows about you and why, who may see it, how long it is kept, and what your rights are.",
  sections: [
    {
      id: "muc-dich",
      heading: "Which data, for what",
      Body: () => (
        <>
          <LegalTable
            caption="Only what each task needs"
            head={["Data", "Purpose"]}
            rows={[
              ["Name, phone, delivery address, note", "To deliver and to reach you about the order"],
              ["E-mail (optional when ordering)", "To confirm the order; to sign in if you have an account"],
              ["What you ordered, prices, what you were shown", "To perform the contract; returns, complaints, taxes"],
              [
                "Who receives a gift box: name, phone, address, as told by who gives it or by the recipient",
                "To deliver the gift; who gives it, the sales point and the carrier see it",
              ],
              [
                "A question for a stay or trip: name, phone or e-mail, days, number of people, message",
                "To pass it on to its host, who answers you",
              ],
              ["Your password, in a form that cannot be read back", "To sign in"],
              [
                "Your network address, hashed and forgotten after some minutes",
                "To stop guessing of order codes and passwords, and flooding",
              ],
            ]}
          />
          <p>
            Browsing and searching need no name. The shop does not ask shoppers for their identity number, does not
            track behaviour, and embeds no code of third parties. Your device is asked where it is only when you press
            “Near me” among the sales points: the browser rounds it to about 1 km, the shop sorts the list by it and
            keeps nothing of it.
          </p>
        </>
      ),
    },
    {
      id: "pham-vi",
      heading: "Scope and consent",
      Body: () => (
        <ul>
          <li>
            Data is used for the purposes above only. Anything else, like promotional messages, needs your separate
            consent.
          </li>
          <li>No box is ticked beforehand. We record what you agreed to, when, and with which version of this page.</li>
          <li>Withdrawing is as easy as agreeing, and does not touch orders already placed.</li>
        </ul>
      ),
    },
    {
      id: "thoi-gian",
      heading: "How long it is kept",
      Body: () => (
        <ul>
          <li>
            Orders and contracts: at least {RETENTION_YEARS.contract} years, longer where tax and accounting law
            requires.
          </li>
          <li>
            Messages and words of reports about orders: deleted after {RETENTION_YEARS.contract} years. Photos of a
            report: deleted {RETENTION_MONTHS.complaint_photo} months after the last step of one that is over.
          </li>
          <li>
            Questions for stays and trips: deleted {RETENTION_MONTHS.enquiry} months after the last day you wished to
            stay.
          </li>
          <li>
            The recipients of gift boxes: deleted {RECIPIENTS_KEPT_DAYS} days after the last delivery; where the gift
            was never ordered, {RECIPIENTS_KEPT_DAYS} days after the last change.
          </li>
          <li>Your account and saved addresses: until you delete them.</li>
          <li>
            When you ask for deletion, profile, addresses and sessions are removed; what must stay on orders is locked,
            and loses everything that identifies you when its term is over.
          </li>
          <li>
            Words that were searched for, without marks, as counts of a day only: how many searches, how many without a
            result, what kind of result was opened and at which place. Nothing says who searched; phone numbers, e-mail
            addresses and order codes are not counted; words searched for only a few times are shown to nobody. Deleted
            after {SEARCH_COUNTS_KEPT_DAYS} days. So that everybody is counted once a day for the same words, a keyed
            hash of network address, day and words is kept until the night, and a count under a keyed hash of the
            address for a day; neither can be read from them.
          </li>
          <li>Server logs hold no names, phone numbers, addresses or search words.</li>
        </ul>
      ),
    },
    {
      id: "ai-duoc-xem",
      heading: "Who may see it",
      Body: ({ operator }) => (
        <>
          <ul>
            <li>
              The seller of the order: name, phone, address, goods; and the account for a refund, where you transferred
              straight to that seller. Other sellers see nothing.
            </li>
            <li>The host whose stay or trip you asked about: what you wrote in the question.</li>
            <li>The carrier of the parcel: name, phone, address, cash to collect.</li>
            <li>Staff of the shop in charge of support and reconciliation, each time for a reason.</li>
            <li>Authorities on a lawful request.</li>
            <li>
              Processors working for the shop:{" "}
              {operator.processors.length === 0 ? "none declared" : operator.processors.join(", ")}.
            </li>
          </ul>
          <p>The shop neither sells nor rents out personal data.</p>
        </>
      ),
    },
    {
      id: "don-vi",
      heading: "Who collects and controls it",
      Body: ({ operator }) => (
        <dl className="facts">
          <div>
            <dt>Name</dt>
            <dd>
              <Declared value={operator.name} />
            </dd>
          </div>
          <div>
            <dt>Address</dt>
            <dd>
              <Declared value={operator.address} />
            </dd>
          </div>
          <div>
            <dt>Contact for personal data</dt>
            <dd>
              <Email operator={operator} />, <Phone operator={operator} />
            </dd>
          </div>
        </dl>
      ),
    },
    {
      id: "quyen",
      heading: "Your rights and how to use them",
      Body: ({ operator }) => (
        <>
          <p>
            Under the Law on Personal Data Protection No. 91/2025/QH15 and Decree 356/2025/NĐ-CP you may know, see,
            correct, receive a copy of, delete, restrict or object to the processing of your data, and withdraw consent.
          </p>
          <p>
            Write to <Email operator={operator} /> or call <Phone operator={operator} />. We only ask what is needed to
            be sure it is you, for example an order code and the phone number of the order.
          </p>
          <ul>
            <li>An answer within {ANSWER} working days.</li>
            <li>
              Processing is stopped or restricted within {STOP} days; 20 days when others must take part. One extension
              only, of 15 days at most, and we tell you.
            </li>
          </ul>
        </>
      ),
    },
    {
      id: "khieu-nai",
      heading: "Complaints about personal data",
      Body: () => (
        <p>
          If data was used for another purpose or beyond the scope, write as in <To to="/khieu-nai">Complaints</To>. You
          may also go straight to the state authority for personal data protection.
        </p>
      ),
    },
    {
      id: "bao-ve",
      heading: "Protection and cookies",
      Body: () => (
        <>
          <p>
            An order page opens by a secret link, by its code with the phone number, or from your account only. If data
            leaks, we report it to the authority within 72 hours and tell those affected.
          </p>
          <LegalTable
            caption="Cookies: only those the site needs to work"
            head={["Name", "Purpose", "Kept for"]}
            rows={COOKIES.map(({ name, seconds }) => [
              <code key={name}>{name}</code>,
              COOKIE_USES[name],
              lifetime(seconds, words),
            ])}
          />
          <p>Cookies are signed, scripts cannot read them, and they do not follow you to other sites.</p>
        </>
      ),
    },
  ],
}
