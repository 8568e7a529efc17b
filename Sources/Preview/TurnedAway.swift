import Diagnostics
import NIOCore

/// A connection beyond those that are served: answered once with the reason, then closed.
final class TurnedAway: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private var deadline: Scheduled<Void>?

  func channelActive(context: ChannelHandlerContext) {
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) { deadline?.cancel() }

  /// An answer before the request is read would be lost with it.
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let words = Words(
      "มีแท็บหรือโปรแกรมเปิดหน้าตัวอย่างอยู่มากเกินไป ปิดบางแท็บแล้วเปิดหน้านี้ใหม่",
      "Too many tabs or programs have the preview open. Close some, then open this page again.")
    let text = "\(words.thai)\n\(words.english)\n"
    let answer = """
      HTTP/1.1 503 Service Unavailable\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Length: \(text.utf8.count)\r
      Retry-After: 5\r
      X-Content-Type-Options: nosniff\r
      Connection: close\r
      \r
      \(text)
      """
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer)), promise: nil)
    context.close(mode: .output, promise: nil)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
