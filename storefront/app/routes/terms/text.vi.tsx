import { FEE_NOTICE_DAYS, RETENTION_YEARS, RETURNS, SUSPENSION_NOTICE_DAYS } from "@ocop/shared/policy"
import { Declared, Email, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

export const vi: LegalText = {
  title: "Điều khoản sử dụng",
  description: "Những điều bạn, người bán và chợ đồng ý với nhau khi xem và mua hàng ở Chợ OCOP.",
  sections: [
    {
      id: "chung-toi",
      heading: "Chúng tôi là ai",
      Body: ({ operator }) => (
        <>
          <p>
            Chợ OCOP do <Declared value={operator.name} /> vận hành (sau đây gọi là “chợ”). Đây là nền tảng thương mại
            điện tử trung gian có chức năng đặt hàng trực tuyến, hoạt động theo Luật Thương mại điện tử số 122/2025/QH15
            và Nghị định 248/2026/NĐ-CP.
          </p>
          <p>
            Hàng ở đây do cơ sở sản xuất và điểm bán (gọi chung là “người bán”) đăng và bán. Tên, địa chỉ, người đại
            diện và số đăng ký của chợ ở trang <To to="/thong-tin-chu-so-huu">Thông tin chủ sở hữu</To>; của từng người
            bán ở trang của người bán đó.
          </p>
        </>
      ),
    },
    {
      id: "ap-dung",
      heading: "Áp dụng cho ai",
      Body: () => (
        <>
          <p>
            Điều khoản này áp dụng cho mọi người xem và mua hàng ở đây, có tài khoản hay không. Khi đặt hàng, bạn đồng ý
            với phiên bản đang áp dụng lúc đó.
          </p>
          <p>Đồ uống có cồn chỉ bán cho người từ đủ 18 tuổi.</p>
        </>
      ),
    },
    {
      id: "dat-hang",
      heading: "Đặt hàng và hợp đồng",
      Body: () => (
        <>
          <p>
            Hợp đồng mua bán là giữa bạn và từng người bán. Hợp đồng có từ lúc bạn bấm nút đặt hàng ở trang kiểm tra
            cuối cùng và chợ trả lời bằng mã đơn.
          </p>
          <ul>
            <li>
              Một lần đặt có thể gồm hàng của nhiều người bán. Mỗi người bán là một đơn riêng, một kiện hàng, một khoản
              phí giao.
            </li>
            <li>
              Trước khi bấm, bạn thấy đủ từng món, số lượng, giá, phí giao và tổng tiền. Nếu giá, phí hay số hàng còn
              lại vừa thay đổi, chợ dừng lại và hỏi bạn trước khi nhận đơn.
            </li>
            <li>
              Chợ lưu những gì bạn đã thấy lúc đặt: hạng sao, thông tin trên nhãn, điều kiện giao hàng. Đây là căn cứ
              khi có phản ánh.
            </li>
            <li>Trước khi người bán giao kiện cho đơn vị vận chuyển, bạn hủy được mà không mất phí.</li>
          </ul>
        </>
      ),
    },
    {
      id: "gia",
      heading: "Giá và thanh toán",
      Body: ({ deposit }) => (
        <>
          <ul>
            <li>Giá tính bằng đồng Việt Nam và đã gồm thuế. Phí giao hàng ghi riêng cho từng kiện.</li>
            <li>Ngoài giá hàng và phí giao, bạn không trả thêm khoản nào cho chợ.</li>
            <li>
              Các cách trả tiền dùng được ghi ở trang đặt hàng. Kiện có giá trị vượt mức thu hộ của đơn vị vận chuyển
              thì không trả khi nhận hàng được; trang đặt hàng báo ngay điều này.
            </li>
            {deposit !== null && <li>{deposit}</li>}
            <li>Điều kiện của khuyến mại ghi cạnh giá, trước khi bạn đặt. Giá gạch ngang là giá đã từng bán thật.</li>
            <li>
              Hóa đơn do người bán lập. Cần hóa đơn cho công ty, bạn báo trong phần ghi chú khi đặt hoặc liên hệ chợ.
            </li>
          </ul>
        </>
      ),
    },
    {
      id: "giao-nhan",
      heading: "Giao hàng, kiểm hàng, đổi trả",
      Body: () => (
        <p>
          Cách giao, thời gian, phí, nơi không giao được và cách kiểm hàng ở{" "}
          <To to="/giao-hang">Chính sách giao hàng</To>. Khi nào được trả hàng, hạn báo và cách hoàn tiền ở{" "}
          <To to="/doi-tra">Đổi trả và hoàn tiền</To>.
        </p>
      ),
    },
    {
      id: "sao",
      heading: "Sao OCOP và giấy chứng nhận",
      Body: () => (
        <>
          <p>
            Sao OCOP do cơ quan nhà nước công nhận, không phải điểm đánh giá của người mua. Chợ chỉ hiện sao khi đã đối
            chiếu số quyết định với một nguồn công khai hoặc bản quét, và chỉ trong thời hạn ghi trên đó. Xem{" "}
            <To to="/sao-ocop-la-gi">Sao OCOP là gì?</To> và <To to="/kiem-tra">Kiểm tra số quyết định</To>.
          </p>
          <p>Sao hết hạn, bị tạm dừng hoặc bị thu hồi thì huy hiệu mất khỏi sản phẩm, giỏ hàng và kết quả tìm kiếm.</p>
        </>
      ),
    },
    {
      id: "nguoi-ban",
      heading: "Người bán",
      Body: () => (
        <ul>
          <li>Chợ xác minh danh tính người bán trước khi cho bán và xem nội dung đăng trước khi hiện.</li>
          <li>
            Người bán phải mô tả đúng hàng, có đủ giấy tờ mà loại hàng đó cần, giao đúng hạn và giải quyết đổi trả.
          </li>
          <li>
            Khi cơ quan nhà nước yêu cầu, chợ dừng người bán trong 24 giờ. Nếu chợ tự quyết định dừng thì báo lý do
            trước ít nhất {SUSPENSION_NOTICE_DAYS} ngày.
          </li>
          <li>Thay đổi về phí đối với người bán được công bố trước ít nhất {FEE_NOTICE_DAYS} ngày.</li>
        </ul>
      ),
    },
    {
      id: "han-che",
      heading: "Hàng không bán hoặc bán có điều kiện",
      Body: () => (
        <ul>
          <li>Thuốc dược liệu và thuốc cổ truyền không bán ở đây.</li>
          <li>Hàng đang có thông báo dừng bán, thu hồi, hoặc bị thu hồi công nhận thì không mua được.</li>
          <li>Dịch vụ du lịch không bán qua giỏ hàng; bạn gửi yêu cầu cho nơi đón khách.</li>
          <li>Hàng mát, hàng đông, cây và hoa tươi chỉ bán tới nơi giao kịp.</li>
          <li>Thực phẩm thường không được quảng cáo như thuốc chữa bệnh.</li>
        </ul>
      ),
    },
    {
      id: "trach-nhiem",
      heading: "Trách nhiệm của chợ",
      Body: () => (
        <>
          <p>
            Hàng không đúng mô tả thì chợ cùng bạn trả lại hàng và lấy lại tiền. Người bán không trả lời trong{" "}
            {RETURNS.seller_answer_working_days} ngày làm việc thì chợ xem chứng cứ và quyết định. Nếu chợ không làm
            đúng nghĩa vụ của mình, chợ cùng chịu trách nhiệm với người bán theo Điều 11 và Điều 17 Luật Thương mại điện
            tử.
          </p>
          <p>Không điều nào ở đây làm mất quyền mà pháp luật về bảo vệ người tiêu dùng dành cho bạn.</p>
        </>
      ),
    },
    {
      id: "khong-lam",
      heading: "Những việc không được làm",
      Body: () => (
        <ul>
          <li>Đặt đơn giả, dùng tên hoặc số điện thoại của người khác khi chưa được đồng ý.</li>
          <li>Đăng nội dung sai về sao, giấy chứng nhận, nguồn gốc.</li>
          <li>Thu thập thông tin cá nhân ở đây, hoặc cản trở hoạt động của trang.</li>
        </ul>
      ),
    },
    {
      id: "minh-hoa",
      heading: "Dữ liệu minh họa",
      Body: () => (
        <p>
          Cơ sở có tên kèm “(minh họa)” và giấy tờ ghi “dữ liệu minh họa” là dựng ra để thử trang. Giá ghi “giá minh
          họa” không phải lời chào bán. Đơn đặt những món này không được giao và không bị thu tiền.
        </p>
      ),
    },
    {
      id: "luu-giu",
      heading: "Lưu giữ thông tin",
      Body: () => (
        <p>
          Thông tin đăng bán được lưu ít nhất {RETENTION_YEARS.listing} năm, thông tin hợp đồng ít nhất{" "}
          {RETENTION_YEARS.contract} năm. Dữ liệu cá nhân được xử lý theo trang{" "}
          <To to="/quyen-rieng-tu">Quyền riêng tư</To>.
        </p>
      ),
    },
    {
      id: "thay-doi",
      heading: "Thay đổi điều khoản",
      Body: () => (
        <p>
          Mỗi lần đổi nội dung là một phiên bản mới có ngày áp dụng ghi ở đầu trang. Đơn đã đặt theo phiên bản lúc đặt.
        </p>
      ),
    },
    {
      id: "tranh-chap",
      heading: "Tranh chấp và liên hệ",
      Body: ({ operator }) => (
        <>
          <p>
            Pháp luật Việt Nam được áp dụng. Trước hết hai bên thương lượng theo{" "}
            <To to="/khieu-nai">Phản ánh và khiếu nại</To>. Bạn luôn có quyền nhờ cơ quan, tổ chức bảo vệ quyền lợi
            người tiêu dùng hoặc khởi kiện ra tòa.
          </p>
          <p>
            Liên hệ: <Phone operator={operator} />, <Email operator={operator} />.
          </p>
        </>
      ),
    },
  ],
}
