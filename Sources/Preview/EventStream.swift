import NIOCore
import NIOHTTP1

/// The browsers that wait for news of the site, as server-sent events.
///
/// Belongs to one event loop.
final class EventStream {
  private var channels: [ObjectIdentifier: any Channel] = [:]

  /// Takes a connection whose response has begun; lets it go when it is closed.
  func add(_ channel: any Channel, greeting: String) {
    channels[ObjectIdentifier(channel)] = channel
    channel.writeAndFlush(part(greeting), promise: nil)
    // A comment now and then, so that no proxy takes the connection for dead.
    let comments = channel.eventLoop.scheduleRepeatedTask(
      initialDelay: .seconds(15), delay: .seconds(15)
    ) { _ in
      channel.writeAndFlush(part(": still here\n\n"), promise: nil)
    }
    channel.closeFuture.assumeIsolated().whenComplete { _ in
      comments.cancel()
      self.channels[ObjectIdentifier(channel)] = nil
    }
  }

  func send(_ news: String) {
    for channel in channels.values { channel.writeAndFlush(part(news), promise: nil) }
  }
}

private func part(_ text: String) -> HTTPServerResponsePart {
  .body(.byteBuffer(ByteBuffer(string: text)))
}
