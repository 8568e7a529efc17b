import TestSupport
import Testing

/// The search of many documents while not all that is found is asked for.
struct FirstLookTests {
  /// A few are looked at, which hold what was asked for; what is nowhere was looked for in all that
  /// could hold it.
  @Test func aFewAreShownAndNothingFalse() throws {
    let answers = try SearchedSite(more: 150).answers(
      """
      const {said, list} = await ask("แผน", {});
      const marks = [...list.querySelectorAll("mark")].map(mark => mark.textContent);
      const nowhere = [];
      for (const query of ["แผนแผนผังแผน", "ก".repeat(10000), "zzqx"]) nowhere.push((await ask(query, {})).said.slice(0, 6));
      return [said.replace(/[0-9]+/, "n"), list.children.length <= 8, new Set(marks).size, ...nowhere];
      """)
    #expect(
      answers == ["พบประมาณ n รายการ แสดงทั้งหมด", "true", "1", "ไม่พบ ", "ไม่พบ ", "ไม่พบ "])
  }

  /// Of all, where they are asked for, the count is exact.
  @Test func allThatIsFoundIsCounted() throws {
    let answers = try SearchedSite(more: 150).answers(
      """
      const {said} = await ask("แผน", {show: "all"});
      return [said.replace(/[0-9]+/, "n")];
      """)
    #expect(answers == ["พบ n รายการ"])
  }
}
