/// An entry of the Consolidated Screening List as its publisher writes it in JSON.
struct ScreeningResult: Decodable {
  struct Address: Decodable {
    var address: String?
    var city: String?
    var state: String?
    var postalCode: String?
    var country: String?

    enum CodingKeys: String, CodingKey {
      case address, city, state, country
      case postalCode = "postal_code"
    }
  }

  struct Number: Decodable {
    var type: String?
    var number: String?
  }

  /// A text, which some editions write as a number.
  struct Text: Decodable {
    var value: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      value = try (try? container.decode(String.self)) ?? String(container.decode(Int.self))
    }
  }

  var source: String?
  var number: Text?
  var type: String?
  var programs: [String]?
  var name: String
  var title: String?
  var addresses: [Address]?
  var notice: String?
  var start: String?
  var requirement: String?
  var policy: String?
  var vesselFlag: String?
  var remarks: String?
  var aliases: [String]?
  var citizenships: [String]?
  var births: [String]?
  var nationalities: [String]?
  var ids: [Number]?

  enum CodingKeys: String, CodingKey {
    case source, type, programs, name, title, addresses, remarks, citizenships, nationalities, ids
    case number = "entity_number"
    case notice = "federal_register_notice"
    case start = "start_date"
    case requirement = "license_requirement"
    case policy = "license_policy"
    case vesselFlag = "vessel_flag"
    case aliases = "alt_names"
    case births = "dates_of_birth"
  }

  /// The entry in the common form.
  var entry: ScreeningEntry {
    let seats = (addresses ?? []).compactMap(\.country)
    return ScreeningEntry(
      source: source ?? "", number: number?.value.nonEmpty, type: type, name: name,
      aliases: (aliases ?? []).flatMap { $0.split(separator: ";").map(\.trimmed) },
      births: births ?? [],
      countries: (nationalities ?? []) + (citizenships ?? []) + [vesselFlag].compactMap { $0 }
        + seats,
      numbers: (ids ?? []).map { .init(type: $0.type ?? "", number: $0.number ?? "") },
      programmes: programs ?? [],
      addresses: (addresses ?? []).map { address in
        [address.address, address.city, address.state, address.postalCode, address.country]
          .compactMap { $0?.trimmed.nonEmpty }.joined(separator: ", ")
      },
      remarks: [title, remarks, requirement, policy, notice].compactMap { $0?.nonEmpty },
      start: start)
  }
}
