import { COMPLAINT_KINDS, COMPLAINT_TIMES, type ComplaintKind } from "@ocop/shared/policy"
import { Declared, Email, LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

const KINDS: Record<ComplaintKind, string> = {
  perishable: "Fresh, chilled or frozen goods spoiled",
  goods: "Wrong, missing, faulty or poor goods",
  delivery: "Late or lost parcels",
  money: "Payment, refunds, invoices",
  information: "Wrong information: stars, certificates, labels, origin",
  seller: "Conduct of a seller; intellectual property",
  personal_data: "Personal data",
  other: "Anything else",
}

export const en: LegalText = {
  title: "Complaints",
  description:
    "Where to send them, what to write, how soon you get an answer and a solution, and what if you disagree.",
  sections: [
    {
      id: "lien-he",
      heading: "Where to send it",
      Body: ({ operator }) => (
        <dl className="facts">
          <div>
            <dt>About goods you bought</dt>
            <dd>
              “Problems and returns” on the page of the order, straight to the seller: see{" "}
              <To to="/doi-tra">Returns and refunds</To>
            </dd>
          </div>
          <div>
            <dt>Phone</dt>
            <dd>
              <Phone operator={operator} /> ({operator.hours}, Monday to Saturday)
            </dd>
          </div>
          <div>
            <dt>E-mail, at any time</dt>
            <dd>
              <Email operator={operator} />
            </dd>
          </div>
          <div>
            <dt>By letter or in person</dt>
            <dd>
              <Declared value={operator.address} />
            </dd>
          </div>
        </dl>
      ),
    },
    {
      id: "can-viet",
      heading: "What to tell us",
      Body: () => (
        <>
          <ul>
            <li>The order code if there is one, and which item or page it is about.</li>
            <li>What happened and since when; photos if you have them.</li>
            <li>What you would like to be done.</li>
            <li>A phone number or an e-mail address for the answer.</li>
          </ul>
          <p>It is free. You need not have bought anything, for example to report wrong information about a star.</p>
        </>
      ),
    },
    {
      id: "thoi-han",
      heading: "Times by kind",
      Body: () => (
        <>
          <LegalTable
            caption="From the moment it reaches us"
            head={["Kind", "First answer", "Settled within"]}
            rows={COMPLAINT_KINDS.map((kind) => {
              const { first_answer_working_days, resolution_days } = COMPLAINT_TIMES[kind]
              const unit = first_answer_working_days === 1 ? "working day" : "working days"
              return [KINDS[kind], `${first_answer_working_days} ${unit}`, `${resolution_days} days`]
            })}
          />
          <p>
            Working days are Monday to Friday. When more time is needed (a laboratory, an authority), we tell you the
            reason and the new day beforehand.
          </p>
        </>
      ),
    },
    {
      id: "cac-buoc",
      heading: "Step by step",
      Body: () => (
        <ol>
          <li>We register it, give you a code to follow it by, and answer first within the time above.</li>
          <li>We ask the seller, look again at what you were shown when you ordered, and at the evidence of both.</li>
          <li>
            We answer in writing: the decision, its reasons, what will be done and when. A refusal is always decided by
            a person.
          </li>
          <li>
            If you are right: a refund or an exchange as in <To to="/doi-tra">Returns and refunds</To>, the information
            is corrected, and where needed sales stop or an authority is told.
          </li>
        </ol>
      ),
    },
    {
      id: "xem-lai",
      heading: "If you disagree",
      Body: () => (
        <>
          <p>
            You may ask once for a review; somebody other than the first decider looks at it, within the same time. You
            need not do so first: you may always turn to consumer protection bodies, mediation or a court.
          </p>
          <p>
            About an OCOP star: the authority that signed the decision (the chair of the province or city, or the
            Minister of Agriculture and Environment) answers for the decision itself.
          </p>
        </>
      ),
    },
    {
      id: "nguoi-ban-khieu-nai",
      heading: "If you are a seller",
      Body: () => (
        <p>
          The same contacts, steps and times hold for sellers, also against a suspension or a listing that was sent
          back.
        </p>
      ),
    },
  ],
}
