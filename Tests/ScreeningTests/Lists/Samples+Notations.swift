@testable import Screening

extension Samples {
  /// What the sample of each format says, as it should be read.
  static let notations: [PartyListFormat: String] = [
    .ofacDelimited: """
    SDN 101 person
    names: VELMORE, Anton Karl (primary) | VELMOR, Antonius (strong) | TONI (weak) | O'MARA, Ton (former)
    births: 1970-03-12…1970-03-12 | 1965-01-01…1969-12-31~
    countries: NO | TD
    numbers: passport N123456
    programmes: ALPHA | BETA
    remarks: POB Tarn, Norway; Linked To: QUELLAND HOLDING, LTD
    SDN 102 organisation
    names: QUELLAND HOLDING, LTD (primary) | QUELLAND "Q" TRADE (former) | QUELLAND (strong)
    countries: NO
    programmes: ALPHA
    addresses: 1 Harbour Road, Oslo 0150, Norway
    SDN 103 vessel
    names: MERIDIAN STAR (primary)
    countries: PA
    numbers: imo 9074729 | other 351234567
    programmes: BETA
    remarks: Call sign: V4AB1; Vessel type: Tanker; Flag: Panama
    """,
    .ofacXML: """
    SDN 101 person
    names: VELMORE, Anton (primary) | TONI (weak)
    births: 1970-01-01…1970-12-31~
    countries: NO
    numbers: passport N123456
    programmes: ALPHA
    remarks: Gender Male; Linked To: QUELLAND
    SDN 103 vessel
    names: MERIDIAN STAR (primary)
    countries: PA
    numbers: imo 9074729
    remarks: callSign: V4AB1; vesselFlag: Panama
    """,
    .ofacAdvancedXML: """
    SDN 101 person
    names: VELMORE, Anton (primary) | VELMOR (former) | Антон Вельмор (strong)
    births: 1970-01-01…1970-12-31~
    countries: NO
    numbers: passport N123456
    programmes: ALPHA
    addresses: Oslo, Norway
    listed: 2001-12-04
    """,
    .consolidatedScreeningJSON: """
    EL quelland-optics-no -
    names: Quelland Optics (primary) | Quelland Optik (strong)
    countries: NO
    addresses: 1 Harbour Road, Oslo, NO
    remarks: For all items
    listed: 2020-05-06
    NS-MBS 101 person
    names: VELMORE, Anton (primary)
    births: 1970-03-12…1970-03-12
    countries: NO
    numbers: passport N123456
    programmes: ALPHA
    remarks: Gender Male
    """,
    .consolidatedScreeningCSV: """
    SDN 101 person
    names: VELMORE, Anton (primary) | VELMOR, A. (strong) | TONI (strong)
    births: 1970-03-12…1970-03-12 | 1971-01-01…1971-12-31
    countries: NO
    numbers: passport N123456
    programmes: ALPHA | BETA
    addresses: Oslo, NO | Bergen, NO
    remarks: Clerk; Gender Male
    listed: 2020-05-06
    """,
    .deniedPersonsTSV: """
    DPL anton-velmore-a-k-a-toni-velmore-no -
    names: ANTON VELMORE (primary) | TONI VELMORE (strong)
    countries: NO
    addresses: 1 HARBOUR ROAD, OSLO, 0150, NO
    remarks: Expires: 03/04/2030; Standard order: Y; NOTICE ADDED; 85 F.R. 1 3/5/2020
    listed: 2020-03-04
    DPL anton-velmore-a-k-a-toni-velmore-no--2 -
    names: ANTON VELMORE (primary) | TONI VELMORE (strong)
    countries: NO
    addresses: 2 QUAY, BERGEN, NO
    remarks: Standard order: Y
    listed: 2020-03-04
    """,
    .regulationTableXML: """
    Supplement No. 4 to Part 744 quelland-optics-ltd-no -
    names: Quelland Optics, Ltd. (primary) | Quelland Optik AS (strong) | QO (strong)
    countries: NO
    programmes: For all items. | Footnote 3
    addresses: 1 Harbour Road, Oslo, Norway | 2 Quay, Bergen, Norway. (See alternate address under Chad).
    remarks: Policy of denial; 76 FR 71869, 11/21/11. 80 FR 1, 1/2/15.
    listed: 2011-11-21
    Supplement No. 4 to Part 744 anton-velmore-no -
    names: Anton Velmore (primary)
    countries: NO
    programmes: For all items.
    addresses: 3 Quay, Bergen, Norway.
    remarks: Case by case; 85 FR 83799, 12/23/2020.
    listed: 2020-12-23
    Supplement No. 6 to Part 744 meridian-supply-no -
    names: Meridian Supply (primary) | Meridian Stores (former)
    countries: NO
    addresses: 4 Quay, Bergen, Norway
    remarks: 80 FR 60532, October 7, 2015.
    listed: 2015-10-07
    """,
    .unConsolidatedXML: """
    UN EXi.001 person
    names: ANTON VELMORE (primary) | Антон Вельмор (strong) | Anton Velmor (strong) | Toni (weak) | The Clerk (weak)
    births: 1965-01-01…1969-12-31 | 1970-01-01…1970-12-31~
    countries: CD | NO
    numbers: passport N123456
    programmes: Example
    addresses: Oslo, Norway
    remarks: A & B
    listed: 2012-12-31
    UN EXe.001 organisation
    names: QUELLAND (primary) | QUELLAND TRADE (former)
    """,
    .euSanctionsXML: """
    EU EU.1.2 person
    names: Anton Velmore (primary) | Антон Вельмор (strong) | Toni (weak)
    births: 1970-03-12…1970-03-12~ | 1965-01-01…1969-12-31
    countries: NO
    numbers: passport N123456
    programmes: ALPHA
    addresses: 1 Harbour Road, Oslo, NORWAY
    remarks: A remark; 2020/1 (OJ L1)
    listed: 2020-05-06
    """,
    .ukSanctionsCSV: """
    UK EXA0001 person
    names: Anton VELMORE (primary) | Антон Вельмор (strong) | Toni (weak)
    births: 1970-01-01…1970-12-31
    countries: NO
    numbers: passport N123456
    programmes: Example Regulations | Asset freeze | Travel ban
    addresses: 1 Harbour Road, Norway
    remarks: UN reference EXi.001
    listed: 2012-06-29
    UK EXA0002 vessel
    names: MERIDIAN STAR (primary)
    numbers: imo 9074729
    programmes: Example Regulations
    listed: 2012-06-29
    """,
    .ukSanctionsXML: """
    UK EXA0001 person
    names: Anton VELMORE (primary) | Toni (strong) | Антон Вельмор (strong)
    births: 1970-03-12…1970-03-12
    countries: NO
    numbers: passport N123456
    programmes: Example Regulations | Asset freeze | Travel ban
    addresses: 1 Harbour Road, Norway
    listed: 2012-06-29
    """,
    .ukSubjectsCSV: """
    UK EXA0001 person
    names: Anton VELMORE (primary) | Toni (weak)
    births: 1970-03-01…1970-03-31
    remarks: UN reference EXi.001
    listed: 2012-06-29
    UK EXA0002 vessel
    names: MERIDIAN STAR (primary)
    numbers: imo 9074729
    listed: 2012-11-05
    """,
    .dfatWorkbook: """
    DFAT 2 person
    names: Anton VELMORE (primary) | Toni Velmore (strong) | Антон Вельмор (strong)
    births: 1970-03-12…1970-03-12 | 1965-01-01…1969-12-31~
    countries: NO | TD
    programmes: Example
    remarks: Clerk; Listed on 2 Oct. 2015 (amended)
    listed: 2015-10-02
    DFAT 3 organisation
    names: Quelland (primary)
    programmes: Example
    addresses: 1 Harbour Road, Oslo
    """,
    .semaXML: """
    SEMA quelland-co-ltd-norway-norvège organisation
    names: Quelland Co., Ltd. (primary) | Quelland Trade, Inc. (strong) | Quelland (strong)
    programmes: Norway / Norvège | Schedule 1
    SEMA anton-velmore-norway-norvège person
    names: Anton VELMORE (primary) | Toni (weak)
    births: 1970-03-12…1970-03-12
    programmes: Norway / Norvège
    """,
    .endUserList: """
    METI quelland-optics-no -
    names: Quelland Optics (primary) | クエランド光学 (strong) | Quelland Optik (strong)
    countries: NO
    programmes: M | CW
    addresses: Kingdom of Norway
    METI meridian-supply-no -
    names: Meridian Supply (primary)
    countries: NO
    programmes: M
    addresses: Norway Meridian Supply
    """,
    .mofcomList: """
    关注名单 (Attention List) quelland-optics-jp -
    names: Quelland Optics (primary) | 奎兰公司 (strong)
    countries: JP
    programmes: R
    addresses: 日本东京都（邮编：1）
    listed: 2026-02-24
    """,
    .followTheMoneyLines: """
    FollowTheMoney x-1 person
    names: Anton Velmore (primary) | Toni (weak)
    births: 1970-03-01…1970-03-31
    countries: NO
    numbers: passport N123456
    programmes: ex_list
    FollowTheMoney x-3 vessel
    names: Meridian Star (primary)
    countries: PA
    numbers: imo 9074729
    """,
  ]
}
