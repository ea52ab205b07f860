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
    PS: Palestine, Palestinian, State of Palestine, West Bank, Gaza, Gaza Strip, West Bank and Gaza, \
    Occupied Palestinian Territories, Palestinian Authority, Occupied Palestinian Territory
    RU: Russia, Russian Federation
    ST: Sao Tome and Principe
    SY: Syrian Arab Republic
    SZ: Swaziland
    TL: East Timor
    TR: Turkey, Turkiye
    TW: Taiwan, Taiwan Province of China, Chinese Taipei
    TZ: United Republic of Tanzania
    UA: The Ukraine
    US: USA, U.S., U.S.A., United States of America
    VA: Holy See
    VC: Saint Vincent and the Grenadines
    VE: Bolivarian Republic of Venezuela
    VG: Virgin Islands British, BVI
    VI: Virgin Islands U.S., US Virgin Islands
    VN: Viet Nam, Socialist Republic of Vietnam
    YE: Republic of Yemen
    """
}
