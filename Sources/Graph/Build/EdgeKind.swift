import Regulation

/// How the source of an edge stands to its target.
enum EdgeKind {
  case memberOf
  case hasAuthority
  case territory
  case cites
  case belongsTo
  case usesList
  case precludes
  case parent
  case member
  case includes
  case excludes
  case relieves
  case restricts
  case except
  case demands
  case forbids
  /// A prohibition does not stand against what the target's law demands.
  case yieldsTo
  /// A condition of the source asks about the target.
  case asks
  case perControlOf
  case grantedBy
  /// A coverage statement of the source limits the answers of the target.
  case limits
  case publishedBy
  case implements
  case names
  case eligible
  case ineligible
  case relation(SetRelation)
  case noCounterpartIn
  /// A recognition is of its source's law, and goes toward its targets.
  case of
  case toward
  /// A recognition is about the target.
  case about

  /// The kind as the tables spell it.
  var name: StaticString {
    switch self {
    case .memberOf: "member-of"
    case .hasAuthority: "has-authority"
    case .territory: "territory"
    case .cites: "cites"
    case .belongsTo: "belongs-to"
    case .usesList: "uses-list"
    case .precludes: "precludes"
    case .parent: "parent"
    case .member: "member"
    case .includes: "includes"
    case .excludes: "excludes"
    case .relieves: "relieves"
    case .restricts: "restricts"
    case .except: "except"
    case .demands: "demands"
    case .forbids: "forbids"
    case .yieldsTo: "yields-to"
    case .asks: "asks"
    case .perControlOf: "per-control-of"
    case .grantedBy: "granted-by"
    case .limits: "limits"
    case .publishedBy: "published-by"
    case .implements: "implements"
    case .names: "names"
    case .eligible: "eligible"
    case .ineligible: "ineligible"
    case .relation(.equal): "equal"
    case .relation(.narrower): "narrower"
    case .relation(.broader): "broader"
    case .relation(.overlaps): "overlaps"
    case .relation(.disjoint): "disjoint"
    case .relation(.unknown): "unknown"
    case .noCounterpartIn: "no-counterpart-in"
    case .of: "of"
    case .toward: "toward"
    case .about: "about"
    }
  }
}
