/// What is said of the data sets of a site as a whole, in the words of the national catalogue.
public struct DataTerms: Sendable {
  /// Who is answerable for them; nil for the municipality.
  public let owner: String?
  public let email: String?
  /// The terms on which others may use them, such as `Open Data Common`.
  public let licence: String?
  /// What they are collected for.
  public let objective: String?
  /// The kind of the catalogue's, such as `ข้อมูลสาธารณะ`.
  public let category: String?

  public init(
    owner: String?, email: String?, licence: String?, objective: String?, category: String?
  ) {
    self.owner = owner
    self.email = email
    self.licence = licence
    self.objective = objective
    self.category = category
  }

  /// Of a site of which site.yml says nothing.
  public static let unsaid = DataTerms(
    owner: nil, email: nil, licence: nil, objective: nil, category: nil)

  public var isUnsaid: Bool {
    [owner, email, licence, objective, category].allSatisfy { $0 == nil }
  }
}
