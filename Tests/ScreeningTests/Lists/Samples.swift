import Foundation

@testable import Screening

/// A small list of each format, with invented names.
enum Samples {
  static func files(_ format: PartyListFormat) -> [ListFile] {
    texts(format).map { ListFile(name: $0.name, bytes: Data($0.text.utf8)) }
  }

  static func read(_ files: [ListFile], as format: PartyListFormat? = nil) throws
    -> (parties: [ListedParty], edition: ListEdition)
  {
    var parties: [ListedParty] = []
    let edition = try PartyListReader.read(files, as: format) { parties.append($0) }
    return (parties, edition)
  }

  static func read(_ text: String, name: String = "list") throws
    -> (parties: [ListedParty], edition: ListEdition)
  {
    try read([ListFile(name: name, bytes: Data(text.utf8))])
  }

  static func texts(_ format: PartyListFormat) -> [(name: String, text: String)] {
    switch format {
    case .ofacDelimited:
      [
        ("sdn.csv", ofacPrimary), ("alt.csv", ofacAliases), ("add.csv", ofacAddresses),
        ("sdn_comments.csv", ofacComments),
      ]
    case .ofacXML: [("sdn.xml", ofacXML)]
    case .ofacAdvancedXML: [("sdn_advanced.xml", ofacAdvanced)]
    case .consolidatedScreeningJSON: [("consolidated.json", screeningJSON)]
    case .consolidatedScreeningCSV: [("consolidated.csv", screeningCSV)]
    case .deniedPersonsTSV: [("dpl.txt", deniedPersons)]
    case .regulationTableXML: [("part744.xml", regulation)]
    case .unConsolidatedXML: [("consolidated.xml", unitedNations)]
    case .euSanctionsXML: [("full.xml", europe)]
    case .ukSanctionsCSV: [("UK-Sanctions-List.csv", ukCSV)]
    case .ukSanctionsXML: [("UK-Sanctions-List.xml", ukXML)]
    case .ukSubjectsCSV:
      [
        ("subjects.csv", ukSubjects), ("names.csv", ukNames), ("dobs.csv", ukBirths),
        ("identifiers.csv", ukIdentifiers),
      ]
    case .dfatWorkbook: [("regulation8.csv", dfat)]
    case .semaXML: [("sema.xml", sema)]
    case .endUserList: [("eul.json", endUsers)]
    case .mofcomList: [("mofcom.json", mofcom)]
    case .followTheMoneyLines: [("entities.ftm.json", followTheMoney)]
    }
  }

  static let ofacPrimary = """
    101,"VELMORE, Anton Karl","individual","ALPHA] [BETA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 12 Mar 1970; alt. DOB circa 1965 to 1969; POB Tarn, Norway; nationality Norway; citizen Chad; Passport N123456 (Norway) expires 01 Jan 2030; a.k.a. 'TONI'; f.k.a. 'O'MARA, Ton'; Linked To: QUELLAND "
    102,"QUELLAND HOLDING, LTD",-0- ,"ALPHA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- 
    103,"MERIDIAN STAR","vessel","BETA",-0- ,"V4AB1","Tanker",-0- ,-0- ,"Panama",-0- ,"Vessel Registration Identification IMO 9074729; MMSI 351234567."
    \u{1A}
    """
  static let ofacAliases = """
    101,1,"aka","VELMOR, Antonius",-0- 
    102,2,"fka","QUELLAND ""Q"" TRADE",-0- 
    102,3,"aka","QUELLAND",-0- 
    """
  static let ofacAddresses = """
    102,11,"1 Harbour Road","Oslo 0150","Norway",-0- 
    """
  static let ofacComments = """
    101,"HOLDING, LTD."
    """

  static let ofacXML = """
    <?xml version="1.0" standalone="yes"?>
    <sdnList xmlns="http://example.org/list.xsd">
      <publshInformation><Publish_Date>03/04/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
      <sdnEntry>
        <uid>101</uid><firstName>Anton</firstName><lastName>VELMORE</lastName><sdnType>Individual</sdnType>
        <remarks>Linked To: QUELLAND</remarks>
        <programList><program>ALPHA</program></programList>
        <idList><id><uid>7</uid><idType>Passport</idType><idNumber>N123456</idNumber></id>
          <id><uid>8</uid><idType>Gender</idType><idNumber>Male</idNumber></id></idList>
        <akaList><aka><uid>9</uid><type>a.k.a.</type><category>weak</category><lastName>TONI</lastName></aka></akaList>
        <nationalityList><nationality><uid>10</uid><country>Norway</country></nationality></nationalityList>
        <dateOfBirthList><dateOfBirthItem><uid>11</uid><dateOfBirth>circa 1970</dateOfBirth></dateOfBirthItem></dateOfBirthList>
      </sdnEntry>
      <sdnEntry><uid>103</uid><lastName>MERIDIAN STAR</lastName><sdnType>Vessel</sdnType>
        <idList><id><uid>12</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList>
        <vesselInfo><callSign>V4AB1</callSign><vesselFlag>Panama</vesselFlag></vesselInfo>
      </sdnEntry>
    </sdnList>
    """

  static let ofacAdvanced = """
    <?xml version="1.0" encoding="utf-8"?>
    <Sanctions xmlns="http://example.org/advanced" Version="3">
      <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>3</Month><Day>4</Day></DateOfIssue>
      <ReferenceValueSets>
        <AliasTypeValues><AliasType ID="1">Name</AliasType><AliasType ID="2">F.K.A.</AliasType></AliasTypeValues>
        <CountryValues><Country ID="5" ISO2="NO">Norway</Country></CountryValues>
        <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
        <IDRegDocTypeValues><IDRegDocType ID="3">Passport</IDRegDocType></IDRegDocTypeValues>
        <ListValues><List ID="50">SDN List</List></ListValues>
        <NamePartTypeValues><NamePartType ID="20">Last Name</NamePartType><NamePartType ID="21">First Name</NamePartType></NamePartTypeValues>
        <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
        <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
        <SanctionsTypeValues><SanctionsType ID="6">Program</SanctionsType></SanctionsTypeValues>
      </ReferenceValueSets>
      <Locations><Location ID="60"><LocationCountry CountryID="5"/>
        <LocationPart LocPartTypeID="1"><LocationPartValue Primary="true"><Value>Oslo</Value></LocationPartValue></LocationPart></Location></Locations>
      <IDRegDocuments><IDRegDocument ID="70" IDRegDocTypeID="3" IdentityID="80"><IDRegistrationNo>N123456</IDRegistrationNo></IDRegDocument></IDRegDocuments>
      <DistinctParties><DistinctParty FixedRef="101"><Profile ID="101" PartySubTypeID="4">
        <Identity ID="80" Primary="true">
          <Alias AliasTypeID="2" Primary="false" LowQuality="false"><DocumentedName ID="90"><DocumentedNamePart>
            <NamePartValue NamePartGroupID="31">VELMOR</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <Alias AliasTypeID="1" Primary="true" LowQuality="false">
            <DocumentedName ID="91"><DocumentedNamePart><NamePartValue NamePartGroupID="31">VELMORE</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="32">Anton</NamePartValue></DocumentedNamePart></DocumentedName>
            <DocumentedName ID="92"><DocumentedNamePart><NamePartValue NamePartGroupID="31">Вельмор</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="32">Антон</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="31" NamePartTypeID="20"/></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="32" NamePartTypeID="21"/></MasterNamePartGroup></NamePartGroups>
        </Identity>
        <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="2"><DatePeriod>
          <Start Approximate="true"><From><Year>1970</Year><Month>1</Month><Day>1</Day></From><To><Year>1970</Year><Month>1</Month><Day>1</Day></To></Start>
          <End Approximate="true"><From><Year>1970</Year><Month>12</Month><Day>31</Day></From><To><Year>1970</Year><Month>12</Month><Day>31</Day></To></End>
        </DatePeriod></FeatureVersion></Feature>
        <Feature ID="3" FeatureTypeID="25"><FeatureVersion ID="4"><VersionLocation LocationID="60"/></FeatureVersion></Feature>
      </Profile></DistinctParty></DistinctParties>
      <SanctionsEntries><SanctionsEntry ID="1" ProfileID="101" ListID="50">
        <EntryEvent ID="1"><Date><Year>2001</Year><Month>12</Month><Day>4</Day></Date></EntryEvent>
        <SanctionsMeasure ID="2" SanctionsTypeID="6"><Comment>ALPHA</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
    </Sanctions>
    """

  static let screeningJSON = """
    {"total": 2, "results": [
      {"id": "a1", "source": "Entity List (EL) - Bureau of Industry and Security", "entity_number": null, "type": null,
       "programs": [], "name": "Quelland Optics", "addresses": [{"address": "1 Harbour Road", "city": "Oslo", "state": null, "postal_code": null, "country": "NO"}],
       "alt_names": ["Quelland Optik"], "license_requirement": "For all items", "start_date": "2020-05-06", "ids": []},
      {"id": "a2", "source": "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department", "entity_number": 101, "type": "Individual",
       "programs": ["ALPHA"], "name": "VELMORE, Anton", "nationalities": ["NO"], "dates_of_birth": ["1970-03-12"],
       "ids": [{"type": "Passport", "number": "N123456", "country": "NO"}, {"type": "Gender", "number": "Male", "country": null}]}
    ]}
    """

  static let screeningShort = """
    {"sourceGeneratedAt": "2026-07-31T13:15:00+00:00",
     "tables": {"sources": ["Unverified List (UVL) - Bureau of Industry and Security"], "licenceRequirements": ["For all items"], "programmes": ["ALPHA; BETA"]},
     "entries": [{"n": "Quelland Optics", "a": ["Quelland Optik"], "s": 0, "c": ["NO"], "lr": 0, "pg": 0},
                 {"n": "Astray", "s": 9}]}
    """

  static let screeningCSV = """
    _id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,alt_names,citizenships,dates_of_birth,nationalities,ids
    "a2","Specially Designated Nationals (SDN) - Treasury Department","101","Individual","ALPHA; BETA","VELMORE, Anton","Clerk","Oslo, NO; Bergen, NO","","2020-05-06","VELMOR, A.; TONI","","1970-03-12; 1971","NO","Passport, N123456, NO; Gender, Male"
    """

  static let deniedPersons = [
    [
      "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date",
      "Expiration_Date", "Standard_Order", "Last_Update", "Action", "FR_Citation",
    ],
    [
      "ANTON VELMORE A/K/A TONI VELMORE", "1 HARBOUR ROAD", "OSLO", "", "NO", "0150", "03/04/2020",
      "03/04/2030", "Y", "2020-03-05", "NOTICE ADDED", "85 F.R. 1 3/5/2020",
    ],
    [
      "ANTON VELMORE A/K/A TONI VELMORE", "2 QUAY", "BERGEN", "", "NO", "", "03/04/2020", "", "Y",
      "", "", "",
    ],
  ].map { $0.map { "\"\($0)\"" }.joined(separator: "\t") }.joined(separator: "\r\n")

  static let regulation = """
    <?xml version="1.0"?>
    <DIV5 N="744" TYPE="PART"><HEAD>Part</HEAD>
    <DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX"><P>Text.</P><TABLE>
    <THEAD><TR><TH>Country</TH><TH>Entity</TH><TH>License requirement</TH><TH>License review<br/>policy</TH><TH><strong>Federal Register</strong> citation</TH></TR></THEAD>
    <TBODY>
    <TR><TD>NORWAY</TD><TD>Quelland Optics, Ltd., a.k.a., the following two aliases:
    <br/>—Quelland Optik AS; <E T="03">and</E>
    <br/>—QO.
    <br/>
    <br/> 1 Harbour Road, Oslo, Norway; <E T="03">and</E> 2 Quay, Bergen, Norway. (See alternate address under Chad).
    </TD><TD>For all items.<sup>3</sup></TD><TD>Policy of denial</TD><TD>76 FR 71869, 11/21/11. 80 FR 1, 1/2/15.</TD></TR>
    <TR><TD> </TD><TD>Anton Velmore, 3 Quay, Bergen, Norway.</TD><TD>For all items.</TD><TD>Case by case</TD><TD>85 FR 83799, 12/23/2020.</TD></TR>
    <TR><TD colspan="5"><sup>3</sup> For this entity a note.</TD></TR>
    </TBODY></TABLE></DIV9>
    <DIV9 N="Supplement No. 6 to Part 744" TYPE="APPENDIX"><TABLE>
    <TR><TH>Country</TH><TH>Listed person and address</TH><TH>Federal Register citation</TH></TR>
    <TR><TD>CHAD</TD><TD>[Reserved]</TD><TD>[Reserved]</TD></TR>
    <TR><TD>NORWAY</TD><TD>Meridian Supply (f.k.a., Meridian Stores), 4 Quay, Bergen, Norway</TD><TD>80 FR 60532, October 7, 2015.</TD></TR>
    </TABLE></DIV9></DIV5>
    """

  static let unitedNations = """
    <?xml version="1.0" encoding="UTF-8"?>
    <CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-02-27T00:00:09.554Z">
      <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ANTON</FIRST_NAME><SECOND_NAME>VELMORE</SECOND_NAME>
        <UN_LIST_TYPE>Example</UN_LIST_TYPE><REFERENCE_NUMBER>EXi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
        <NAME_ORIGINAL_SCRIPT>Антон Вельмор</NAME_ORIGINAL_SCRIPT><COMMENTS1>A &amp; B</COMMENTS1>
        <NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE></NATIONALITY>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Anton Velmor</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Toni; The Clerk</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ADDRESS><CITY>Oslo</CITY><COUNTRY>Norway</COUNTRY></INDIVIDUAL_ADDRESS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1965</FROM_YEAR><TO_YEAR>1969</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>N123456</NUMBER></INDIVIDUAL_DOCUMENT>
      </INDIVIDUAL></INDIVIDUALS>
      <ENTITIES><ENTITY><FIRST_NAME>QUELLAND</FIRST_NAME><REFERENCE_NUMBER>EXe.001</REFERENCE_NUMBER>
        <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>QUELLAND TRADE</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>
    </CONSOLIDATED_LIST>
    """

  static let europe = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <export xmlns="http://example.org/export" generationDate="2026-01-02T14:39:54.511+01:00" globalFileId="1">
      <sanctionEntity designationDate="2020-05-06" euReferenceNumber="EU.1.2" logicalId="13">
        <remark>A remark</remark>
        <regulation publicationDate="2020-05-07" numberTitle="2020/1 (OJ L1)" programme="ALPHA" logicalId="1"><publicationUrl>http://example.org</publicationUrl></regulation>
        <subjectType code="person" classificationCode="P"/>
        <nameAlias firstName="" lastName="" wholeName="Антон Вельмор" nameLanguage="RU" strong="true" logicalId="2"/>
        <nameAlias firstName="Anton" lastName="Velmore" wholeName="Anton Velmore" nameLanguage="EN" strong="true" logicalId="3"/>
        <nameAlias wholeName="Toni" strong="false" logicalId="4"/>
        <citizenship countryIso2Code="NO" countryDescription="NORWAY"/>
        <birthdate circa="true" birthdate="1970-03-12" day="12" month="3" year="1970"/>
        <birthdate circa="false" yearRangeFrom="1965" yearRangeTo="1969"/>
        <identification number="N123456" identificationTypeCode="passport"/>
        <address street="1 Harbour Road" city="Oslo" countryIso2Code="NO" countryDescription="NORWAY"/>
      </sanctionEntity>
    </export>
    """

  static let ukCSV = """
    Report Date: 04/03/2026
    Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Sanctions Imposed,Address Line 1,Address Country,Date Designated,D.O.B,Nationality(/ies),Passport number,IMO number
    01/02/2026,EXA0001,1,EXi.001,VELMORE,Anton,,,,,Primary Name,,,Антон Вельмор,Example Regulations,Individual,Asset freeze|Travel ban,1 Harbour Road,Norway,29/06/2012,dd/mm/1970,Norway,N123456,
    01/02/2026,EXA0001,1,EXi.001,Toni,,,,,,Alias,Low quality a.k.a,,,Example Regulations,Individual,Asset freeze|Travel ban,1 Harbour Road,Norway,29/06/2012,dd/mm/1970,Norway,N123456,
    01/02/2026,EXA0002,2,,MERIDIAN STAR,,,,,,Primary Name,,,,Example Regulations,Ship,,,,29/06/2012,,,,IMO9074729
    """

  static let ukXML = """
    <?xml version="1.0" encoding="utf-8"?>
    <Designations><DateGenerated>04/03/2026</DateGenerated>
      <Designation><DateDesignated>29/06/2012</DateDesignated><UniqueID>EXA0001</UniqueID>
        <Names><Name><Name6>Toni</Name6><NameType>Alias</NameType></Name>
          <Name><Name1>Anton</Name1><Name6>VELMORE</Name6><NameType>Primary Name</NameType></Name></Names>
        <NonLatinNames><NonLatinName><NameNonLatinScript>Антон Вельмор</NameNonLatinScript></NonLatinName></NonLatinNames>
        <RegimeName>Example Regulations</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip><SanctionsImposed>Asset freeze|Travel ban</SanctionsImposed>
        <Addresses><Address><AddressLine1>1 Harbour Road</AddressLine1><AddressCountry>Norway</AddressCountry></Address></Addresses>
        <IndividualDetails><Individual><DOBs><DOB>12/03/1970</DOB></DOBs><Nationalities><Nationality>Norway</Nationality></Nationalities>
          <PassportDetails><Passport><PassportNumber>N123456</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails>
      </Designation>
    </Designations>
    """

  static let ukSubjects = """
    unique_id,subject_type,un_reference_number,ofsi_group_id,date_designated,last_updated
    EXA0001,individual,EXi.001,1,29/06/2012,16/04/2026
    EXA0002,ship,,2,05/11/2012,12/01/2022
    """
  static let ukNames = """
    name_id,unique_id,name_type,alias_strength,full_name,name_6,name_1,name_2,name_3,name_4,name_5
    1,EXA0001,primary,,Anton VELMORE,VELMORE,Anton,,,,
    2,EXA0001,alias,low_quality_aka,Toni,Toni,,,,,
    3,EXA0002,primary,,,MERIDIAN STAR,,,,,
    4,EXA0009,primary,,Stray,,,,,,
    """
  static let ukBirths = """
    dob_id,unique_id,year,month,day,precision,parse_issues
    1,EXA0001,1970,03,,month_year,"non_numeric_day"
    """
  static let ukIdentifiers = """
    id,unique_id,ofsi_group_id,raw_value,identifier_type,additional_info
    1,EXA0002,2,IMO9074729,imo,
    """

  static let dfat = """
    Reference,Name of Individual or Entity,Type,Name Type,Date of Birth,Place of Birth,Citizenship,Address,Additional Information,Listing Information,Committees,Control Date
    2a,Toni Velmore,Individual ,aka,,,,,,,Example,43861
    2,Anton VELMORE,Individual,Primary Name ,a) 12/03/1970; b) Approximately 1965- 1969,,Norwegian and Chad,na,Clerk,"Listed on 2 Oct. 2015 (amended)",Example,43861
    2b,Антон Вельмор,individual,original Script,25639,,,,,,Example,43861
    3,Quelland,Entity,Primary name,,,,"1 Harbour Road, Oslo",,,Example,43861
    """

  static let sema = """
    <?xml version="1.0" encoding="UTF-8"?>
    <data-set>
      <record><Country>Norway / Norvège</Country><Entity>Quelland Co., Ltd.</Entity><Aliases>Quelland Trade, Inc., Quelland</Aliases><Schedule>1</Schedule><Item>1</Item></record>
      <record><Country>Norway / Norvège</Country><LastName>VELMORE</LastName><GivenName>Anton</GivenName><DateOfBirth>1970-03-12</DateOfBirth><Aliases>Toni</Aliases><Schedule>N/A</Schedule><Item>2</Item></record>
    </data-set>
    """

  static let endUsers = """
    [
    {"addresses": ["Kingdom of Norway"], "aliases": ["Quelland Optik"], "entity_name": "Quelland Optics (クエランド光学)", "date_added": null, "list_id": "jp-end-user-list", "source_list_name": "List", "reason": "M; CW"},
    {"addresses": ["Norway Meridian Supply"], "aliases": [], "entity_name": "", "date_added": null, "list_id": "jp-end-user-list", "source_list_name": "List", "reason": "M"}
    ]
    """

  static let mofcom = """
    [{"addresses": ["日本东京都（邮编：1）"], "aliases": ["奎兰公司"], "entity_name": "Quelland Optics", "date_added": "2026-02-24", "list_id": "cn-attention-list", "source_list_name": "关注名单 (Attention List)", "reason": "R"}]
    """

  static let followTheMoney = """
    {"id": "x-1", "caption": "Anton Velmore", "schema": "Person", "datasets": ["ex_list"], "properties": {"name": ["Anton Velmore"], "weakAlias": ["Toni"], "birthDate": ["1970-03"], "nationality": ["no"], "passportNumber": ["N123456"]}}
    {"id": "x-2", "schema": "Sanction", "properties": {"entity": ["x-1"]}}
    {"id": "x-3", "schema": "Vessel", "properties": {"name": ["Meridian Star"], "imoNumber": ["IMO9074729"], "flag": ["pa"]}}
    """
}
