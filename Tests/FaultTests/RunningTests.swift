import Foundation
import TestSupport
import Testing

/// What happens at the same time, and how little the tool may have.
@Suite(.serialized) struct RunningTests {
  @Test func oneOfTwoBuildsIsRefused() throws {
    let place = try FaultPlace(pages: 300)
    let printed = try place.run(
      """
      for n in 1 2 3 4 5 6; do
        edit $n
        build >/dev/null 2>one & first=$!
        build >/dev/null 2>two & second=$!
        wait $first; a=$?; wait $second; b=$?
        [ $a = 0 ] || said one >>reports; [ $b = 0 ] || said two >>reports
        [ $((a + b)) -lt 2 ] || echo "both failed"
        whole disk/Site
      done
      build >/dev/null 2>&1; current; sort -u reports
      """)
    #expect(printed == "output-locked \n")
  }

  /// Every page is asked for, over and over, by its address: it is there, and it is whole.
  @Test func aWebServersReadersMeetWholePages() throws {
    let place = try FaultPlace(pages: 200)
    try place.run("build")
    let reader = try place.start(
      """
      find disk/Site -name '*.html' | sort >pages
      while [ ! -e stop ]; do
        while read -r page; do
          case $(tail -c 9 "$page") in *'</html>'*) echo >>met ;; *) echo "$page is not whole" ;; esac
        done <pages
      done
      """)
    let printed = try place.run(
      """
      for n in $(seq \(isStress ? 200 : 10)); do
        edit $n; sed -i 's/เทศบาล/เทศบาล /' Content/site.yml
        build >/dev/null 2>report || cat report
      done
      touch stop
      """)
    let missed = try reader.end()
    #expect(printed == "")
    #expect(missed.output + missed.errors == "")
    #expect(try place.run("[ $(wc -l <met) -gt 100 ] && echo enough") == "enough\n")
  }

  /// An upload goes into the folder and stays there while the folder is swapped out, twice and
  /// more.
  @Test func anUploadMeetsWholePages() throws {
    guard try can("rsync", "rsync --version") else { return }
    let place = try FaultPlace(pages: 200)
    try place.run("build")
    let upload = try place.start(
      """
      pages=$(find disk/Site -name '*.html' | wc -l)
      while [ ! -e stop ]; do
        # From 3.5 on rsync refuses a folder that is swapped between its look and its opening, and copies nothing.
        if ! rsync --recursive --checksum --delete disk/Site/ copy/ >said 2>&1; then
          grep -q 'disk/Site/." failed: Too many levels of symbolic links' said && continue
        fi
        cat said
        find copy -name '*.html' | sort >copied
        [ "$(wc -l <copied)" = "$pages" ] || echo "a page is missing"
        xargs tail -q -c 8 <copied | grep -v '</html>' | grep -v '^$'
        echo >>met
      done
      """)
    let printed = try place.run(
      """
      for n in $(seq \(isStress ? 200 : 10)); do
        edit $n; sed -i 's/เทศบาล/เทศบาล /' Content/site.yml
        build >/dev/null 2>report || cat report
      done
      touch stop
      """)
    let missed = try upload.end()
    #expect(printed == "")
    #expect(missed.output + missed.errors == "")
    #expect(try place.run("[ $(wc -l <met) -gt 2 ] && echo enough") == "enough\n")
    #expect(
      try place.run("rsync -r --checksum --delete disk/Site/ copy/; diff -r disk/Site copy") == "")
  }

  @Test func sixtyFourOpenFilesAreEnough() throws {
    for place in [try FaultPlace(), try FaultPlace(pages: 1_000)] {
      let printed = try place.run(
        """
        ulimit -n 64
        for n in 1 2 3; do edit $n; build >/dev/null 2>report || cat report; done
        whole disk/Site; current
        """)
      #expect(printed == "")
    }
  }

  @Test func twoHundredMegabytesAreEnough() throws {
    let place = try FaultPlace(pages: 1_000)
    let printed = try place.run(
      """
      ulimit -d 204800
      for n in 1 2 3; do edit $n; build >/dev/null 2>report || cat report; done
      whole disk/Site; current
      """)
    #expect(printed == "")
  }

  /// A file of 300 MB is more than the process may have; in a stress, 20 of 100 MB at 50,000 pages.
  ///
  /// What is known of them costs a build after that nothing.
  @Test func documentsAreNeverHeldWhole() throws {
    let place = try FaultPlace(pages: isStress ? 50_000 : 100)
    let printed = try place.run(
      """
      for n in $(seq \(isStress ? 20 : 1)); do
        { echo $n; head -c \(isStress ? 100 : 300)M /dev/zero; } >Content/2567/o03-topic/film-$n.mp4
      done
      ulimit -d \(isStress ? 2_000_000 : 204_800)
      build >/dev/null 2>report || cat report
      whole disk/Site
      edit 1; build >/dev/null 2>report || cat report
      whole disk/Site
      """)
    #expect(printed == "")
  }

  /// The clock was wrong by a year when the last build ran: every time on the disk says so.
  @Test(arguments: ["+1 year", "-1 year"])
  func aClockThatWasWrongHidesNoEdit(_ shift: String) throws {
    let place = try FaultPlace(pages: 100)
    let printed = try place.run(
      """
      build >/dev/null 2>&1; edit 0; build >/dev/null 2>&1
      find Content Templates disk -exec touch -h -d '\(shift)' {} +
      build >/dev/null 2>report || cat report; whole disk/Site
      plan=Content/2567/o03-topic/plan.pdf
      cp -p $plan stamp; tr ก ข <stamp >$plan; touch -r stamp $plan
      build >/dev/null 2>report || cat report; whole disk/Site; current
      edit 1; build >/dev/null 2>report || cat report; whole disk/Site; current
      find Content -exec touch -d now {} +
      edit 2; build >/dev/null 2>report || cat report; whole disk/Site; current
      """)
    #expect(printed == "")
  }

  @Test func aContentThatChangesWhileItIsReadHarmsNothing() throws {
    let place = try FaultPlace(pages: 300)
    let officer = try place.start(
      """
      n=0
      while [ ! -e stop ]; do
        n=$((n + 1)); edit $n
        mv Content/2567/o04-topic Content/2567/o04-other; mv Content/2567/o04-other Content/2567/o04-topic
        cp Content/2567/o05-topic/page-4.md Content/2567/o05-topic/new-$n.md
        rm -f Content/2567/o05-topic/new-$((n - 3)).md
        head -c $((n * 777)) /dev/urandom >Content/2567/o06-topic/plan.pdf
        mv Content/2567/o07-topic/plan.pdf saved; cp saved Content/2567/o07-topic/plan.pdf
      done
      """)
    let printed = try place.run(
      """
      build >/dev/null 2>&1
      for n in $(seq \(isStress ? 200 : 30)); do
        build >/dev/null 2>report; status=$?
        [ $status -le 1 ] || { echo "status $status"; cat report; }
        [ $status = 0 ] || grep -q 'ข้อผิดพลาด' report || cat report
        [ ! -d disk/Site ] || whole disk/Site
      done
      touch stop
      """)
    _ = try officer.end()
    #expect(printed == "")
    #expect(try place.run("build >/dev/null 2>report || cat report; current") == "")
  }

  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
  func aStreamThatIsClosedHarmsNoFile(_ closed: String) throws {
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      for n in 1 2; do edit $n; build >/dev/null 2>&1 \(closed); whole disk/Site; current; done
      """)
    #expect(printed == "")
  }

  @Test func aReportThatCannotBeWrittenIsNoSuccess() throws {
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      "oit coverage 2567 >/dev/full 2>report; echo $?; grep -c 'report-not-written' report")
    #expect(printed == "1\n1\n")
  }

  @Test func aLimitOnTheSizeOfFilesIsNamed() throws {
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      build >/dev/null 2>&1; edit 1
      (ulimit -f 2; build 2>&1 >/dev/null | grep -c 'ไฟล์ใหญ่เกิน'; echo ${PIPESTATUS[0]})
      edit 0; build >/dev/null 2>report || cat report; current
      """)
    #expect(printed == "1\n1\n")
  }

  /// Nothing but `--today` asks for the time, and files are known by theirs only beside their sizes
  /// and bytes.
  @Test func aClockSetBackAndForwardByAYearChangesNothing() throws {
    guard try can("another time of day (faketime is needed)", "faketime -f -1y date") else {
      return
    }
    let place = try FaultPlace(pages: 60)
    let printed = try place.run(
      """
      build >/dev/null 2>&1
      for shift in -1y +1y +0d -1y; do
        edit $shift; faketime -f $shift oit build --today 2567-03-31 --output disk/Site >/dev/null 2>report || cat report
        current
      done
      """)
    #expect(printed == "")
  }

  @Test func aDiskWithoutRoomForAnotherNameIsNamed() throws {
    guard try canMount() else { return }
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      mount -t tmpfs -o size=40m,nr_inodes=30 none disk
      build >/dev/null 2>report || said report; ls disk
      mount -o remount,nr_inodes=4000 disk; build >/dev/null 2>report || cat report; current
      """, isolated: true)
    #expect(printed == "output-disk-full \n")
  }
}
