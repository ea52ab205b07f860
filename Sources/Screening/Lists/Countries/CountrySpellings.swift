/// How publishers of lists spell countries, where the English names of the locale data differ.
///
/// Names, not law: which territory a list means is the publisher's to say.
enum CountrySpellings {
  /// A code and the spellings that stand for it, a line each.
  static let table = """
    AE: UAE, Emirates, U.A.E.
    AG: Antigua
    BA: Bosnia, Bosnia Herzegovina
    BN: Brunei Darussalam
    BO: Plurinational State of Bolivia
    BS: The Bahamas
    BY: Byelorussia
    CD: Democratic Republic of the Congo, Democratic Republic of Congo, DRC, Congo Kinshasa, Zaire
    CF: CAR
    CG: Congo, Republic of the Congo, Republic of Congo, Congo Brazzaville
    CI: Ivory Coast, Cote d Ivoire, Côte d'Ivoire
    CN: China, Mainland China, PRC, People's Republic of China
    CV: Cabo Verde
    CW: Curacao
    CZ: Czech Republic
    DO: Dominican Rep
    FM: Federated States of Micronesia
    GB: UK, U.K., Great Britain, England, Scotland, Wales, Northern Ireland, United Kingdom of Great \
    Britain and Northern Ireland
    GM: The Gambia
    GW: Guinea Bissau
    HK: Hong Kong, Hong Kong SAR, Hong Kong China, China Hong Kong Special Administrative Region
    IM: Man Isle of
    KG: Kyrgyz Republic, Kirghizia, Kirgizia
    KN: Saint Kitts and Nevis
    KP: North Korea, Korea North, DPRK, Democratic People's Republic of Korea, Korea Democratic \
    People's Republic of
    KR: South Korea, Korea South, Republic of Korea, Korea Republic of, ROK
    LA: Lao People's Democratic Republic, Lao PDR
    LC: Saint Lucia
    LY: Libyan Arab Jamahiriya, State of Libya
    MD: Republic of Moldova
    MK: Macedonia, FYROM, The Former Yugoslav Republic of Macedonia
    MM: Burma, Myanmar
    MO: Macau, Macau SAR, Macao SAR, China Macao Special Administrative Region
    NL: Holland, The Netherlands
    PS: Palestine, Palestinian, State of Palestine, West Bank, Region West Bank, Gaza, Region Gaza, Gaza Strip, West Bank and Gaza, \
    Occupied Palestinian Territories, Palestinian Authority, Occupied Palestinian Territory
    RU: Russia, Russian Federation
    ST: Sao Tome and Principe
    SY: Syrian Arab Republic
    SZ: Swaziland
    TL: East Timor
    TR: Turkey, Turkiye
    TW: Taiwan, Taiwan Province of China, Chinese Taipei
    TZ: United Republic of Tanzania
    UA: The Ukraine, Crimea Region of Ukraine, Region Crimea
    US: USA, U.S., U.S.A., United States of America
    VA: Holy See
    VC: Saint Vincent and the Grenadines
    VE: Bolivarian Republic of Venezuela
    VG: Virgin Islands British, BVI
    VI: Virgin Islands U.S., US Virgin Islands
    VN: Viet Nam, Socialist Republic of Vietnam
    YE: Republic of Yemen
    """

  /// The words for the people of a country, by which some lists give nationalities.
  static let peoples = """
    AE: Emirati
    AF: Afghan
    AL: Albanian
    AM: Armenian
    AT: Austrian
    AU: Australian
    AZ: Azerbaijani
    BA: Bosnian
    BD: Bangladeshi
    BE: Belgian
    BG: Bulgarian
    BH: Bahraini
    BR: Brazilian
    BY: Belarusian, Belarussian
    CA: Canadian
    CD: Congolese
    CH: Swiss
    CN: Chinese
    CO: Colombian
    CU: Cuban
    CY: Cypriot
    DE: German
    DK: Danish
    DZ: Algerian
    EE: Estonian
    EG: Egyptian
    ER: Eritrean
    ES: Spanish
    ET: Ethiopian
    FI: Finnish
    FR: French
    GB: British
    GE: Georgian
    GR: Greek
    HR: Croatian
    HT: Haitian
    HU: Hungarian
    ID: Indonesian
    IE: Irish
    IL: Israeli
    IN: Indian
    IQ: Iraqi
    IR: Iranian
    IT: Italian
    JO: Jordanian
    JP: Japanese
    KE: Kenyan
    KG: Kyrgyz
    KH: Cambodian
    KP: North Korean
    KR: South Korean
    KW: Kuwaiti
    KZ: Kazakh, Kazakhstani
    LB: Lebanese
    LK: Sri Lankan
    LR: Liberian
    LT: Lithuanian
    LV: Latvian
    LY: Libyan
    MA: Moroccan
    MD: Moldovan
    ME: Montenegrin
    ML: Malian
    MM: Burmese
    MR: Mauritanian
    MX: Mexican
    MY: Malaysian
    NG: Nigerian
    NI: Nicaraguan
    NL: Dutch
    NO: Norwegian
    NZ: New Zealander
    OM: Omani
    PH: Filipino, Philippine
    PK: Pakistani
    PL: Polish
    PT: Portuguese
    QA: Qatari
    RO: Romanian
    RS: Serbian
    RU: Russian
    RW: Rwandan
    SA: Saudi, Saudi Arabian
    SD: Sudanese
    SE: Swedish
    SG: Singaporean
    SK: Slovak
    SN: Senegalese
    SO: Somali, Somalian
    SS: South Sudanese
    SY: Syrian
    TD: Chadian
    TH: Thai
    TJ: Tajik
    TN: Tunisian
    TR: Turkish
    TT: Trinidadian
    TW: Taiwanese
    TZ: Tanzanian
    UA: Ukrainian
    UG: Ugandan
    US: American
    UZ: Uzbek
    VE: Venezuelan
    VN: Vietnamese
    YE: Yemeni
    ZA: South African
    ZW: Zimbabwean
    """
}
