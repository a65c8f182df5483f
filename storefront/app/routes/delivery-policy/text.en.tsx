import { formatDay } from "@ocop/shared/day"
import type { Zone } from "@ocop/shared/shipping"
import { LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"
import { exampleFees, printedRates } from "./rates.ts"

const ZONES: Record<Zone, string> = {
  A: "A. Within one province or city",
  B: "B. Within one region",
  C: "C. Between neighbouring regions (North and Central, Central and South)",
  D: "D. Between North and South",
}

const EXAMPLES = {
  near: "Within Cần Thơ city",
  island: "Cần Thơ to Phú Quốc special zone",
  far: "Cần Thơ to Hà Nội",
}

export const en: LegalText = {
  title: "Delivery policy",
  description: "How goods travel, how long it takes, what it costs, where we cannot deliver, and how you inspect them.",
  sections: [
    {
      id: "cach-giao",
      heading: "How goods are delivered",
      Body: () => (
        <ul>
          <li>Sellers pack at their own place and send by carrier to the address you give.</li>
          <li>
            The goods of each seller travel as one parcel with its own expected days and its own fee. Parcels may arrive
            on different days.
          </li>
          <li>The carrier calls the phone number of the order. Your order page shows the state of every parcel.</li>
        </ul>
      ),
    },
    {
      id: "thoi-gian",
      heading: "How long it takes",
      Body: () => (
        <>
          <p>
            Product page, cart and checkout show the days on which to expect the parcel: the seller’s time to prepare
            and the days of the table below. Sundays do not count.
          </p>
          <p>
            Around Tết carriers close or slow down for about a week. When a parcel is later than expected and not yet
            delivered, you may cancel and are refunded.
          </p>
        </>
      ),
    },
    {
      id: "bieu-phi",
      heading: "Rates",
      Body: ({ today }) => {
        const rates = printedRates(today, "en")
        return (
          <>
            <LegalTable
              caption={`Fee of one parcel, tax included, in force since ${formatDay(rates.since)}`}
              head={["From sender to recipient", "First kg", "Each further 500 g", "Days"]}
              rows={rates.rows.map(({ zone, first, further, days }) => [ZONES[zone], first, further, days])}
            />
            <ul>
              <li>
                From or to a special zone (island): {rates.island.fee} more a parcel, and {rates.island.days} more days.
              </li>
              <li>
                Chilled box: {rates.cool} more a parcel. Frozen box: {rates.frozen} more a parcel.
              </li>
              <li>Cash on delivery costs nothing extra.</li>
              <li>
                Bulky parcels pay for their room: length x width x height (cm) divided by {rates.divisor} gives
                kilograms; the larger of this and the real weight counts, rounded up to 500 g.
              </li>
            </ul>
            <LegalTable
              caption="Examples worked out from the table"
              head={["Parcel", "Weight", "Zone", "Fee"]}
              rows={exampleFees(today, "en").map(({ id, weight, zone, fee }) => [EXAMPLES[id], weight, zone, fee])}
            />
            <p>The exact fee for your address is in the cart before you order.</p>
          </>
        )
      },
    },
    {
      id: "noi-giao",
      heading: "Where we deliver, and limits",
      Body: ({ today }) => {
        const { limitedZones, heaviestKg } = printedRates(today, "en")
        return (
          <ul>
            <li>All 34 provinces and cities of Viet Nam with their special zones. We do not deliver abroad.</li>
            <li>
              Chilled and frozen goods, living plants, flowers and animals only within zones{" "}
              {limitedZones.join(" and ")} of the table, counted from the seller. The North reaches down to Ninh Bình,
              the Centre with its highlands from Thanh Hóa to Lâm Đồng, the South from Đồng Nai to Cà Mau.
            </li>
            <li>A parcel weighs {heaviestKg} kg at most. For more, order in several purchases.</li>
            <li>Where a product has limits of its own, its page says so before you put it in the cart.</li>
          </ul>
        )
      },
    },
    {
      id: "dong-kiem",
      heading: "Inspection on delivery",
      Body: () => (
        <>
          <p>You may open the parcel and look at the goods in front of the carrier, before you pay:</p>
          <ul>
            <li>Look at: the right items, the quantity, packaging intact, labels and use-by date.</li>
            <li>Do not taste, try or open the sealed pack of a product.</li>
            <li>
              Wrong, missing, damaged or bruised goods: refuse a part or the whole parcel, free of charge. A photo of
              the parcel and its slip helps.
            </li>
            <li>
              Found a fault only later? You may still report it: see <To to="/doi-tra">Returns and refunds</To>.
            </li>
          </ul>
        </>
      ),
    },
    {
      id: "khong-giao-duoc",
      heading: "When delivery fails",
      Body: ({ operator }) => (
        <>
          <p>
            If nobody is there, the carrier makes a new appointment. If that fails too, the parcel goes back to the
            seller and what you paid in advance is refunded. To change address or day, call{" "}
            <Phone operator={operator} /> before the parcel leaves.
          </p>
          <p>Whoever often orders and refuses without a reason may no longer be offered cash on delivery.</p>
        </>
      ),
    },
    {
      id: "rui-ro",
      heading: "Loss or damage on the way",
      Body: () => (
        <p>
          Until you have received them, goods lost or damaged on the way are not your loss: the seller sends them again
          or refunds you, and settles it with the carrier.
        </p>
      ),
    },
  ],
}
