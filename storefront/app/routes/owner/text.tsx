import { Declared, Email, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalFacts, LegalTexts } from "#app/features/legal/text.ts"

type Labels = {
  name: string
  address: string
  representative: string
  registration: string
  platform: string
  phone: string
  days: string
  email: string
}

const VI: Labels = {
  name: "Tên tổ chức, cá nhân",
  address: "Trụ sở",
  representative: "Người đại diện theo pháp luật",
  registration: "Đăng ký kinh doanh (số, ngày, nơi cấp)",
  platform: "Đăng ký nền tảng với Bộ Công Thương",
  phone: "Điện thoại",
  days: "thứ Hai đến thứ Bảy",
  email: "E-mail",
}

const EN: Labels = {
  name: "Name of the organisation or person",
  address: "Head office",
  representative: "Legal representative",
  registration: "Business registration (number, day, place)",
  platform: "Registration of the platform with the Ministry of Industry and Trade",
  phone: "Phone",
  days: "Monday to Saturday",
  email: "E-mail",
}

function Identity({ facts: { operator }, labels }: { facts: LegalFacts; labels: Labels }) {
  const rows = [
    [labels.name, <Declared key="name" value={operator.name} />],
    [labels.address, <Declared key="address" value={operator.address} />],
    [labels.representative, <Declared key="representative" value={operator.representative} />],
    [labels.registration, <Declared key="registration" value={operator.registration} />],
    [labels.platform, <Declared key="platform" value={operator.platformRegistration} />],
    [
      labels.phone,
      <span key="phone">
        <Phone operator={operator} /> ({operator.hours}, {labels.days})
      </span>,
    ],
    [labels.email, <Email key="email" operator={operator} />],
  ] as const
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export const TEXTS: LegalTexts = {
  vi: {
    title: "Thông tin chủ sở hữu",
    description: "Ai vận hành Chợ OCOP và liên hệ ở đâu.",
    sections: [
      { id: "chu-so-huu", heading: "Chủ sở hữu", Body: (facts) => <Identity facts={facts} labels={VI} /> },
      {
        id: "vai-tro",
        heading: "Chợ làm gì, không làm gì",
        Body: ({ region }) => (
          <>
            <p>
              Chợ OCOP là nền tảng thương mại điện tử trung gian có chức năng đặt hàng trực tuyến cho đặc sản OCOP, bắt
              đầu từ vùng {region}. Chợ không phải cơ quan nhà nước, không xếp hạng và không cấp sao: sao do cơ quan nhà
              nước quyết định (<To to="/sao-ocop-la-gi">Sao OCOP là gì?</To>).
            </p>
            <p>
              Người bán của từng món ghi ở trang sản phẩm và trang cơ sở. Quyền và nghĩa vụ của các bên ở{" "}
              <To to="/dieu-khoan">Điều khoản sử dụng</To>; phản ánh gửi theo{" "}
              <To to="/khieu-nai">Phản ánh và khiếu nại</To>.
            </p>
          </>
        ),
      },
    ],
  },
  en: {
    title: "Who runs this shop",
    description: "Who operates Chợ OCOP, and how to reach them.",
    sections: [
      { id: "chu-so-huu", heading: "Owner", Body: (facts) => <Identity facts={facts} labels={EN} /> },
      {
        id: "vai-tro",
        heading: "What the shop does and does not do",
        Body: ({ region }) => (
          <>
            <p>
              Chợ OCOP is an intermediary e-commerce platform with online ordering for OCOP specialities, beginning with
              the <span lang="vi">{region}</span> region. It is no state body, and neither rates nor grants stars:
              authorities decide them, see <To to="/sao-ocop-la-gi">What do OCOP stars mean?</To>
            </p>
            <p>
              The seller of each item stands on the product page and the maker’s page. Rights and duties are in the{" "}
              <To to="/dieu-khoan">Terms of use</To>; complaints go as described in <To to="/khieu-nai">Complaints</To>.
            </p>
          </>
        ),
      },
    ],
  },
}
