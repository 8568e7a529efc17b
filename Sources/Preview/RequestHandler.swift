import NIOCore
import NIOHTTP1
import NIOPosix

/// One connection: reads requests one after the other, answers each.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let site: CurrentSite
  private let host: LocalHost
  private let pool: NIOThreadPool
  private var deadline: Scheduled<Void>?
  /// The end of an answer that waits until the client has taken enough of it.
  private var pendingEnd: (() -> Void)?

  /// How long a client may take to send a request, or to take a chunk of a file.
  private static let patience = TimeAmount.seconds(30)
  private static let chunk = 128 * 1024

  init(site: CurrentSite, host: LocalHost, pool: NIOThreadPool) {
    self.site = site
    self.host = host
    self.pool = pool
  }

  func channelActive(context: ChannelHandlerContext) {
    expectProgress(of: context.channel)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable, let end = pendingEnd {
      pendingEnd = nil
      end()
    }
    context.fireChannelWritabilityChanged()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data) else { return }
    deadline?.cancel()
    do throws(Refusal) {
      let request = try Request(head, at: host)
      let (pool, loop) = (pool, context.eventLoop)
      site.latest(for: request.target.path).flatMap { site in
        pool.runIfActive(eventLoop: loop) { site.answer(to: request) }
      }.assumeIsolated().whenComplete { result in
        switch result {
        case .success(let answer): self.send(answer, to: head, context)
        case .failure: context.close(promise: nil)
        }
      }
    } catch {
      send(error.answer, to: head, context)
    }
  }

  private func send(_ answer: Answer, to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    guard context.channel.isActive else { return }
    let isKept = head.isKeepAlive && !head.announcesBody
    var headers = answer.headers
    if !isKept { headers.add(name: "Connection", value: "close") }
    if head.method == .HEAD, case .events = answer.body {
      headers.add(name: "Content-Length", value: "0")
    }
    let version = head.version == .http1_0 ? HTTPVersion.http1_0 : .http1_1
    let responseHead = HTTPResponseHead(version: version, status: answer.status, headers: headers)
    write(.head(responseHead), context)
    if head.method == .HEAD { return finish(isKept, context) }
    switch answer.body {
    case .bytes(let bytes):
      write(.body(.byteBuffer(ByteBuffer(bytes: bytes))), context)
      finish(isKept, context)
    case .file(let file, let range):
      stream(file, range, isKept, context)
    case .events:
      site.listeners.add(context.channel, greeting: site.news())
    }
  }

  private func stream(
    _ file: Attachment, _ range: Range<Int>, _ isKept: Bool, _ context: ChannelHandlerContext
  ) {
    if range.isEmpty { return finish(isKept, context) }
    expectProgress(of: context.channel)
    let channel = context.channel
    pool.runIfActive(eventLoop: context.eventLoop) {
      try file.read(at: range.lowerBound, atMost: min(RequestHandler.chunk, range.count))
    }.flatMap { bytes in
      channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(bytes))).map {
        bytes.readableBytes
      }
    }.assumeIsolated().whenComplete { result in
      switch result {
      case .success(let count): self.stream(file, range.dropFirst(count), isKept, context)
      case .failure: context.close(promise: nil)
      }
    }
  }

  /// Ends the answer, at once or when the client has taken enough of what was written: only then is
  /// the next request of the connection read.
  private func finish(_ isKept: Bool, _ context: ChannelHandlerContext) {
    context.flush()
    guard context.channel.isWritable else {
      expectProgress(of: context.channel)
      pendingEnd = { self.end(isKept, context) }
      return
    }
    end(isKept, context)
  }

  private func end(_ isKept: Bool, _ context: ChannelHandlerContext) {
    // Set before the end is written, since the next request may come in while it is.
    expectProgress(of: context.channel)
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    if !isKept {
      written.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
  }

  private func write(_ part: HTTPServerResponsePart, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(part), promise: nil)
  }

  private func expectProgress(of channel: any Channel) {
    deadline?.cancel()
    deadline = channel.eventLoop.scheduleTask(in: RequestHandler.patience) {
      channel.close(promise: nil)
    }
  }
}
