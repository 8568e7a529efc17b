import TestSupport
import Testing

/// The place of the output makes trouble; each fault is really made, in mounts of a test's own.
@Suite(.serialized) struct DiskTests {
  /// Room for one file more each time, so that the disk is full at every file and folder.
  ///
  /// With a spare one edit needs room for one file, without it for every folder.
  @Test(arguments: [("with", 1), ("without", 20)])
  func aFullDiskLeavesTheSiteWhole(_ spare: String, _ times: Int) throws {
    guard try canMount() else { return }
    let place = try FaultPlace(pages: isStress ? 300 : 12)
    let printed = try place.run(
      """
      mount -t tmpfs -o size=200m disk disk
      build >/dev/null 2>&1; edit 0; build >/dev/null 2>&1; echo ของผู้อื่น > disk/Site/note
      edit 1; build >/dev/null 2>&1
      n=0; full=0
      while [ $n -lt 2000 ]; do
        edit 2
        [ \(spare) = with ] || rm -rf disk/.Site.spare
        used=$(df --output=iused disk | tail -1)
        mount -o remount,nr_inodes=$((used + n)) disk
        build >/dev/null 2>report && ended=1 || ended=0
        whole disk/Site note
        mount -o remount,nr_inodes=1000000 disk
        if [ $ended = 1 ]; then break; fi
        full=$((full + 1)); said report >>reports
        build >/dev/null 2>report || cat report
        whole disk/Site note
        n=$((n + 1))
      done
      current
      sort -u reports; [ $full -ge \(times) ] || echo "full only $full times"
      """, isolated: true)
    #expect(printed == "output-disk-full \n")
  }

  /// The same by bytes: a page is half written when nothing more goes onto the disk.
  @Test func aFullDiskLeavesNoHalfPage() throws {
    guard try canMount() else { return }
    let place = try FaultPlace(pages: 60)
    let printed = try place.run(
      """
      mount -t tmpfs -o size=200m disk disk
      build >/dev/null 2>&1; edit 0; build >/dev/null 2>&1; echo ของผู้อื่น > disk/Site/note
      size=0; full=0
      while [ $size -lt 4000 ]; do
        # Every page changes: the colour of the frame is on each.
        sed -i 's/เทศบาล/เทศบาล /' Content/site.yml
        rm -rf disk/.Site.spare
        used=$(df --output=used disk | tail -1)
        mount -o remount,size=$((used + size))k disk
        build >/dev/null 2>report && break
        whole disk/Site note
        full=$((full + 1)); said report >>reports
        mount -o remount,size=200m disk
        build >/dev/null 2>report || cat report
        whole disk/Site note
        size=$((size + \(isStress ? 12 : 150)))
      done
      mount -o remount,size=200m disk
      build >/dev/null 2>&1
      current
      sort -u reports; [ $full -gt 3 ] || echo "full only $full times"
      """, isolated: true)
    #expect(printed == "output-disk-full \n")
  }

  @Test func aMountPointIsRefusedAndAFolderInItIsNot() throws {
    guard try canMount() else { return }
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      build >/dev/null 2>&1
      mount --bind disk/Site disk/Site
      edit 1; build >/dev/null 2>report || said report
      whole disk/Site; umount disk/Site
      mkdir disk/Site/in; mount -t tmpfs in disk/Site/in; echo 1 >disk/Site/in/precious
      build >/dev/null 2>report || said report
      cat disk/Site/in/precious; umount disk/Site/in; rmdir disk/Site/in
      mount -t tmpfs disk disk
      build >/dev/null 2>&1; edit 2; build >/dev/null 2>&1; edit 3; build >/dev/null 2>&1
      whole disk/Site; current
      """, isolated: true)
    #expect(printed == "output-is-a-mount \noutput-is-a-mount \n1\n")
  }

  @Test func aLinkToAnotherDiskIsFollowed() throws {
    guard try canMount() else { return }
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      mkdir other; mount -t tmpfs other other; ln -s ../other/www disk/Site
      for n in 1 2 3 4; do edit $n; build >/dev/null 2>report || cat report; done
      whole other/www; diff -r disk/Site other/www; ls -A disk other
      """, isolated: true)
    #expect(printed == "disk:\nSite\n\nother:\n.www.lock\n.www.spare\n.www.texts\nwww\n")
  }

  /// A folder of the lower layer can't be renamed there; one that was made above it can.
  @Test func anOverlayIsReplacedOrRefused() throws {
    let probe =
      "mkdir d; mount -t tmpfs d d; mkdir d/l d/u d/w; "
      + "mount -t overlay o -o lowerdir=d/l,upperdir=d/u,workdir=d/w disk"
    guard try can("overlayfs (root is needed)", probe, isolated: true) else { return }
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      build >/dev/null 2>&1; echo ของผู้อื่น > disk/Site/note; cp -a disk lower
      mkdir d; mount -t tmpfs d d; mkdir d/u d/w
      mount -t overlay o -o redirect_dir=off,lowerdir=lower,upperdir=d/u,workdir=d/w disk
      build >/dev/null 2>report || cat report
      edit 1; build >/dev/null 2>report || said report
      whole disk/Site note; ls -A disk
      rm -r disk/Site
      for n in 2 3 4 5; do
        edit $n; build >/dev/null 2>report || cat report
        whole disk/Site; current
      done
      umount disk; whole disk/Site note
      """, isolated: true)
    #expect(printed == "output-cannot-swap \n.Site.lock\n.Site.texts\nSite\n")
  }

  @Test func aReadOnlyDiskIsNamed() throws {
    guard try canMount() else { return }
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      build >/dev/null 2>&1; edit 0; build >/dev/null 2>&1
      mount --bind disk disk; mount -o remount,bind,ro disk
      edit 1; build >/dev/null 2>report || said report
      grep -c 'ดิสก์อ่านได้อย่างเดียว' report
      whole disk/Site; umount disk
      build >/dev/null 2>report || cat report; current
      """, isolated: true)
    #expect(printed == "output-not-writable \n1\n")
  }

  @Test func anotherUsersFolderIsNamedAndKept() throws {
    guard try can("another user (root is needed)", "setpriv --reuid 65534 --clear-groups true")
    else { return }
    let place = try FaultPlace(pages: 12)
    let printed = try place.run(
      """
      as() { setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent \\
        oit build --today 2567-03-31 --output disk/Site; }
      chmod 755 . ; chown 65534:65534 disk; as >/dev/null 2>report || cat report
      echo 1 >disk/Site/note; ln -s note disk/Site/note-2; mkdir disk/Site/note-3
      for n in 1 2 3; do edit $n; as >/dev/null 2>report || cat report; whole disk/Site note note-2; done
      mkdir disk/Site/uploads; echo 2 >disk/Site/uploads/file
      edit 4; as >/dev/null 2>report || said report
      whole disk/Site note note-2 uploads/file; stat -c %u disk/Site/uploads
      chown -R 65534 disk/Site/uploads
      as >/dev/null 2>report || cat report
      rm -r disk/Site/uploads disk/Site/note-3; current
      """)
    #expect(printed == "output-not-writable \n0\n")
  }

  @Test func anOutputThatIsRemovedWhileABuildRuns() throws {
    let place = try FaultPlace(pages: isStress ? 1_000 : 200)
    let printed = try place.run(
      """
      build >/dev/null 2>&1; edit 0; build >/dev/null 2>&1; : >reports
      for n in 1 2 3 4 5 6 7 8 9 10; do
        edit $n; build >/dev/null 2>report & pid=$!
        # The new site may come into place under the hands of rm, which then says "not empty".
        sleep 0.0$n; rm -rf disk/Site 2>/dev/null
        wait $pid || said report >>reports
        build >/dev/null 2>report || cat report
        current
      done
      # Without its manifest what is left of it is not ours.
      grep -v -x -e 'output-vanished ' -e 'output-not-writable ' -e 'output-not-ours ' reports
      """)
    #expect(printed == "")
  }
}
