import { formatDay } from "@ocop/shared/day"
import type { Zone } from "@ocop/shared/shipping"
import { LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"
import { exampleFees, printedRates } from "./rates.ts"

const ZONES: Record<Zone, string> = {
  A: "A. Trong cùng tỉnh, thành phố",
  B: "B. Trong cùng miền",
  C: "C. Giữa hai miền liền nhau (Bắc và Trung, Trung và Nam)",
  D: "D. Giữa miền Bắc và miền Nam",
}

const EXAMPLES = {
  near: "Trong thành phố Cần Thơ",
  island: "Cần Thơ đi đặc khu Phú Quốc",
  far: "Cần Thơ đi Hà Nội",
}

export const vi: LegalText = {
  title: "Chính sách giao hàng",
  description: "Hàng đi bằng cách nào, mất mấy ngày, phí bao nhiêu, nơi nào không giao được, và bạn kiểm hàng ra sao.",
  sections: [
    {
      id: "cach-giao",
      heading: "Cách giao",
      Body: () => (
        <ul>
          <li>Người bán đóng gói tại nơi của mình và gửi qua đơn vị vận chuyển đến tận địa chỉ bạn ghi.</li>
          <li>
            Hàng của mỗi người bán đi thành một kiện riêng, có ngày dự kiến và phí riêng. Các kiện có thể đến khác ngày.
          </li>
          <li>Người giao gọi vào số điện thoại bạn ghi khi đặt. Xem tình trạng từng kiện ở trang đơn hàng của bạn.</li>
        </ul>
      ),
    },
    {
      id: "thoi-gian",
      heading: "Thời gian",
      Body: () => (
        <>
          <p>
            Trang sản phẩm, giỏ hàng và trang đặt hàng hiện khoảng ngày nhận dự kiến, gồm ngày người bán chuẩn bị và
            ngày đi đường ở bảng dưới. Chủ nhật không tính.
          </p>
          <p>
            Dịp Tết đơn vị vận chuyển nghỉ hoặc đi chậm khoảng một tuần. Kiện đến trễ hơn ngày dự kiến thì bạn có quyền
            hủy nếu hàng chưa giao, và được hoàn tiền.
          </p>
        </>
      ),
    },
    {
      id: "bieu-phi",
      heading: "Biểu phí",
      Body: ({ today }) => {
        const rates = printedRates(today, "vi")
        return (
          <>
            <LegalTable
              caption={`Phí giao một kiện, đã gồm thuế, áp dụng từ ngày ${formatDay(rates.since)}`}
              head={["Từ nơi gửi đến nơi nhận", "1 kg đầu", "Mỗi 500 g thêm", "Số ngày"]}
              rows={rates.rows.map(({ zone, first, further, days }) => [ZONES[zone], first, further, days])}
            />
            <ul>
              <li>
                Gửi từ hoặc đến đặc khu (đảo): thêm {rates.island.fee} một kiện và {rates.island.days} ngày.
              </li>
              <li>
                Thùng giữ mát: thêm {rates.cool} một kiện. Thùng giữ đông: thêm {rates.frozen} một kiện.
              </li>
              <li>Trả tiền khi nhận hàng không mất thêm phí.</li>
              <li>
                Kiện cồng kềnh tính theo chỗ chiếm: dài x rộng x cao (cm) chia {rates.divisor} ra số kg; lấy số lớn hơn
                giữa số này và cân nặng thật, tính tròn lên từng 500 g.
              </li>
            </ul>
            <LegalTable
              caption="Ví dụ tính từ bảng trên"
              head={["Kiện", "Cân nặng", "Vùng", "Phí"]}
              rows={exampleFees(today, "vi").map(({ id, weight, zone, fee }) => [EXAMPLES[id], weight, zone, fee])}
            />
            <p>Phí chính xác hiện ở giỏ hàng trước khi bạn đặt, cho đúng địa chỉ của bạn.</p>
          </>
        )
      },
    },
    {
      id: "noi-giao",
      heading: "Nơi giao và giới hạn",
      Body: ({ today }) => {
        const { limitedZones, heaviestKg } = printedRates(today, "vi")
        return (
          <ul>
            <li>Giao ở cả 34 tỉnh, thành phố, gồm các đặc khu. Không giao ra nước ngoài.</li>
            <li>
              Hàng mát, hàng đông, cây, hoa và vật cảnh sống chỉ giao trong vùng {limitedZones.join(" và ")} của bảng
              trên, tính từ nơi người bán. Miền Bắc từ Ninh Bình trở ra, miền Trung và Tây Nguyên từ Thanh Hóa đến Lâm
              Đồng, miền Nam từ Đồng Nai đến Cà Mau.
            </li>
            <li>Một kiện nặng nhất {heaviestKg} kg. Nặng hơn, hãy đặt thành nhiều lần.</li>
            <li>Sản phẩm nào có giới hạn riêng thì trang sản phẩm ghi rõ trước khi bạn bỏ vào giỏ.</li>
          </ul>
        )
      },
    },
    {
      id: "dong-kiem",
      heading: "Kiểm hàng khi nhận (đồng kiểm)",
      Body: () => (
        <>
          <p>Bạn được mở kiện và xem hàng trước mặt người giao, trước khi trả tiền:</p>
          <ul>
            <li>Được xem: đúng món, đủ số lượng, bao bì còn nguyên, tem nhãn và hạn dùng.</li>
            <li>Không nếm, dùng thử hay mở bao bì kín của từng sản phẩm.</li>
            <li>
              Hàng sai, thiếu, hỏng hoặc dập: bạn từ chối nhận một phần hay cả kiện, không mất phí. Nên chụp ảnh kiện và
              phiếu gửi.
            </li>
            <li>
              Đã nhận rồi mới thấy lỗi, bạn vẫn báo được theo <To to="/doi-tra">Đổi trả và hoàn tiền</To>.
            </li>
          </ul>
        </>
      ),
    },
    {
      id: "khong-giao-duoc",
      heading: "Khi không giao được",
      Body: ({ operator }) => (
        <>
          <p>
            Người giao không gặp bạn thì hẹn lại. Không hẹn được, kiện quay về người bán; tiền bạn đã trả trước được
            hoàn lại. Đổi địa chỉ hoặc ngày nhận: gọi <Phone operator={operator} /> trước khi kiện được gửi đi.
          </p>
          <p>Nhiều lần đặt rồi không nhận mà không có lý do thì có thể không được trả tiền khi nhận hàng nữa.</p>
        </>
      ),
    },
    {
      id: "rui-ro",
      heading: "Mất hoặc hư hỏng trên đường",
      Body: () => (
        <p>
          Cho đến khi bạn nhận, hàng mất hoặc hỏng trên đường không phải phần của bạn: người bán gửi lại hoặc hoàn tiền,
          rồi tự làm việc với đơn vị vận chuyển.
        </p>
      ),
    },
  ],
}
