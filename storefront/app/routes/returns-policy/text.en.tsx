import { RETURNS } from "@ocop/shared/policy"
import { Email, LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

const { perishable_report_hours, report_days, wrong_information_days, refund_days, seller_answer_working_days } =
  RETURNS

export const en: LegalText = {
  title: "Returns and refunds",
  description:
    "When goods may be returned, how soon to report, who pays for the way back, and when you get your money.",
  sections: [
    {
      id: "truong-hop",
      heading: "The cases",
      Body: () => (
        <LegalTable
          caption="Times count from delivery"
          head={["Case", "Report within", "Return shipping", "You get"]}
          rows={[
            [
              "Wrong or missing items, torn packaging, wrong label",
              `${report_days} days`,
              "Paid by the seller",
              "The missing goods, an exchange or a refund",
            ],
            [
              "Fresh, chilled or frozen goods spoiled, bruised or no longer cold",
              `${perishable_report_hours} hours, with a photo`,
              "Nothing to send back",
              "New goods or a refund",
            ],
            [
              "Dry goods or handicraft with a fault or of poor quality",
              `${report_days} days`,
              "Paid by the seller",
              "An exchange or a refund",
            ],
            [
              "Information before you bought was missing or wrong",
              `${wrong_information_days} days`,
              "Free of charge",
              "End of the contract and a refund",
            ],
            ["The lot is recalled", "No limit", "Free of charge", "A refund"],
          ]}
        />
      ),
    },
    {
      id: "thong-tin-sai",
      heading: `Your right within ${wrong_information_days} days when information was wrong`,
      Body: () => (
        <>
          <p>
            Under the Law on Protection of Consumers’ Rights No. 19/2023/QH15 a distance seller must tell you before you
            buy: the price, the delivery cost, how returns work and the rest of Article 37. If any of it is missing or
            wrong, you may end the contract within {wrong_information_days} days free of charge, and are refunded within{" "}
            {refund_days} days by the way you paid (Article 38).
          </p>
          <p>
            For example: the page showed a valid OCOP star while the decision had expired; weight, ingredients or origin
            differ from the label; the delivery fee collected differs from the one shown. The shop keeps what you were
            shown when you ordered, so you need not prove it.
          </p>
        </>
      ),
    },
    {
      id: "khong-ap-dung",
      heading: "When there is no fault",
      Body: () => (
        <p>
          The law does not oblige sellers to take back faultless goods because you changed your mind. A seller may
          choose to take back sealed dry goods or handicraft; the product page then states the conditions. Fresh,
          chilled and frozen goods without a fault are not taken back. Until the seller sends the parcel, you may cancel
          free of charge.
        </p>
      ),
    },
    {
      id: "cach-lam",
      heading: "What to do",
      Body: ({ operator }) => (
        <ol>
          <li>Keep goods, packaging and parcel slip; take photos of the fault and the label.</li>
          <li>
            Open the page of your order: from the confirmation mail, from your <To to="/tai-khoan">account</To>, or{" "}
            <To to="/don">with the order code and phone number</To>. At the parcel in question choose “Problems and
            returns”: say which goods, what is wrong and what you wish for, then add photos. All that follows stands on
            the same page.
          </li>
          <li>
            If you cannot use the page, call <Phone operator={operator} /> or write to <Email operator={operator} />{" "}
            with the order code.
          </li>
          <li>
            The seller answers within {seller_answer_working_days} working days. If not, or if you disagree, the shop
            looks at the evidence and decides. A refusal is always decided by a person, never by a machine.
          </li>
          <li>If goods must go back, the seller has them collected or sends a prepaid slip.</li>
        </ol>
      ),
    },
    {
      id: "hoan-tien",
      heading: "Refunds",
      Body: () => (
        <ul>
          <li>At the latest {refund_days} days after the return was agreed; usually sooner.</li>
          <li>
            By the way you paid. For cash on delivery we ask whether you want it back through the carrier or to your
            bank account.
          </li>
          <li>
            Where you transferred straight to the seller’s account, the seller sends it back to the account that you
            name; the order’s page shows each step, and the market follows up what is overdue.
          </li>
          <li>
            When a whole parcel goes back through the seller’s fault, the delivery fee is refunded too. For a part of
            it, you get exactly what you paid for that part.
          </li>
          <li>Each seller is an order of its own: a return in one does not touch the others of the same purchase.</li>
        </ul>
      ),
    },
    {
      id: "khong-dong-y",
      heading: "If you disagree",
      Body: () => (
        <p>
          See <To to="/khieu-nai">Complaints</To>: how soon you get an answer, how to ask for a review, and who else can
          help.
        </p>
      ),
    },
  ],
}
