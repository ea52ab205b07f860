/// Words of several languages that mean the same in the name of an organisation.
///
/// Publishers list an organisation now by its own name in Latin letters and now by a translation.
enum WordMeanings {
  /// The number of the meaning of a word, or 0; the longest stem that fits counts.
  static func meaning(of letters: [UInt8]) -> UInt16 {
    var meaning: UInt16 = 0
    var key = WordKey([])
    for (index, letter) in letters.enumerated() {
      key.append(letter)
      if index >= 3, index < table.longestStem, let found = table.stems[key] { meaning = found }
    }
    return table.whole[key] ?? meaning
  }

  /// Whether the meaning is that of a form of incorporation: the last line of the table.
  static func isLegalForm(_ meaning: UInt16) -> Bool { meaning == table.count }

  /// The longest word of Han characters at a place, as its length and the number of its meaning.
  static func hanWord(in scalars: ArraySlice<Unicode.Scalar>) -> (length: Int, meaning: UInt16)? {
    for length in stride(from: min(6, scalars.count), through: 1, by: -1) {
      if let meaning = table.han[Array(scalars.prefix(length))] { return (length, meaning) }
    }
    return nil
  }

  private struct Table: Sendable {
    var whole: [WordKey: UInt16] = [:]
    var stems: [WordKey: UInt16] = [:]
    var han: [[Unicode.Scalar]: UInt16] = [:]
    var longestStem = 0
    var count: UInt16 = 0

    init(_ text: String) {
      for (index, line) in text.split(separator: "\n").enumerated() {
        let meaning = UInt16(index + 1)
        count = meaning
        for word in line.split(separator: " ") {
          if word.utf8.first.map({ $0 >= 0x80 }) ?? true {
            han[Array(word.unicodeScalars)] = meaning
          } else if word.hasSuffix("*") {
            stems[WordKey(word.utf8.dropLast())] = meaning
            longestStem = max(longestStem, word.utf8.count - 1)
          } else {
            whole[WordKey(word.utf8)] = meaning
          }
        }
      }
    }
  }

  /// One meaning a line; `*` stands for any ending.
  private static let table = Table(
    """
    technolog* tekhnolog* teknoloj* tecnolog* technik* technic* technique tech 技术 技術 科技
    institut* enstitu* instituto pazhuhesh* pajuhesh* 研究所 研究院
    research* issledovatelsk* issledovatel* tahqiqat* tahghighat* investigacion* recherche* arastirma 研究
    scien* nauch* nauk* elm elmi ilmi cientific* wissenschaft* 科学 科學
    production proizvod* produkt* product* produccion uretim tolid* 生産 生产
    plant factor* zavod* fabrik* fabric* karkhan* works fabrika 厂 工厂 廠
    trading trade torg* ticaret* tijarat* tejarat* bazargan* bazergan* comercio comercial* comercializ* commerc* handel* 贸易 貿易 商贸
    industr* promyshlen* sanay* sanat* senaye* sanaat* 工业 工業 产业
    bank* banc* banque 银行 銀行
    electronic* elektron* elektronik* electronica* 电子 電子
    electric* elektri* elektro* 电气 電気 電器
    machine* mashin* makin* maquin* machin* 机械 機械
    building stroitel* stroy* stroi* construction* construc* konstruk* insaat* insaa* bau 建设 建筑 建設
    design* proekt* diseno tasarim tarrahi 设计 設計
    bureau byuro buro 局
    office ofis daftar 办公室
    state gosudarstven* gosudarstv* dawlat* dowlat* estatal* devlet 国家
    federal* federaln* federativ*
    national* natsionaln* nacional* milli melli meli watani 国立
    central* tsentraln* tsentral* markazi 中央
    center centre centr* tsentr* centro merkez* markaz* zentr* 中心
    enterprise* predpriyat* entreprise* empresa* isletme* 企业 企業
    company* compan* kompani* sherkat* sharikat* sharika* sirket* firma compagnie 公司 会社
    corporation* korporats* corporac* 集团公司
    group* grupp* grup* grupo gruppe groupe majmua* 集团 集團 グループ
    holding* kholding* 控股
    union* soyuz* ittihad* etehad* union* birlik* 联合会
    united obedinen* obyedinen* obyedin* muttahid* unidos unida birlesik 联合
    association* assotsiat* asociac* jamiat* jamiyat* jamia* dernek* anjoman* 协会 協会
    organization* organisation* organizats* sazman* munazzam* tanzim* tanzeem* 组织
    foundation* fond fund bonyad* muassas* moasses* mosass* vaqf waqf vakif* fundacion* fondation stiftung 基金会 基金
    academy akademi* academi* 学院
    university universit* universidad* daneshgah* danishgah* 大学 大學
    college kolledzh* kolej
    laborator* laborat* 实验室
    aviation* aviats* aviac* havacilik* havapeyma* hawaii* 航空
    aerospace aerokosmich* havafaza* 航天 宇航
    space kosmich* kosmos* fazaie* feza fezaie* 空间 宇宙
    defence defens* oboron* defa defaa* savunma* difa* 防卫 国防 防務
    security bezopasn* amniat* amniyat* guvenlik* seguridad* amn 安全 保安
    military voenn* voyenn* nezami* askari* askeri* militar* 军事 軍
    shipping sudokhod* keshtirani* naviera* denizcilik* kashtirani* navigac* 航运 海运
    shipbuilding sudostroit* sudostroen* keshtisazi* 造船 船舶
    ship* sudno keshti
    shipyard* verf sudoverf* astillero*
    marine maritime morsk* daryai* deniz* marin* 海洋 海事
    port seaport* bandar* liman* puerto* porto 港口
    service* servis* servic* uslug* khadamat* hizmet* khidmat* 服务
    develop* razvit* desarrol* tosee* towse* gelistirme kalkinma inkishaf 发展 開発 开发
    engineer* inzhener* inzhinir* mohandes* mohandesi muhandis* muhendis* ingenier* ingenieur* enjiniring* 工程 エンジニアリング
    energy energ* enerji* energo* 能源
    power niru* nirou* qudrat 电力
    oil neft* naft* petrol* petro* petrole* 石油
    gas gaz* 天然气
    chemical* khimich* khimi* kimya* shimi* shimiyai* quimic* 化学 化工
    petrochemical* neftekhimich* petroshimi* petrokimya*
    metallurg* metallurgich* metalurji* 冶金
    steel stal folad foulad* fulad celik acero 钢铁 钢
    mining gornorudn* gorn* minera* maden* madenci* 矿业
    aluminium aluminum alyumin*
    instrument* pribor* instrumental* 仪器
    system* sistem* 系统
    information* informats* informatsion* informac* ettelaat* etelaat* bilgi bilisim 信息 情報
    communication* svyaz* kommunikats* comunicac* mokhaberat* ertebat* ertebatat* iletisim* telecom* telekom* 通信 通讯
    computer* kompyut* computing computadora bilgisayar* kampyuter* rayane* 计算机 电脑
    software programm* yazilim* narmafzar* 软件
    digital* tsifrov* tsifra dijital* 数字
    network* 网络
    intelligen* razvedk* istikhbarat* estekhbarat* 智能
    investment* invest* investits* inversion* sarmayeh* sarmayegozari* yatirim* istithmar* 投资
    finan* finans* finansov* mali 金融 财务
    insurance strakhov* strakhovan* bimeh* bime sigorta* seguros 保险
    credit kredit* credito 信用
    capital kapital*
    exchange birzh* sarafi* sarrafi* masrafi* doviz cambio
    logistic* lojistik* logistich* 物流
    transport* transportn* haml haml* tasimacilik* nakliyat* naqliyat* 运输
    ithalat* import* varedat*
    export* eksport* ihracat* saderat* 出口
    international* mezhdunarodn* internats* internacional* beynolmelal* beinolmelal* dawli* uluslararasi* 国际 國際
    foreign vneshn* vneshne* zarubezhn* exterior
    general* generaln* generalnyy umumi* genel 通用
    special* spetsial* spets* ozel 特种 专用
    experiment* opytno* opytn* eksperiment* opytny*
    test* ispytatel* 测试 试验
    repair* remont* remontn* tamirat* onarim
    aircraft samolet* samolyot* havapeyma hawapeyma ucak 飞机
    helicopter* vertolet* vertolyot* helikopter*
    missile* raket* rocket* mushak* moushak* fuze* 导弹 火箭
    engine* dvigatel* motor* motorlar* 发动机
    weapon* arms oruzhi* oruzheyn* vooruzhen* silah* aslaha* 武器 兵器
    ammunition boepripas* mohemmat* mohemat* muhimmat* 弹药
    radio radiotekhn*
    optic* optich* optik* optronic* optroniks 光学 光電 光电
    laser* lazer* lazern* 激光
    nuclear* yadern* atomn* atomic* hastei* hasteh* nukleer* 核 原子能
    material* materialov* 材料
    precision pretsizion* 精密
    equipment* oborudovan* tajhizat* tajhizate* ekipman* equipo* 设备 装备
    supply snabzhen* postavk* tadarokat* 供应
    complex kompleks* mojtame*
    concern kontsern* konsern*
    society obshchestv* obschestv* sociedad societe
    joint sovmestn*
    public publichn*
    republic* respublik* jomhuri* jumhuri* jamhuri* cumhuriyet* 共和国
    islamic* islami* eslami* islamiya* islamiyya* islam
    russia* rossiysk* rossiisk* rossii rossiya rosiisk* ros 俄罗斯
    iran* 伊朗
    china chinese zhongguo kitay* kitai* 中国 中國
    korea* choson chosun joseon 朝鲜 韩国
    america* amerik* 美国
    syria* suri* suriye* 叙利亚
    iraq* irak*
    army armi* artesh* jaysh* jaish* geysh* ejercito ordu* 军队
    force* sil* niruye* quwat* quwwat* fuerza* kuvvet*
    guard* pasdaran* sepah* muhafiz*
    movement* dvizhen* harakat* haraka* hareket* tehrik* tahrik* movimiento* nehzat*
    front* jabha* jabhat* jebhe* cephe* frente*
    party* parti* hizb* hezb* partido* partiya*
    brigade* brigad* liwa* kataib* katibat* katiba* tugay* battalion* batalyon* batal*
    committee* komitet* komite* lajna* lajnat* comite* 委员会
    council* sovet* shura* shora* majlis* konsey* consejo 理事会
    ministry* ministerstv* vezarat* wizarat* wezarat* bakanlig* ministerio 部
    department* departament* idara* edareh* edare* mudiriyat*
    commission* komiss* comision*
    agency* agentstv* agencia* ajans* vekalat* 机构
    branch* filial* shoba* sube 分公司
    charit* khayri* khayriy* kheyri* kheiriy* blagotvorit* hayir* beneficen* benevolen*
    relief* yardim* ighatha* igatha* emdad* pomoshch*
    humanitarian* insani* gumanitar* humanitar*
    youth* molodezh* molodyozh* shabab* javanan* juventud genclik
    liberation* osvobozhd* tahrir* liberac* kurtulus* azadi*
    people* narodn* khalq* popular* pueblo halk 人民
    revolution* revolyuts* enqelab* enghelab* inqilab* thawra* devrim* 革命
    sun shams
    new novy* novay* novin* nova nuevo yeni 新
    star zvezda setare* setareh* najm* yildiz estrella 星
    east vostok* vostochn* shargh* sharq* dogu orient* este 东方
    west zapad* zapadn* gharb* gharbi* bati oeste 西
    north sever* severn* shomal* shamal* kuzey norte 北方
    south yuzhn* yug jonub* janub* guney sur 南方
    gold golden zolot* zarrin* altin oro 黄金
    road dorog*
    house dom khane* khaneh* casa beit beyt bayt ev
    rubber rezin* lastik*
    cement tsement* siman* cimento*
    food pishchev* prodovolstv* ghaza* gida* aliment* 食品
    medic* meditsin* pezeshki* tibbi* tip 医疗 医学
    pharma* farma* daru* darou* ilac* 制药
    semiconductor* poluprovodnik* yariiletken* 半导体 半導体
    microelectronic* mikroelektron* 微电子
    robot* 机器人
    unmanned bespilot* insansiz 无人机 无人
    satellite* sputnik* uydu mahvare* 卫星
    navigation* navigats* navigator* 导航
    radar* rls lokator* 雷达
    automat* avtomat* otomasyon* 自动化
    integrat* integr* 集成
    circuit* mikroskhem* skhem* 电路
    strateg* strategich*
    tactical* takticheskich* taktich*
    limited 有限公司 有限责任公司 株式会社 股份有限公司 株式會社 有限会社
    """)
}
