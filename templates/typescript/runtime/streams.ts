/** Pieces of bytes as streams and Blobs of the platform. */

/**
 * A sequence of pieces as a stream, read only as fast as it is taken.
 *
 * @param failed - Told what the reading of the pieces failed with, before the stream fails with it.
 */
export function streamOf(
  pieces: AsyncIterable<Uint8Array>,
  failed?: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await iterator.next();
          if (done) controller.close();
          else controller.enqueue(value as Uint8Array<ArrayBuffer>);
        } catch (error) {
          failed?.(error);
          throw error;
        }
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
