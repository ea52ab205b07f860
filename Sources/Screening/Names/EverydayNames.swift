/// Names that many people bear and few on official lists, so that counting lists misjudges them.
///
/// Given and family names among the most common of their countries; spellings that sound alike need
/// not be repeated.
enum EverydayNames {
  /// How common they count, in the levels of `CommonWords`.
  static let level = 8

  static let words = """
    john james robert michael william david richard thomas charles christopher daniel matthew
    anthony mark donald steven paul andrew joshua kenneth kevin brian george edward timothy jason
    jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott benjamin samuel frank
    peter jack henry oliver harry mary patricia jennifer linda elizabeth barbara susan jessica sarah
    karen nancy lisa margaret sandra ashley emily donna michelle laura emma anna helen amy rachel
    smith johnson williams brown jones miller davis wilson anderson taylor moore jackson martin lee
    thompson white harris clark lewis robinson walker young allen king wright hill green adams baker
    nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart
    morris murphy cook rogers morgan cooper reed bailey bell ward wood watson hughes hall thomas
    muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter
    klein wolf schroeder neumann schwarz zimmermann braun hofmann hans klaus jurgen stefan andreas
    bernard dubois durand leroy moreau laurent lefebvre roux fournier girard pierre jean philippe
    rossi russo ferrari esposito bianchi romano ricci marino greco giuseppe francesco giovanni
    garcia martinez lopez hernandez gonzalez perez rodriguez sanchez ramirez torres flores rivera
    gomez diaz jose maria juan carlos antonio manuel miguel fernandez silva santos oliveira souza
    kumar singh sharma gupta patel shah rahul amit sanjay rajesh priya
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
    nguyen tran pham jansen devries bakker andersson johansson karlsson nilsson hansen olsen larsen
    nielsen jensen kowalski nowak novak horvat papadopoulos yilmaz kaya demir
    """
}
