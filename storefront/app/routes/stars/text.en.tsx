import { LegalTable, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

export const en: LegalText = {
  title: "What do OCOP stars mean?",
  description:
    "Three, four or five stars granted by the State to one product of one maker, with a number and an end date.",
  sections: [
    {
      id: "la-gi",
      heading: "What a star says",
      Body: () => (
        <>
          <p>
            OCOP is Viet Nam’s One Commune One Product programme. A council scores the product out of 100: product and
            community strength 40, marketing 25, quality 35. For a star class the product needs the points, and also the
            minimum in each criterion that the class asks for.
          </p>
          <LegalTable
            caption="The classes that are recognised"
            head={["Class", "Score", "Recognised by", "Meaning"]}
            rows={[
              [
                "5 stars",
                "90 to 100",
                "The Minister of Agriculture and Environment",
                "National class, high quality, ready for export",
              ],
              [
                "4 stars",
                "70 to under 90",
                "The chair of the province or city",
                "A growing brand with good market access",
              ],
              [
                "3 stars",
                "50 to under 70",
                "The chair of the province or city",
                "Distinct, with stable quality and sales",
              ],
            ]}
          />
          <p>Below 50 points there is no decision, and so no star in any shop.</p>
        </>
      ),
    },
    {
      id: "khong-phai",
      heading: "A star is not a rating by buyers",
      Body: () => (
        <p>
          OCOP stars are the result of a state council, not votes of buyers. So the badge shows solid stars only, always
          with the word OCOP, and never reads “4/5”. A star belongs to one product of one maker; other products of that
          maker cannot share it.
        </p>
      ),
    },
    {
      id: "thoi-han",
      heading: "How long it holds",
      Body: ({ star }) => (
        <>
          <ul>
            <li>{star.months} months from the day of issue.</li>
            <li>To keep it, the maker files for re-assessment between 180 and 120 days before it ends.</li>
            <li>
              A product that fell due before it could meet the new filing time stays valid while the result is pending,
              for {star.extensionDays} days at most. The shop then says so.
            </li>
            <li>For a higher class a product is assessed like the first time and receives a new decision.</li>
          </ul>
          <p>
            Once it has expired, the product may not carry the OCOP mark. Here the badge is gone on the next day; if the
            product is still sold, then as a “local speciality” only. Old decisions by districts (before 1 July 2025)
            hold to their printed date.
          </p>
        </>
      ),
    },
    {
      id: "thu-hoi",
      heading: "When it is withdrawn",
      Body: () => (
        <>
          <p>The level that granted it withdraws it within 15 days of finding:</p>
          <ul>
            <li>forged or false papers;</li>
            <li>criteria that are no longer met, or production that has stopped;</li>
            <li>breaches of quality, food safety, environment, intellectual property or labelling rules;</li>
            <li>wrong use of the OCOP mark.</li>
          </ul>
        </>
      ),
    },
    {
      id: "kiem-tra",
      heading: "How to check it yourself",
      Body: () => (
        <>
          <ol>
            <li>
              Press the star badge on a product page: you see the decision’s number, day, authority, validity, and the
              scan if there is one.
            </li>
            <li>Compare that number with the packaging, or ask the authority that signed it.</li>
            <li>
              Have a number at hand? Enter it on <To to="/kiem-tra">Check a star or certificate</To>.
            </li>
            <li>
              Something is wrong? Report it as in <To to="/khieu-nai">Complaints</To>.
            </li>
          </ol>
          <p>
            A star is shown only after somebody has compared the decision’s number with a public source or a scan. Names
            of communes and districts stay as printed, with today’s name beside them.
          </p>
        </>
      ),
    },
    {
      id: "can-cu",
      heading: "Legal basis",
      Body: () => (
        <p>
          Decision 26/2026/QĐ-TTg of 22 May 2026 of the Prime Minister, which replaced Decisions 148/QĐ-TTg (2023) and
          1489/QĐ-TTg (2025). Papers issued before 22 May 2026 hold to the end printed on them.
        </p>
      ),
    },
  ],
}
