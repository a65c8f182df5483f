import { FEE_NOTICE_DAYS, RETENTION_YEARS, RETURNS, SUSPENSION_NOTICE_DAYS } from "@ocop/shared/policy"
import { Declared, Email, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

export const en: LegalText = {
  title: "Terms of use",
  description: "What you, the sellers and the shop agree on when you browse and buy at Chợ OCOP.",
  sections: [
    {
      id: "chung-toi",
      heading: "Who we are",
      Body: ({ operator }) => (
        <>
          <p>
            Chợ OCOP is run by <Declared value={operator.name} /> (“the shop”). It is an intermediary e-commerce
            platform with online ordering under the Law on E-commerce No. 122/2025/QH15 and Decree 248/2026/NĐ-CP.
          </p>
          <p>
            Goods are listed and sold by makers and sales points (“sellers”). The shop’s name, address, representative
            and registration are on <To to="/thong-tin-chu-so-huu">Who runs this shop</To>; those of a seller are on the
            seller’s own page.
          </p>
        </>
      ),
    },
    {
      id: "ap-dung",
      heading: "Who these terms are for",
      Body: () => (
        <>
          <p>
            They apply to everyone who browses or buys here, with or without an account. By ordering you agree to the
            version in force at that moment.
          </p>
          <p>Alcoholic drinks are sold to people aged 18 or over only.</p>
        </>
      ),
    },
    {
      id: "dat-hang",
      heading: "Orders and contracts",
      Body: () => (
        <>
          <p>
            The contract is between you and each seller. It begins when you press the order button on the last page and
            the shop answers with an order code.
          </p>
          <ul>
            <li>
              One purchase may hold goods of several sellers. Each seller is an order of its own, with one parcel and
              one delivery fee.
            </li>
            <li>
              Before you press, you see every item, quantity, price, delivery fee and the total. If a price, a fee or
              the stock has just changed, the shop stops and asks you first.
            </li>
            <li>
              The shop keeps what you were shown when you ordered: stars, label facts, delivery terms. This is the
              evidence if you complain.
            </li>
            <li>Until the seller hands the parcel to the carrier, you may cancel free of charge.</li>
          </ul>
        </>
      ),
    },
    {
      id: "gia",
      heading: "Prices and payment",
      Body: ({ deposit }) => (
        <ul>
          <li>Prices are in Vietnamese đồng and include tax. Delivery is shown separately for each parcel.</li>
          <li>You pay the shop nothing beyond the price of the goods and the delivery fee.</li>
          <li>
            The ways to pay are listed at checkout. A parcel worth more than the carrier’s limit cannot be paid on
            delivery; checkout says so at once.
          </li>
          {deposit !== null && <li>{deposit}</li>}
          <li>
            Conditions of a promotion stand beside the price before you order. A crossed-out price was really charged
            before.
          </li>
          <li>Sellers issue the invoices. If you need one for a company, say so in the order’s note or contact us.</li>
        </ul>
      ),
    },
    {
      id: "giao-nhan",
      heading: "Delivery, inspection, returns",
      Body: () => (
        <p>
          How, when, for how much and where goods are delivered, and how to inspect them, is in the{" "}
          <To to="/giao-hang">delivery policy</To>. When goods may be returned and how money is paid back is in{" "}
          <To to="/doi-tra">returns and refunds</To>.
        </p>
      ),
    },
    {
      id: "sao",
      heading: "OCOP stars and certificates",
      Body: () => (
        <>
          <p>
            OCOP stars are granted by the State; they are not ratings by buyers. The shop shows a star only after
            comparing the decision number with a public source or a scan, and only while it is valid. See{" "}
            <To to="/sao-ocop-la-gi">What do OCOP stars mean?</To> and <To to="/kiem-tra">Check a decision number</To>.
          </p>
          <p>
            A star that has expired, is suspended or was withdrawn disappears from products, carts and search results.
          </p>
        </>
      ),
    },
    {
      id: "nguoi-ban",
      heading: "Sellers",
      Body: () => (
        <ul>
          <li>The shop verifies who a seller is before they may sell, and reviews listings before they appear.</li>
          <li>
            Sellers must describe goods truthfully, hold the papers they need, deliver on time and handle returns.
          </li>
          <li>
            The shop suspends a seller within 24 hours when an authority asks. For reasons of its own it gives at least{" "}
            {SUSPENSION_NOTICE_DAYS} days’ notice with the reason.
          </li>
          <li>Changes of fees for sellers are published at least {FEE_NOTICE_DAYS} days before.</li>
        </ul>
      ),
    },
    {
      id: "han-che",
      heading: "Goods not sold, or sold with conditions",
      Body: () => (
        <ul>
          <li>Herbal and traditional medicines are not sold here.</li>
          <li>Goods under a suspension or recall, or whose recognition was withdrawn, cannot be bought.</li>
          <li>Tourism services are not sold through the cart; you send an enquiry to the host.</li>
          <li>Chilled and frozen goods, plants and fresh flowers are sold only where they arrive in time.</li>
          <li>Ordinary food may not be advertised as a cure.</li>
        </ul>
      ),
    },
    {
      id: "trach-nhiem",
      heading: "What the shop answers for",
      Body: () => (
        <>
          <p>
            If goods are not as described, the shop helps you return them and get your money back. When a seller does
            not answer within {RETURNS.seller_answer_working_days} working days, the shop looks at the evidence and
            decides. Where the shop breaches its own duties, it is liable together with the seller under Articles 11 and
            17 of the Law on E-commerce.
          </p>
          <p>Nothing here takes away rights that consumer protection law gives you.</p>
        </>
      ),
    },
    {
      id: "khong-lam",
      heading: "What is not allowed",
      Body: () => (
        <ul>
          <li>Fake orders, or using someone else’s name or phone number without their consent.</li>
          <li>False statements about stars, certificates or origin.</li>
          <li>Collecting personal data here, or disturbing the running of the site.</li>
        </ul>
      ),
    },
    {
      id: "minh-hoa",
      heading: "Demonstration data",
      Body: () => (
        <p>
          Makers whose names end in “(minh họa)” and papers marked “demonstration data” are invented to try the site. A
          price marked as a demonstration is no offer. Orders for such goods are neither delivered nor charged.
        </p>
      ),
    },
    {
      id: "luu-giu",
      heading: "Records",
      Body: () => (
        <p>
          Listings are kept for at least {RETENTION_YEARS.listing} year, contracts for at least{" "}
          {RETENTION_YEARS.contract} years. Personal data is handled as <To to="/quyen-rieng-tu">Privacy</To> says.
        </p>
      ),
    },
    {
      id: "thay-doi",
      heading: "Changes to these terms",
      Body: () => (
        <p>
          Every change of meaning is a new version, with its first day on top of this page. An order follows the version
          in force when it was placed.
        </p>
      ),
    },
    {
      id: "tranh-chap",
      heading: "Disputes and contact",
      Body: ({ operator }) => (
        <>
          <p>
            The law of Viet Nam applies. First both sides try to agree as <To to="/khieu-nai">Complaints</To> describes.
            You may always turn to consumer protection bodies or to a court.
          </p>
          <p>
            Contact: <Phone operator={operator} />, <Email operator={operator} />.
          </p>
        </>
      ),
    },
  ],
}
